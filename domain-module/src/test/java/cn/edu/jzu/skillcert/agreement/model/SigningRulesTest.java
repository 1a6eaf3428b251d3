package cn.edu.jzu.skillcert.agreement.model;

import static cn.edu.jzu.skillcert.agreement.model.AgreementFactsFixture.defaultReadings;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFactsFixture.readings;
import static cn.edu.jzu.skillcert.agreement.model.FindingAssertions.assertThatRule;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.CopyHolder;
import cn.edu.jzu.skillcert.calendar.PublishedHolidays;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningRulesTest {

    /** 签订文本=审定文本. */
    @Nested
    class SignedText {

        @Test
        void passesTheSameTextOnceAPersonConfirmed() {
            assertThatRule(AgreementRules.SIGNED_AS_APPROVED, facts(TermSheetFixture.WORDING, "丁"))
                    .passesWith(AgreementEvidence.SIGNED_TEXT_SAME);
            assertThatRule(AgreementRules.SIGNED_AS_APPROVED, facts(TermSheetFixture.WORDING, null))
                    .isBlockedPendingWith(AgreementEvidence.SIGNED_TEXT_UNCONFIRMED, "100.0");
        }

        @Test
        void blocksAChangedPriceEvenIfAPersonConfirmed() {
            assertThatRule(
                            AgreementRules.SIGNED_AS_APPROVED,
                            facts(TermSheetFixture.WORDING.replace("300元", "320元"), "丁"))
                    .blocksWith(AgreementEvidence.SIGNED_NUMBERS_DIFFER, "300 → 320");
        }

        @Test
        void blocksATextThatIsNotAlikeEnough() {
            assertThatRule(AgreementRules.SIGNED_AS_APPROVED, facts("甲方与乙方的另一份协议。", "丁"))
                    .blocksWith(AgreementEvidence.SIGNED_NUMBERS_DIFFER);
            assertThatRule(
                            AgreementRules.SIGNED_AS_APPROVED,
                            facts(TermSheetFixture.WORDING.replace("双方另行书面约定", "甲方承担，乙方概不负责任何后果"), "丁"))
                    .blocksWith(AgreementEvidence.SIGNED_TEXT_DIFFERS, 98);
        }

        @Test
        void toleratesAMisreadCharacterOnceAPersonConfirmed() {
            String misread = TermSheetFixture.WORDING.replace("银行转账", "银行转帐");

            assertThatRule(AgreementRules.SIGNED_AS_APPROVED, facts(misread, "丁"))
                    .passesWith(AgreementEvidence.SIGNED_TEXT_SAME);
            assertThatRule(
                            AgreementRules.SIGNED_AS_APPROVED,
                            new SignedAsApproved.Facts(
                                    compared(misread), "丁", readings(ParameterKey.SIGNED_TEXT_SIMILARITY, "100")))
                    .blocksWith(AgreementEvidence.SIGNED_TEXT_DIFFERS);
        }

        @Test
        void leavesAScanWithoutTextToAPerson() {
            assertThatRule(AgreementRules.SIGNED_AS_APPROVED, new SignedAsApproved.Facts(null, null, defaultReadings()))
                    .isBlockedPendingWith(AgreementEvidence.SCAN_UNREADABLE);
            assertThatRule(AgreementRules.SIGNED_AS_APPROVED, new SignedAsApproved.Facts(null, "丁", defaultReadings()))
                    .passesWith(AgreementEvidence.SCAN_CONFIRMED_BY_EYE);
        }

        private SignedAsApproved.Facts facts(String scanned, String confirmedBy) {
            return new SignedAsApproved.Facts(compared(scanned), confirmedBy, defaultReadings());
        }

        private static SignedTextComparison compared(String scanned) {
            return SignedTextComparison.of(1, AgreementText.of(TermSheetFixture.WORDING), scanned);
        }
    }

    /** 份数与备案. */
    @Nested
    class CopiesAndFiling {

        @Test
        void passesOneEachWithATrackingNumberAndSaysOnWhatGround() {
            assertThatRule(AgreementRules.COPIES, copies(1, 1, 1, "SF1234567890", 12))
                    .passesAlsoWith(AgreementEvidence.COPIES_COMPLETE)
                    .passesAlsoWith(AgreementEvidence.SCAN_LONG_ENOUGH);
        }

        @ParameterizedTest
        @CsvSource({"0,1,1,ACADEMIC_AFFAIRS", "1,0,1,DEPARTMENT", "1,1,0,PROVINCE"})
        void blocksAndNamesAnyHolderWithoutItsOriginal(int affairs, int department, int province, CopyHolder holder) {
            assertThatRule(AgreementRules.COPIES, copies(affairs, department, province, "SF1", 12))
                    .blocksWith(AgreementEvidence.COPIES_SHORT, holder, 0, 1)
                    .only();
        }

        @Test
        void blocksAScanWithFewerPagesThanApproved() {
            assertThatRule(AgreementRules.COPIES, copies(1, 1, 1, "SF1", 11))
                    .blocksWith(AgreementEvidence.SCAN_TOO_SHORT, 11, 12);
        }

        @Test
        void leavesADraftWithoutFixedPagesToThePersonWhoComparedEveryPage() {
            assertThatRule(AgreementRules.COPIES, wordDraft("陈立新"))
                    .passesAlsoWith(AgreementEvidence.COPIES_COMPLETE)
                    .passesAlsoWith(AgreementEvidence.SCAN_COMPLETE_BY_EYE);
            assertThatRule(AgreementRules.COPIES, wordDraft(null))
                    .isBlockedPendingWith(AgreementEvidence.SCAN_NOT_COMPARED)
                    .only();
        }

        @Test
        void saysForEveryHolderThatNothingIsRecorded() {
            assertThatRule(AgreementRules.COPIES, facts(Map.of(), " ", null, 12, null, defaultReadings()))
                    .isBlockedPendingWith(AgreementEvidence.COPIES_NOT_RECORDED, CopyHolder.ACADEMIC_AFFAIRS, 1)
                    .isBlockedPendingWith(AgreementEvidence.COPIES_NOT_RECORDED, CopyHolder.DEPARTMENT, 1)
                    .isBlockedPendingWith(AgreementEvidence.COPIES_NOT_RECORDED, CopyHolder.PROVINCE, 1)
                    .isPendingWith(AgreementEvidence.COPIES_NOT_RECORDED, CopyHolder.ORGANIZATION, 1)
                    .isBlockedPendingWith(AgreementEvidence.DISPATCH_UNPROVEN)
                    .isBlockedPendingWith(AgreementEvidence.SCAN_MISSING);
        }

        @Test
        void remindsOfTheOriginalsThatTheAgreementPromisesTheOrganization() {
            Map<CopyHolder, Integer> withoutIt =
                    Map.of(CopyHolder.ACADEMIC_AFFAIRS, 1, CopyHolder.DEPARTMENT, 1, CopyHolder.PROVINCE, 1);

            assertThatRule(AgreementRules.COPIES, facts(withoutIt, "SF1", 12, 12, null, defaultReadings()))
                    .passesAlsoWith(AgreementEvidence.COPIES_COMPLETE)
                    .warnsWith(AgreementEvidence.COPIES_SHORT, CopyHolder.ORGANIZATION, 0, 1);
        }

        @Test
        void wantsAsManyOriginalsAsTheParameterSays() {
            assertThatRule(
                            AgreementRules.COPIES,
                            facts(
                                    originals(1, 1, 1),
                                    "SF1",
                                    12,
                                    12,
                                    null,
                                    readings(ParameterKey.COPIES_DEPARTMENT, "2")))
                    .blocksWith(AgreementEvidence.COPIES_SHORT, CopyHolder.DEPARTMENT, 1, 2);
        }

        private static CopiesComplete.Facts copies(
                int affairs, int department, int province, String proof, Integer scanPages) {
            return facts(originals(affairs, department, province), proof, scanPages, 12, null, defaultReadings());
        }

        private static CopiesComplete.Facts wordDraft(String comparedBy) {
            return facts(originals(1, 1, 1), "SF1", 3, null, comparedBy, defaultReadings());
        }

        private static Map<CopyHolder, Integer> originals(int affairs, int department, int province) {
            return Map.of(
                    CopyHolder.ACADEMIC_AFFAIRS, affairs,
                    CopyHolder.DEPARTMENT, department,
                    CopyHolder.PROVINCE, province,
                    CopyHolder.ORGANIZATION, 1);
        }

        private static CopiesComplete.Facts facts(
                Map<CopyHolder, Integer> originals,
                String proof,
                Integer scanPages,
                Integer approvedPages,
                String comparedBy,
                ParameterValues parameters) {
            return new CopiesComplete.Facts(
                    originals, 1, LocalDate.of(2024, 5, 6), proof, scanPages, approvedPages, comparedBy, parameters);
        }
    }

    /** 报备教务处. */
    @Nested
    class Filing {

        @Test
        void passesAfterSigning() {
            assertThatRule(AgreementRules.FILING, facts("2025-09-26", "2025-09-29", "2025-09-29"))
                    .passesWith(AgreementEvidence.FILED);
            assertThatRule(AgreementRules.FILING, facts("2025-09-26", "2025-09-26", "2025-09-29"))
                    .passesWith(AgreementEvidence.FILED);
        }

        @Test
        void passesLateSinceTheTextGivesNoTerm() {
            assertThatRule(AgreementRules.FILING, facts("2025-09-26", "2025-12-01", "2025-12-01"))
                    .passesWith(AgreementEvidence.FILED);
        }

        @ParameterizedTest
        @CsvSource({"2025-09-26", "2025-09-28", "2025-10-10"})
        void waitsUntilTheFifthWorkingDay(String today) {
            assertThatRule(AgreementRules.FILING, facts("2025-09-26", null, today))
                    .isPendingWith(AgreementEvidence.FILING_DUE, LocalDate.of(2025, 10, 10), 5);
        }

        @Test
        void remindsFromTheNextDayOn() {
            assertThatRule(AgreementRules.FILING, facts("2025-09-26", null, "2025-10-11"))
                    .warnsWith(AgreementEvidence.FILING_OVERDUE, LocalDate.of(2025, 10, 10));
        }

        @Test
        void refusesAFilingBeforeTheSigning() {
            assertThatRule(AgreementRules.FILING, facts("2025-09-26", "2025-09-25", "2025-09-29"))
                    .warnsWith(AgreementEvidence.FILED_BEFORE_SIGNING);
        }

        @Test
        void staysOpenBeforeTheSigning() {
            assertThatRule(AgreementRules.FILING, facts(null, null, "2025-09-29"))
                    .isPendingWith(AgreementEvidence.NOT_SIGNED);
        }

        private FiledInTime.Facts facts(String signed, String filed, String today) {
            return new FiledInTime.Facts(
                    day(signed), day(filed), PublishedHolidays.calendar(), defaultReadings(), LocalDate.parse(today));
        }
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
