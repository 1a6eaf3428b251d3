package cn.edu.jzu.skillcert.pilot.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.KEEP_PILOTS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_QUOTAS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;
import static cn.edu.jzu.skillcert.account.Role.IS_LEGAL;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.CorrectQuota;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotFileKind;
import cn.edu.jzu.skillcert.pilot.QuotaCorrections;
import cn.edu.jzu.skillcert.pilot.QuotaEntryKind;
import cn.edu.jzu.skillcert.pilot.QuotaSource;
import cn.edu.jzu.skillcert.pilot.model.Quota;
import cn.edu.jzu.skillcert.pilot.model.QuotaCorrection;
import cn.edu.jzu.skillcert.pilot.model.QuotaDecision;
import cn.edu.jzu.skillcert.pilot.model.QuotaEntry;
import cn.edu.jzu.skillcert.pilot.persistence.QuotaCorrectionRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

@Stateless
@DenyAll
public class QuotaCorrectionsBean implements QuotaCorrections {

    private static final int LONGEST_REASON = 500;

    @Inject
    private QuotaCorrectionRepository corrections;

    @Inject
    private QuotaBook book;

    @Inject
    private TakenHeads taken;

    @Inject
    private PilotUploads uploads;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void correct(CorrectQuota command) {
        InputCheck check = new InputCheck();
        check.required("departmentId", command.departmentId());
        check.required("heads", command.heads());
        String reason = check.required("reason", command.reason(), LONGEST_REASON);
        String number = check.required("documentNumber", command.documentNumber(), PilotInput.LONGEST_NUMBER);
        PilotInput.past(check, "decidedOn", check.required("decidedOn", command.decidedOn()), LocalDate.now(clock));
        check.required("file", command.content());
        check.done();
        Quota quota = book.hold(command.quota(), scope());
        int share = quota.getEntries().stream()
                .filter(entry -> entry.getDepartmentId() == command.departmentId())
                .mapToInt(QuotaEntry::getHeads)
                .sum();
        check.refuseIf(command.heads() == 0, "heads", PilotError.CORRECTION_OF_NOTHING);
        check.refuseIf(share + command.heads() < 0, "heads", PilotError.BELOW_SHARE, share);
        check.done();
        Act recorded = new Act(caller.actorIn(KEEP_PILOTS, null), clock.instant());
        QuotaCorrection correction = corrections.add(
                new QuotaCorrection(
                        new CorrectQuota(
                                command.quota(),
                                command.departmentId(),
                                command.heads(),
                                reason,
                                number,
                                command.decidedOn(),
                                null,
                                null),
                        uploads.receive(PilotFileKind.CORRECTION, command.fileName(), command.content(), recorded)),
                scope());
        quota.enter(
                new QuotaDecision(
                        command.departmentId(),
                        QuotaEntryKind.CORRECTION,
                        command.heads(),
                        number,
                        command.decidedOn(),
                        QuotaSource.CORRECTION,
                        correction.getId()),
                recorded);
        taken.mustFit(command.quota());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent paper(long correctionId) {
        return uploads.open(
                corrections.require(correctionId, caller.scopeIn(READ_QUOTAS)).paper());
    }

    private DataScope scope() {
        return caller.scopeIn(KEEP_PILOTS);
    }
}
