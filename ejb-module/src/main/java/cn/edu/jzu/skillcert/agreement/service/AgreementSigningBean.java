package cn.edu.jzu.skillcert.agreement.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.DRAFT_AGREEMENTS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.FILE_AGREEMENTS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AgreementSigning;
import cn.edu.jzu.skillcert.agreement.CopyHolder;
import cn.edu.jzu.skillcert.agreement.RecordCopy;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementAssessment;
import cn.edu.jzu.skillcert.agreement.persistence.AgreementRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.DocumentNumbers;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.Violation;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

@Stateless
@DenyAll
public class AgreementSigningBean implements AgreementSigning {

    private static final String NUMBER_KIND = "XY";

    @Inject
    private AgreementRepository agreements;

    @Inject
    private AgreementFactsSource facts;

    @Inject
    private AgreementUploads uploads;

    @Inject
    private AgreementNews news;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void start(AgreementRef ref) {
        Agreement agreement = load(ref);
        agreement.startSigning(drafter(agreement), clock.instant());
        news.of(agreement);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void uploadScan(AgreementRef ref, LocalDate signedOn, String fileName, InputStream content) {
        Agreement agreement = load(ref);
        checkSigningDay(agreement, signedOn);
        AgreementUploads.ReadDocument scan = uploads.receive(fileName, content, Set.of(FileKind.PDF));
        Assessment assessment = AgreementAssessment.ofScan(agreement, scan.text(), facts.of(agreement));
        if (!assessment.failures().isEmpty()) {
            throw new RuleRefusedException(assessment.failures());
        }
        agreement.receiveSignedScan(
                scan.stored(), scan.pages(), scan.text(), signedOn, drafter(agreement), clock.instant());
        news.of(agreement);
    }

    private void checkSigningDay(Agreement agreement, LocalDate signedOn) {
        List<Violation> violations = new ArrayList<>();
        if (signedOn == null || signedOn.isAfter(LocalDate.now(clock))) {
            violations.add(Violation.of("signedOn", AgreementError.SIGNED_IN_THE_FUTURE));
        } else if (signedOn.isBefore(agreement.approvedOn(clock.getZone()))) {
            violations.add(Violation.of(
                    "signedOn", AgreementError.SIGNED_BEFORE_APPROVAL, agreement.approvedOn(clock.getZone())));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void confirmPages(AgreementRef ref, Set<Integer> pages) {
        Agreement agreement = load(ref);
        agreement.confirmScanPages(pages, drafter(agreement), clock.instant());
        news.of(agreement);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void recordCopy(RecordCopy command) {
        Agreement agreement = load(command.agreement());
        boolean unproven =
                command.trackingNumber() == null || command.trackingNumber().isBlank();
        if (command.holder() == CopyHolder.PROVINCE && unproven) {
            throw new InvalidInputException(
                    List.of(Violation.of("trackingNumber", AgreementError.POSTING_WANTS_PROOF)));
        }
        agreement.recordCopy(
                command.holder(),
                command.copies(),
                command.handedOn(),
                unproven ? null : command.trackingNumber().strip(),
                drafter(agreement),
                clock.instant());
        news.of(agreement);
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public String file(AgreementRef ref) {
        Agreement agreement = agreements.require(ref.id(), ref.version(), caller.scopeIn(FILE_AGREEMENTS));
        Assessment assessment = AgreementAssessment.beforeFiling(agreement, facts.of(agreement));
        if (assessment.blocked()) {
            throw new RuleRefusedException(assessment.blocking());
        }
        LocalDate today = LocalDate.now(clock);
        String number = numbers.next(NUMBER_KIND, today.getYear());
        Actor actor = caller.actorIn(FILE_AGREEMENTS, agreement.getDepartmentId());
        agreement.file(number, today, actor, clock.instant());
        news.filed(agreement);
        return number;
    }

    private Agreement load(AgreementRef ref) {
        return agreements.require(ref.id(), ref.version(), caller.scopeIn(DRAFT_AGREEMENTS));
    }

    private Actor drafter(Agreement agreement) {
        return caller.actorIn(DRAFT_AGREEMENTS, agreement.getDepartmentId());
    }
}
