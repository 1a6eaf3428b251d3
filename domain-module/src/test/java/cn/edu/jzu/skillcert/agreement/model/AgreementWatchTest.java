package cn.edu.jzu.skillcert.agreement.model;

import static cn.edu.jzu.skillcert.agreement.model.AgreementFactsFixture.about;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFactsFixture.cap;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFixture.later;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.WEB_CERTIFICATE;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.AgreementTask;
import cn.edu.jzu.skillcert.agreement.KnownExam;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.Finding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agreement of {@link TermSheetFixture#complete()}: 2024-05-01 to 2025-12-31, to be settled by 2025-06-30. */
class AgreementWatchTest {

    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @ParameterizedTest
    @CsvSource({"2025-11-30,false", "2025-12-01,true", "2025-12-31,true", "2026-01-01,true", "2027-03-01,true"})
    void itsEndIsToldThirtyDaysBeforeAndStaysOpenWhenItIsPast(String today, boolean told) {
        assertThat(due(AgreementFixture.filed(), about(complete()).today(today)).get(AgreementTask.EXPIRES))
                .isEqualTo(told ? END : null);
    }

    @Test
    void itsEndWantsNothingOnceAnotherFiledAgreementGoesOnForEveryLevel() {
        AgreementFactsFixture expired = about(complete()).today("2026-01-01");
        assertThat(due(
                        AgreementFixture.filed(),
                        expired.among(List.of(), other(AgreementStatus.FILED, "2025-09-01", "2026-12-31"))))
                .doesNotContainKey(AgreementTask.EXPIRES);
        assertThat(due(
                        AgreementFixture.filed(),
                        expired.among(List.of(), other(AgreementStatus.SIGNED, "2025-09-01", "2026-12-31"))))
                .containsKey(AgreementTask.EXPIRES);
        assertThat(due(
                        AgreementFixture.filed(),
                        expired.among(List.of(), other(AgreementStatus.FILED, "2024-09-01", "2025-12-31"))))
                .containsKey(AgreementTask.EXPIRES);
    }

    @Test
    void itsEndWantsNothingOnceTheDepartmentLetsItBe() {
        Agreement agreement = AgreementFixture.filed();
        agreement.letExpire("明年不再开展", AgreementFixture.DRAFTER, later());
        assertThat(due(agreement, about(complete()).today("2026-01-01"))).doesNotContainKey(AgreementTask.EXPIRES);
        assertThat(AgreementWatch.isExpired(agreement, END)).isFalse();
        assertThat(AgreementWatch.isExpired(agreement, END.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025-05-30,false", "2025-05-31,true", "2025-06-30,true", "2025-07-01,true"})
    void theSettlementIsToldThirtyDaysBeforeAndStaysOverdueUntilItIsRecorded(String today, boolean told) {
        Agreement agreement = AgreementFixture.filed();
        AgreementFactsFixture facts = about(complete()).today(today);
        assertThat(due(agreement, facts).get(AgreementTask.SETTLE)).isEqualTo(told ? LocalDate.of(2025, 6, 30) : null);
        agreement.recordSettlement(LocalDate.of(2025, 6, 29), AgreementFixture.DRAFTER, later());
        assertThat(due(agreement, facts)).doesNotContainKey(AgreementTask.SETTLE);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30,false", "2024-07-01,true", "2025-12-31,true", "2026-01-01,false"})
    void aCapBelowThePriceIsToldFromItsFirstDayToTheEndOfTheAgreement(String today, boolean told) {
        AgreementFactsFixture facts = about(complete())
                .capped(cap("300", "2020-01-01", "2024-06-30"), cap("280", "2024-07-01", null))
                .today(today);
        assertThat(due(AgreementFixture.filed(), facts).containsKey(AgreementTask.OVER_NEW_CAP))
                .isEqualTo(told);
    }

    @Test
    void anExamThatMovesOverTheEndOfTheYearMakesTheAgreementTooShort() {
        Agreement agreement = AgreementFixture.filed();
        AgreementFactsFixture before = about(complete()).today("2024-12-01").among(List.of(exam("2024-12-28")));
        assertThat(due(agreement, before)).isEmpty();
        assertThat(endOf(before)).extracting(Finding::evidence).isEqualTo(AgreementEvidence.END_LATE_ENOUGH_FOR_PLAN);

        AgreementFactsFixture after = about(complete()).today("2024-12-01").among(List.of(exam("2025-01-04")));
        assertThat(due(agreement, after)).containsExactly(entry(AgreementTask.TOO_SHORT, LocalDate.of(2025, 1, 4)));
        assertThat(endOf(after)).satisfies(finding -> {
            assertThat(finding.evidence()).isEqualTo(AgreementEvidence.END_TOO_EARLY_FOR_PLAN);
            assertThat(finding.blocks()).isTrue();
            assertThat(finding.arguments()).contains(LocalDate.of(2026, 12, 31), LocalDate.of(2025, 1, 4));
        });
    }

    @Test
    void anExamThatMovedBackOrDisappearedWantsNothingAnyMore() {
        assertThat(due(AgreementFixture.filed(), about(complete()).today("2025-01-05")))
                .isEmpty();
        assertThat(endOf(about(complete()))).extracting(Finding::evidence).isEqualTo(AgreementEvidence.END_LATE_ENOUGH);
    }

    @Test
    void anExamIsKnownAlsoToAnAgreementThatIsStillBeingSigned() {
        AgreementFactsFixture moved = about(complete()).today("2024-12-01").among(List.of(exam("2025-01-04")));
        assertThat(due(AgreementFixture.approved(), moved)).containsOnlyKeys(AgreementTask.TOO_SHORT);
        assertThat(due(AgreementFixture.signed(), moved)).containsOnlyKeys(AgreementTask.TOO_SHORT);
    }

    @Test
    void theNextYearsExamIsTheMatterOfTheAgreementThatRenewsIt() {
        List<KnownExam> nextYear = List.of(exam("2025-06-14"));
        Agreement lastYears = AgreementFixture.filed();
        assertThat(due(lastYears, about(complete()).today("2025-05-01").among(nextYear)))
                .containsOnlyKeys(AgreementTask.TOO_SHORT);
        AgreementFactsFixture renewed = about(complete())
                .today("2025-05-01")
                .among(nextYear, other(AgreementStatus.FILED, "2025-03-01", "2026-12-31"));
        assertThat(due(lastYears, renewed)).isEmpty();
        assertThat(endOf(renewed)).extracting(Finding::evidence).isEqualTo(AgreementEvidence.END_LATE_ENOUGH);
    }

    @Test
    void anExamBeyondTheValidityOrOfALevelItDoesNotNameIsNotItsMatter() {
        Agreement agreement = AgreementFixture.filed();
        assertThat(due(
                        agreement,
                        about(complete())
                                .today("2025-05-01")
                                .among(List.of(
                                        exam("2026-01-01"),
                                        exam("2024-04-30"),
                                        new KnownExam(
                                                10,
                                                WEB_CERTIFICATE,
                                                SkillLevel.ADVANCED,
                                                YearMonth.of(2024, 12),
                                                LocalDate.of(2025, 6, 14),
                                                LocalDate.of(2025, 6, 15))))))
                .isEmpty();
        assertThat(due(agreement, about(complete()).today("2025-05-01").among(List.of(exam("2025-12-31")))))
                .containsOnlyKeys(AgreementTask.TOO_SHORT);
    }

    @Test
    void ofTwoLevelsTheOneThatNothingElseCoversIsTold() {
        TermSheetFixture both = complete().alsoPriced(WEB_CERTIFICATE, SkillLevel.ADVANCED, "300");
        KnownExam advanced = new KnownExam(
                10,
                WEB_CERTIFICATE,
                SkillLevel.ADVANCED,
                YearMonth.of(2024, 12),
                LocalDate.of(2025, 3, 8),
                LocalDate.of(2025, 3, 9));
        AgreementFactsFixture facts = about(both)
                .today("2025-02-01")
                .among(List.of(exam("2025-03-15"), advanced), other(AgreementStatus.FILED, "2025-01-01", "2026-12-31"));
        assertThat(due(AgreementFixture.filed(), facts))
                .containsExactly(entry(AgreementTask.TOO_SHORT, LocalDate.of(2025, 3, 8)));
    }

    @Test
    void anAgreementThatIsOverIsNotToldOfExamsAnyMore() {
        assertThat(due(
                        AgreementFixture.filed(),
                        about(complete()).today("2026-01-01").among(List.of(exam("2025-06-14")))))
                .doesNotContainKey(AgreementTask.TOO_SHORT);
    }

    private static Finding endOf(AgreementFactsFixture facts) {
        return new RunsThroughFollowingYear().check(facts.build()).get(0);
    }

    private static Map<AgreementTask, LocalDate> due(Agreement agreement, AgreementFactsFixture facts) {
        return AgreementWatch.due(agreement, facts.build());
    }

    /** Web前端开发中级, theory and practical on one day. */
    private static KnownExam exam(String day) {
        return new KnownExam(
                10,
                WEB_CERTIFICATE,
                SkillLevel.INTERMEDIATE,
                YearMonth.of(2024, 12),
                LocalDate.parse(day),
                LocalDate.parse(day));
    }

    private static ExamUse.Candidate other(AgreementStatus status, String from, String to) {
        return new ExamUse.Candidate(
                status,
                LocalDate.parse(from),
                LocalDate.parse(from),
                complete().valid(from, to).build());
    }
}
