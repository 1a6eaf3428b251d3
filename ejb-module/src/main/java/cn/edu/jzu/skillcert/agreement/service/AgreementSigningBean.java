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
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementAssessment;
import cn.edu.jzu.skillcert.agreement.model.TermSheetCheck;
import cn.edu.jzu.skillcert.agreement.persistence.AgreementRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.DocumentNumbers;
import cn.edu.jzu.skillcert.platform.file.DocumentIntake;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.ReceivedDocument;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
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
    public void uploadScan(AgreementRef ref, LocalDate signedOn, String fileName, InputStream content) {
        Agreement agreement = load(ref);
        checkSigningDay(agreement, signedOn);
        ReceivedDocument scan = documents.receive(fileName, content, Set.of(FileKind.PDF));
        Assessment assessment = AgreementAssessment.ofScan(agreement, scan.pages(), scan.text(), facts.of(agreement));
        if (!assessment.failures().isEmpty()) {
            throw new RuleRefusedException(assessment.failures());
        }
        agreement.receiveSignedScan(
                scan.stored(), scan.pages(), scan.text(), signedOn, drafter(agreement), clock.instant());
        news.of(agreement);
    }

    private void checkSigningDay(Agreement agreement, LocalDate signedOn) {
        InputCheck check = new InputCheck();
        AgreementInput.past(check, "signedOn", check.required("signedOn", signedOn), LocalDate.now(clock));
        LocalDate approvedOn = agreement.approvedOn(clock.getZone());
        check.refuseIf(
                signedOn != null && signedOn.isBefore(approvedOn),
                "signedOn",
                AgreementError.SIGNED_BEFORE_APPROVAL,
                approvedOn);
        check.done();
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
