package cn.edu.jzu.skillcert.agreement.model;

import static cn.edu.jzu.skillcert.agreement.ReviewStage.ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.agreement.ReviewStage.FINANCE;
import static cn.edu.jzu.skillcert.agreement.ReviewStage.LEGAL;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFixture.approve;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFixture.confirmByBoth;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFixture.giveBack;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFixture.later;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFixture.submit;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFixture.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.agreement.AgreementEventKind;
import cn.edu.jzu.skillcert.agreement.AgreementFileKind;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.agreement.ReviewDecision;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.shared.BusinessException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final String CHEAPER = TermSheetFixture.WORDING.replace("300元/人", "280元/人");

    @Test
    void goesFromDraftToFiledByTheThreeOfficesInOrder() {
        Agreement agreement = AgreementFixture.underReview();
        assertThat(agreement.turn()).contains(ACADEMIC_AFFAIRS);
        approve(agreement, ACADEMIC_AFFAIRS);
        assertThat(agreement.turn()).contains(FINANCE);
        approve(agreement, FINANCE);
        assertThat(agreement.turn()).contains(LEGAL);
        approve(agreement, LEGAL);
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.APPROVED);
        assertThat(AgreementFixture.filed().getStatus()).isEqualTo(AgreementStatus.FILED);
    }

    @Test
    void isSubmittedOnlyWhenBothPartiesConfirmedThisVeryContent() {
        Agreement agreement = AgreementFixture.draft();
        agreement.confirm(
                Party.DEPARTMENT, agreement.getContentHash(), "陈", LocalDate.EPOCH, AgreementFixture.DRAFTER, later());
        refused(AgreementError.CONFIRMATION_MISSING, () -> submit(agreement));
        confirmByBoth(AgreementFixture.draft());
        agreement.confirm(
                Party.ORGANIZATION,
                agreement.getContentHash(),
                "钱",
                LocalDate.EPOCH,
                AgreementFixture.DRAFTER,
                later());
        write(agreement, CHEAPER, TermSheetFixture.complete().pricedAt("280").build());
        refused(AgreementError.CONFIRMATION_MISSING, () -> submit(agreement));
    }

    @Test
    void aConfirmationOfContentThatChangedMeanwhileIsRefused() {
        Agreement agreement = AgreementFixture.draft();
        String seen = agreement.getContentHash();
        write(agreement, CHEAPER, TermSheetFixture.complete().pricedAt("280").build());
        refused(
                AgreementError.CONTENT_CHANGED,
                () -> agreement.confirm(
                        Party.DEPARTMENT, seen, "陈", LocalDate.EPOCH, AgreementFixture.DRAFTER, later()));
    }

    @Test
    void noOfficeDecidesOutOfTurn() {
        Agreement agreement = AgreementFixture.underReview();
        refused(AgreementError.NOT_YOUR_TURN, () -> approve(agreement, FINANCE));
        refused(AgreementError.NOT_YOUR_TURN, () -> giveBack(agreement, LEGAL, ACADEMIC_AFFAIRS));
    }

    @Test
    void whoDraftedNeverReviewsNotEvenThroughADelegate() {
        Agreement agreement = AgreementFixture.underReview();
        refused(
                AgreementError.DRAFTER_CANNOT_REVIEW,
                () -> approve(agreement, ACADEMIC_AFFAIRS, AgreementFixture.DRAFTER));
        Actor forTheDrafter = new Actor(99, "代办", AgreementFixture.DRAFTER.accountId(), "陈立新");
        refused(AgreementError.DRAFTER_CANNOT_REVIEW, () -> approve(agreement, ACADEMIC_AFFAIRS, forTheDrafter));
    }

    @Test
    void onePersonStandsBehindOneStageOnly() {
        Agreement agreement = AgreementFixture.underReview();
        approve(agreement, ACADEMIC_AFFAIRS);
        refused(AgreementError.SAME_PERSON_IN_TWO_STAGES, () -> approve(agreement, FINANCE, AgreementFixture.ACADEMIC));
        Actor delegateOfTheFirst = new Actor(98, "代办", AgreementFixture.ACADEMIC.accountId(), "王建国");
        refused(AgreementError.SAME_PERSON_IN_TWO_STAGES, () -> approve(agreement, FINANCE, delegateOfTheFirst));
    }

    @Test
    void aDecisionOnAnOldVersionIsRefused() {
        Agreement agreement = AgreementFixture.underReview();
        String old = agreement.currentVersion().getContentHash();
        agreement.withdraw(AgreementFixture.DRAFTER, later());
        write(agreement, CHEAPER, TermSheetFixture.complete().pricedAt("280").build());
        confirmByBoth(agreement);
        submit(agreement);
        refused(
                AgreementError.CONTENT_CHANGED,
                () -> agreement.approve(ACADEMIC_AFFAIRS, old, null, AgreementFixture.ACADEMIC, later()));
    }

    @Test
    void afterAChangeAllThreeConfirmAgain() {
        Agreement agreement = returnedByFinance(ACADEMIC_AFFAIRS);
        write(agreement, CHEAPER, TermSheetFixture.complete().pricedAt("280").build());
        confirmByBoth(agreement);
        submit(agreement);
        assertThat(agreement.turn()).contains(ACADEMIC_AFFAIRS);
        assertThat(agreement.currentVersion().getNumber()).isEqualTo(2);
        assertThat(agreement.history().lastOf(ACADEMIC_AFFAIRS))
                .map(AgreementDecision::getVersionNumber)
                .contains(1);
        assertThat(agreement.history().lastOf(FINANCE))
                .map(AgreementDecision::getDecision)
                .contains(ReviewDecision.RETURNED);
        assertThat(agreement.history().lastOf(LEGAL)).isEmpty();
    }

    @Test
    void underTheReadingAffectedOnlyTheReturningOfficeAndThoseAfterItReviewAgain() {
        Agreement agreement = returnedByFinance(FINANCE);
        write(agreement, CHEAPER, TermSheetFixture.complete().pricedAt("280").build());
        confirmByBoth(agreement);
        submit(agreement);
        assertThat(agreement.turn()).contains(FINANCE);
    }

    @Test
    void contentThatComesBackUnchangedKeepsTheApprovalsItHad() {
        Agreement agreement = returnedByFinance(ACADEMIC_AFFAIRS);
        submit(agreement);
        assertThat(agreement.turn()).contains(FINANCE);
        assertThat(agreement.getVersions()).hasSize(1);
    }

    @Test
    void aReturnWantsAReason() {
        Agreement agreement = AgreementFixture.underReview();
        refused(
                AgreementError.RETURN_WANTS_REASON,
                () -> agreement.returnToDrafter(
                        ACADEMIC_AFFAIRS,
                        agreement.currentVersion().getContentHash(),
                        null,
                        " ",
                        java.util.List.of(),
                        ACADEMIC_AFFAIRS,
                        AgreementFixture.ACADEMIC,
                        later()));
    }

    @Test
    void aReturnWithoutCommentsIsAnsweredAsAWhole() {
        Agreement agreement = returnedByFinance(ACADEMIC_AFFAIRS);
        refused(
                AgreementError.RETURN_UNANSWERED,
                () -> agreement.submit(
                        Map.of(), null, null, TermSheetFixture.CERTIFICATE_NAMES, AgreementFixture.DRAFTER, later()));
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.RETURNED);
        submit(agreement);
        assertThat(agreement.history().lastReturn())
                .map(AgreementDecision::getAnswer)
                .contains("已修改");
    }

    @Test
    void nothingIsSignedBeforeAllThreeAgree() {
        Agreement agreement = AgreementFixture.underReview();
        approve(agreement, ACADEMIC_AFFAIRS);
        refused(AgreementError.ACTION_NOT_NOW, () -> agreement.startSigning(AgreementFixture.DRAFTER, later()));
    }

    @Test
    void aScanIsSignedOnlyWhenEveryPageWasLookedAt() {
        Agreement agreement = AgreementFixture.approved();
        agreement.startSigning(AgreementFixture.DRAFTER, later());
        agreement.receiveSignedScan(
                AgreementFixture.SCAN, 3, null, LocalDate.of(2024, 4, 28), null, AgreementFixture.DRAFTER, later());
        agreement.confirmScanPages(Set.of(1, 3, 7), AgreementFixture.DRAFTER, later());
        assertThat(agreement.unconfirmedScanPages()).containsExactly(2);
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.SIGNING);
        agreement.confirmScanPages(Set.of(2), AgreementFixture.DRAFTER, later());
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void theApprovedDraftHasPagesOnlyIfItIsAPdfWordForWord() {
        String wording = TermSheetFixture.WORDING;
        assertThat(approvedFrom(AgreementFixture.paper(12, wording)).approvedPages())
                .contains(12);
        assertThat(approvedFrom(AgreementFixture.paper(12, wording + "\n附则")).approvedPages())
                .isEmpty();
        assertThat(approvedFrom(AgreementFixture.paper(12, null)).approvedPages())
                .isEmpty();
        assertThat(AgreementFixture.approved().approvedPages()).isEmpty();
    }

    private static Agreement approvedFrom(TemplateDocument template) {
        return AgreementFixture.approved(AgreementFixture.draftFrom(template));
    }

    @Test
    void aProofOfPostingIsKeptOnceTheAgreementIsSigned() {
        refused(AgreementError.ACTION_NOT_NOW, () -> attachProof(AgreementFixture.approved()));
        Agreement agreement = AgreementFixture.signed();
        attachProof(agreement);
        assertThat(agreement.fileOf(AgreementFileKind.POSTING_PROOF))
                .map(file -> file.getDocument().fileName())
                .contains("签署件.pdf");
        assertThat(agreement.getEvents().get(agreement.getEvents().size() - 1).getKind())
                .isEqualTo(AgreementEventKind.POSTING_PROOF_ATTACHED);
    }

    private static void attachProof(Agreement agreement) {
        agreement.attachPostingProof(AgreementFixture.SCAN, AgreementFixture.DRAFTER, later());
    }

    @Test
    void signedPapersComeBackWithAReasonAndAreLookedAtAgain() {
        Agreement agreement = AgreementFixture.signed();
        refused(
                AgreementError.RETURN_WANTS_REASON,
                () -> agreement.returnPapers(" ", AgreementFixture.ACADEMIC, later()));
        agreement.returnPapers("扫描件缺第3页", AgreementFixture.ACADEMIC, later());
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.SIGNING);
        assertThat(agreement.unconfirmedScanPages()).containsExactly(1, 2);
        refused(
                AgreementError.ACTION_NOT_NOW,
                () -> agreement.file("XY-2024-0002", LocalDate.of(2024, 4, 29), AgreementFixture.ACADEMIC, later()));
        agreement.receiveSignedScan(
                AgreementFixture.SCAN, 3, null, LocalDate.of(2024, 4, 28), null, AgreementFixture.DRAFTER, later());
        agreement.confirmScanPages(Set.of(1, 2, 3), AgreementFixture.DRAFTER, later());
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.SIGNED);
        refused(AgreementError.ACTION_NOT_NOW, () -> AgreementFixture.filed()
                .returnPapers("晚了", AgreementFixture.ACADEMIC, later()));
    }

    @Test
    void whatIsVoidStaysVoid() {
        Agreement agreement = AgreementFixture.draft();
        refused(AgreementError.VOID_WANTS_REASON, () -> agreement.voidFor("", AgreementFixture.DRAFTER, later()));
        agreement.voidFor("不再合作", AgreementFixture.DRAFTER, later());
        refused(AgreementError.ACTION_NOT_NOW, () -> agreement.voidFor("再次", AgreementFixture.DRAFTER, later()));
        refused(AgreementError.ACTION_NOT_NOW, () -> write(agreement, CHEAPER, TermSheetFixture.blank()));
    }

    @Test
    void rareCharactersAndEmojiSurvive() {
        Agreement agreement = AgreementFixture.draft();
        write(agreement, "甲方代表：䶮㛃𠮷𬭎 🙂", TermSheetFixture.complete().build());
        assertThat(agreement.text().content()).isEqualTo("甲方代表：䶮㛃𠮷𬭎 🙂");
    }

    private static Agreement returnedByFinance(ReviewStage from) {
        Agreement agreement = AgreementFixture.underReview();
        approve(agreement, ACADEMIC_AFFAIRS);
        giveBack(agreement, FINANCE, from);
        return agreement;
    }

    private static void refused(AgreementError code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
