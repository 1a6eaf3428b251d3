package cn.edu.jzu.skillcert.agreement.model;

import static cn.edu.jzu.skillcert.agreement.model.FindingAssertions.assertThatRule;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.WEB_CERTIFICATE;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.WEB_CERTIFICATE_NAME;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.complete;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** and R-2.2a: a pilot approved on 2024-04-20 with exams on 2024-11-16 and 17. */
class ExamUseTest {

    @Test
    void aFiledAgreementThatCoversTheExamAllowsRegistration() {
        assertThatRule(AgreementRules.USABLE_FOR_REGISTRATION, exam(agreement(AgreementStatus.FILED, complete())))
                .passesWith(AgreementEvidence.FILED_AGREEMENT_COVERS);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "UNDER_REVIEW", "RETURNED", "APPROVED", "SIGNING", "SIGNED"})
    void anyEarlierStatusForbidsRegistration(AgreementStatus status) {
        assertThatRule(AgreementRules.USABLE_FOR_REGISTRATION, exam(agreement(status, complete())))
                .blocksWith(AgreementEvidence.AGREEMENT_NOT_FILED, status);
    }

    @Test
    void noAgreementOrAVoidOneForbidsRegistration() {
        assertThatRule(AgreementRules.USABLE_FOR_REGISTRATION, exam()).blocksWith(AgreementEvidence.NO_AGREEMENT);
        assertThatRule(AgreementRules.USABLE_FOR_REGISTRATION, exam(agreement(AgreementStatus.VOID, complete())))
                .blocksWith(AgreementEvidence.NO_AGREEMENT);
    }

    @Test
    void anAgreementOnAnotherLevelForbidsRegistration() {
        assertThatRule(
                        AgreementRules.USABLE_FOR_REGISTRATION,
                        exam(agreement(
                                AgreementStatus.FILED,
                                complete().withoutPrices().alsoPriced(WEB_CERTIFICATE, SkillLevel.ADVANCED, "300"))))
                .blocksWith(AgreementEvidence.NO_AGREEMENT, SkillLevel.INTERMEDIATE);
    }

    @Test
    void anAgreementThatDoesNotReachTheFollowingYearForbidsRegistration() {
        assertThatRule(
                        AgreementRules.USABLE_FOR_REGISTRATION,
                        exam(agreement(AgreementStatus.FILED, complete().ending("2025-12-30"))))
                .blocksWith(AgreementEvidence.AGREEMENT_ENDS_TOO_EARLY, LocalDate.of(2025, 12, 31));
    }

    @Test
    void anAgreementThatStartsOnTheExamDayForbidsRegistration() {
        assertThatRule(
                        AgreementRules.USABLE_FOR_REGISTRATION,
                        exam(agreement(AgreementStatus.FILED, complete().starting("2024-11-16"))))
                .blocksWith(AgreementEvidence.AGREEMENT_STARTS_TOO_LATE, LocalDate.of(2024, 11, 16));
    }

    @Test
    void oneFiledAgreementAmongOthersIsEnough() {
        assertThatRule(
                        AgreementRules.USABLE_FOR_REGISTRATION,
                        exam(
                                agreement(AgreementStatus.RETURNED, complete()),
                                agreement(AgreementStatus.FILED, complete())))
                .passesWith(AgreementEvidence.FILED_AGREEMENT_COVERS);
    }

    @Test
    void unknownExamDatesLeaveItOpen() {
        ExamUse undated = new ExamUse(
                WEB_CERTIFICATE, SkillLevel.INTERMEDIATE, WEB_CERTIFICATE_NAME, null, null, null, List.of());
        assertThatRule(AgreementRules.USABLE_FOR_REGISTRATION, undated)
                .isBlockedPendingWith(AgreementEvidence.EXAM_DATES_MISSING);
        assertThatRule(AgreementRules.PILOT, undated).isPendingWith(AgreementEvidence.EXAM_DATES_MISSING);
    }

    @Test
    void aFrameworkAgreementSignedForThePilotCoversIt() {
        assertThatRule(
                        AgreementRules.PILOT,
                        exam(signed("2024-04-28", complete().valid("2024-05-01", "2026-12-31"))))
                .passesWith(AgreementEvidence.PILOT_COVERED);
    }

    @Test
    void lastYearsAgreementDoesNotReachFarEnough() {
        assertThatRule(
                        AgreementRules.PILOT,
                        exam(signed("2023-01-05", complete().valid("2023-01-10", "2024-12-31"))))
                .warnsWith(AgreementEvidence.AGREEMENT_ENDS_TOO_EARLY, LocalDate.of(2025, 12, 31));
    }

    @Test
    void anOlderAgreementThatStillCoversItIsUsedOnWithAWarning() {
        assertThatRule(
                        AgreementRules.PILOT,
                        exam(signed("2023-04-28", complete().valid("2023-05-01", "2026-12-31"))))
                .passesAlsoWith(AgreementEvidence.PILOT_COVERED)
                .warnsWith(AgreementEvidence.OLDER_AGREEMENT_USED, LocalDate.of(2023, 4, 28));
    }

    @Test
    void aPilotWithoutASignedAgreementIsWarnedOf() {
        assertThatRule(AgreementRules.PILOT, exam(agreement(AgreementStatus.UNDER_REVIEW, complete())))
                .warnsWith(AgreementEvidence.PILOT_WITHOUT_AGREEMENT);
    }

    private static ExamUse exam(ExamUse.Candidate... agreements) {
        return new ExamUse(
                WEB_CERTIFICATE,
                SkillLevel.INTERMEDIATE,
                WEB_CERTIFICATE_NAME,
                LocalDate.of(2024, 11, 16),
                LocalDate.of(2024, 11, 17),
                LocalDate.of(2024, 4, 20),
                List.of(agreements));
    }

    private static ExamUse.Candidate agreement(AgreementStatus status, TermSheetFixture terms) {
        return new ExamUse.Candidate(status, null, null, terms.build());
    }

    private static ExamUse.Candidate signed(String date, TermSheetFixture terms) {
        return new ExamUse.Candidate(AgreementStatus.SIGNED, LocalDate.parse(date), null, terms.build());
    }
}
