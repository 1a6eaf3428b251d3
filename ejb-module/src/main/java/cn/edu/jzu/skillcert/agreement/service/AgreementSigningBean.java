package cn.edu.jzu.skillcert.agreement.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.DRAFT_AGREEMENTS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.FILE_AGREEMENTS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.agreement.AgreementFileKind;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AgreementSigning;
import cn.edu.jzu.skillcert.agreement.CopyHolder;
import cn.edu.jzu.skillcert.agreement.RecordCopy;
import cn.edu.jzu.skillcert.agreement.SignedTextRefusedException;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementAssessment;
import cn.edu.jzu.skillcert.agreement.model.AgreementFacts;
import cn.edu.jzu.skillcert.agreement.model.TermSheetCheck;
import cn.edu.jzu.skillcert.agreement.persistence.AgreementRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.DocumentNumbers;
import cn.edu.jzu.skillcert.platform.file.DocumentIntake;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.ReceivedDocument;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

@Stateless
@DenyAll
public class AgreementSigningBean implements AgreementSigning {

    private static final String NUMBER_KIND = "XY";
    private static final int LONGEST_TRACKING_NUMBER = 100;

    @Inject
    private AgreementRepository agreements;

    @Inject
    private AgreementFactsSource facts;

    @Inject
    private DocumentIntake documents;

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
    public void uploadScan(
            AgreementRef ref, LocalDate signedOn, String explanation, String fileName, InputStream content) {
        Agreement agreement = load(ref);
        String written = checkSigningDay(agreement, signedOn, explanation);
        AgreementFacts current = facts.of(agreement);
        mustBeAllowedOn(signedOn, written, current);
        ReceivedDocument scan = documents.receive(fileName, content, Set.of(FileKind.PDF));
        mustBeAsApproved(agreement, scan, current);
        agreement.receiveSignedScan(
                scan.stored(), scan.pages(), scan.text(), signedOn, written, drafter(agreement), clock.instant());
        news.of(agreement);
    }

    /** What said at the submission was of a planned day; now the real one is known. */
    private static void mustBeAllowedOn(LocalDate signedOn, String explanation, AgreementFacts current) {
        AgreementAssessment.onSigningDay(current, signedOn).mustAllow();
        Assessment.mustBeExplained(AgreementAssessment.unexplainedOnSigningDay(current, signedOn), explanation);
    }

    private static void mustBeAsApproved(Agreement agreement, ReceivedDocument scan, AgreementFacts current) {
        List<Finding> failures = AgreementAssessment.ofScan(agreement, scan.pages(), scan.text(), current)
                .failures();
        if (!failures.isEmpty()) {
            throw new SignedTextRefusedException(
                    failures,
                    scan.text() == null
                            ? null
                            : agreement.compareWithApproved(scan.text()).differences());
        }
    }

    private String checkSigningDay(Agreement agreement, LocalDate signedOn, String explanation) {
        InputCheck check = new InputCheck();
        String written = check.optional("explanation", explanation, AgreementInput.LONGEST_OPINION);
        AgreementInput.past(check, "signedOn", check.required("signedOn", signedOn), LocalDate.now(clock));
        LocalDate approvedOn = agreement.approvedOn(clock.getZone());
        check.refuseIf(
                signedOn != null && signedOn.isBefore(approvedOn),
                "signedOn",
                AgreementError.SIGNED_BEFORE_APPROVAL,
                approvedOn);
        check.done();
        return written;
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void confirmPages(AgreementRef ref, Set<Integer> pages) {
        Agreement agreement = load(ref);
        agreement.confirmScanPages(pages, drafter(agreement), clock.instant());
        news.scanConfirmed(agreement);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void recordCopy(RecordCopy command) {
        Agreement agreement = load(command.agreement());
        InputCheck check = new InputCheck();
        CopyHolder holder = check.required("holder", command.holder());
        check.refuseIf(
                command.copies() < 1 || command.copies() > TermSheetCheck.MAX_COPIES,
                "copies",
                AgreementError.COPIES_HANDED_OUT_OF_RANGE,
                TermSheetCheck.MAX_COPIES);
        AgreementInput.past(check, "handedOn", check.required("handedOn", command.handedOn()), LocalDate.now(clock));
        String trackingNumber = check.optional("trackingNumber", command.trackingNumber(), LONGEST_TRACKING_NUMBER);
        check.refuseIf(
                holder == CopyHolder.PROVINCE
                        && InputCheck.isBlank(command.trackingNumber())
                        && agreement.fileOf(AgreementFileKind.POSTING_PROOF).isEmpty(),
                "trackingNumber",
                AgreementError.POSTING_WANTS_PROOF);
        check.done();
        agreement.recordCopy(
                holder, command.copies(), command.handedOn(), trackingNumber, drafter(agreement), clock.instant());
        news.of(agreement);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void attachPostingProof(AgreementRef ref, String fileName, InputStream content) {
        Agreement agreement = load(ref);
        agreement.attachPostingProof(
                documents
                        .receive(fileName, content, Set.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG))
                        .stored(),
                drafter(agreement),
                clock.instant());
        news.of(agreement);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void strikeCopy(AgreementRef ref, long copyId) {
        Agreement agreement = load(ref);
        agreement.strikeCopy(copyId, drafter(agreement), clock.instant());
        news.of(agreement);
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void returnPapers(AgreementRef ref, String reason) {
        InputCheck check = new InputCheck();
        String written = check.optional("papersReason", reason, AgreementInput.LONGEST_OPINION);
        check.done();
        Agreement agreement = agreements.require(ref.id(), ref.version(), caller.scopeIn(FILE_AGREEMENTS));
        Actor actor = caller.actorIn(FILE_AGREEMENTS, agreement.getDepartmentId());
        agreement.returnPapers(written, actor, clock.instant());
        news.papersReturned(agreement, written);
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public String file(AgreementRef ref) {
        Agreement agreement = agreements.require(ref.id(), ref.version(), caller.scopeIn(FILE_AGREEMENTS));
        AgreementAssessment.beforeFiling(agreement, facts.of(agreement)).mustAllow();
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
