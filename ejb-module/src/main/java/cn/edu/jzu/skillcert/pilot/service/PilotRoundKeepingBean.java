package cn.edu.jzu.skillcert.pilot.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.KEEP_PILOTS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.pilot.ApproveRound;
import cn.edu.jzu.skillcert.pilot.DeclarationStatus;
import cn.edu.jzu.skillcert.pilot.OpenRound;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotFileKind;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.PilotRoundKeeping;
import cn.edu.jzu.skillcert.pilot.RecordConsent;
import cn.edu.jzu.skillcert.pilot.RecordUpload;
import cn.edu.jzu.skillcert.pilot.model.DeclaredInOrder;
import cn.edu.jzu.skillcert.pilot.model.DeclaredInTime;
import cn.edu.jzu.skillcert.pilot.model.PilotDeclaration;
import cn.edu.jzu.skillcert.pilot.model.PilotFile;
import cn.edu.jzu.skillcert.pilot.model.PilotRound;
import cn.edu.jzu.skillcert.pilot.model.PilotRules;
import cn.edu.jzu.skillcert.pilot.persistence.PilotDeclarationRepository;
import cn.edu.jzu.skillcert.pilot.persistence.PilotRoundRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

@Stateless
@DenyAll
public class PilotRoundKeepingBean implements PilotRoundKeeping {

    /** The first certificates of the 1+X system were piloted in this year. */
    private static final int FIRST_YEAR = 2019;

    private static final int LAST_YEAR = 2099;

    @Inject
    private PilotRoundRepository rounds;

    @Inject
    private PilotDeclarationRepository declarations;

    @Inject
    private RoundApproval approval;

    @Inject
    private PilotUploads uploads;

    @Inject
    private PilotNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public long open(OpenRound command) {
        OpenRound checked = checked(command);
        PilotRound round = rounds.add(
                new PilotRound(
                        checked.year(),
                        checked.title(),
                        checked.noticeNumber(),
                        checked.departmentDue(),
                        checked.platformDue(),
                        keeper(),
                        clock.instant()),
                scope());
        news.opened(round);
        return round.getId();
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void describe(PilotRef ref, OpenRound command) {
        PilotRound round = load(ref);
        OpenRound checked = checked(command);
        round.describe(
                checked.title(),
                checked.noticeNumber(),
                checked.departmentDue(),
                checked.platformDue(),
                keeper(),
                clock.instant());
        rounds.flush();
        news.of(round);
    }

    private static OpenRound checked(OpenRound command) {
        InputCheck check = new InputCheck();
        String title = check.required("title", command.title(), PilotInput.LONGEST_TITLE);
        String number = check.required("noticeNumber", command.noticeNumber(), PilotInput.LONGEST_NUMBER);
        check.refuseIf(
                command.year() < FIRST_YEAR || command.year() > LAST_YEAR,
                "year",
                PilotError.YEAR_OUT_OF_RANGE,
                FIRST_YEAR,
                LAST_YEAR);
        LocalDate departmentDue = check.required("departmentDue", command.departmentDue());
        LocalDate platformDue = check.required("platformDue", command.platformDue());
        check.refuseIf(
                departmentDue != null && platformDue != null && platformDue.isBefore(departmentDue),
                "platformDue",
                PilotError.PLATFORM_DUE_FIRST);
        check.done();
        return new OpenRound(command.year(), title, number, departmentDue, platformDue);
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void consent(RecordConsent command) {
        PilotRound round = load(command.round());
        InputCheck check = new InputCheck();
        String minutes = check.required("minutesNumber", command.minutesNumber(), PilotInput.LONGEST_NUMBER);
        past(check, "consentedOn", command.consentedOn());
        check.required("file", command.content());
        check.done();
        mustBeReady(round);
        PilotFile paper = receive(PilotFileKind.MINUTES, command.fileName(), command.content());
        round.consent(command.consentedOn(), minutes, paper, keeper(), clock.instant());
        news.of(round);
    }

    /** The school agrees to something, and nothing it agrees to still waits to be mended. */
    private void mustBeReady(PilotRound round) {
        List<PilotDeclaration> declared = declarations.ofRound(round.getId(), scope());
        long returned = declared.stream()
                .filter(declaration -> declaration.getStatus() == DeclarationStatus.RETURNED)
                .count();
        if (returned > 0) {
            throw new BusinessException(PilotError.RETURNED_OPEN, returned);
        }
        if (declared.stream().noneMatch(declaration -> declaration.getStatus() == DeclarationStatus.SUBMITTED)) {
            throw new BusinessException(PilotError.NOTHING_SUBMITTED);
        }
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void recordUpload(RecordUpload command) {
        PilotRound round = load(command.round());
        InputCheck check = new InputCheck();
        past(check, "uploadedOn", command.uploadedOn());
        check.done();
        new Assessment(PilotRules.ORDER.check(new DeclaredInOrder.Facts(
                        round.getConsentedOn(),
                        round.getMinutesNumber(),
                        command.uploadedOn(),
                        Role.ACADEMIC_AFFAIRS,
                        null,
                        null)))
                .mustNotFail();
        new Assessment(PilotRules.IN_TIME.check(DeclaredInTime.Facts.ofUpload(
                        command.uploadedOn(), round.getPlatformDue(), LocalDate.now(clock))))
                .mustNotFail();
        PilotFile proof = command.content() == null
                ? null
                : receive(PilotFileKind.UPLOAD_PROOF, command.fileName(), command.content());
        round.recordUpload(command.uploadedOn(), Role.ACADEMIC_AFFAIRS, proof, keeper(), clock.instant());
        news.of(round);
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void approve(ApproveRound command) {
        PilotRound round = load(command.round());
        InputCheck check = new InputCheck();
        String number = check.required("approvalNumber", command.approvalNumber(), PilotInput.LONGEST_NUMBER);
        past(check, "approvedOn", command.approvedOn());
        check.required("file", command.content());
        check.done();
        new Assessment(PilotRules.ORDER.check(new DeclaredInOrder.Facts(
                        round.getConsentedOn(),
                        round.getMinutesNumber(),
                        round.getUploadedOn(),
                        Role.ACADEMIC_AFFAIRS,
                        command.approvedOn(),
                        number)))
                .mustNotFail();
        PilotFile paper = receive(PilotFileKind.APPROVAL, command.fileName(), command.content());
        round.approve(command.approvedOn(), number, paper, keeper(), clock.instant());
        approval.enter(round, command.approvedHeads(), new Act(keeper(), clock.instant()), scope());
        news.of(round);
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void returnDeclaration(PilotRef ref, String reason) {
        PilotDeclaration declaration = declarations.require(ref.id(), ref.version(), scope());
        PilotRound round = rounds.require(declaration.getRoundId(), scope());
        if (!round.takesDeclarations()) {
            throw new BusinessException(PilotError.ROUND_CLOSED);
        }
        InputCheck check = new InputCheck();
        String why = check.required("reason", reason, PilotInput.LONGEST_REASON);
        check.done();
        declaration.returnToDepartment(why, keeper(), clock.instant());
        declarations.flush();
        news.returned(round, declaration, why);
    }

    private void past(InputCheck check, String field, LocalDate day) {
        PilotInput.past(check, field, check.required(field, day), LocalDate.now(clock));
    }

    private PilotFile receive(PilotFileKind kind, String fileName, java.io.InputStream content) {
        return uploads.receive(kind, fileName, content, new Act(keeper(), clock.instant()));
    }

    private PilotRound load(PilotRef ref) {
        return rounds.require(ref.id(), ref.version(), scope());
    }

    private DataScope scope() {
        return caller.scopeIn(KEEP_PILOTS);
    }

    private Actor keeper() {
        return caller.actorIn(KEEP_PILOTS, null);
    }
}
