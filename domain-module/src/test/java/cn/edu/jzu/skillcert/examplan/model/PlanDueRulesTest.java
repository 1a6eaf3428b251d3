package cn.edu.jzu.skillcert.examplan.model;

import static cn.edu.jzu.skillcert.examplan.model.PlanFactsFixture.plan;
import static cn.edu.jzu.skillcert.examplan.model.PlanFactsFixture.planOf;
import static cn.edu.jzu.skillcert.regulation.RuleAssertions.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.calendar.PublishedHolidays;
import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.Rule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDueRulesTest {

    private static final Rule<PlanFacts> IN_TIME = new SubmittedInTime();

    /** */
    @Nested
    class DueDate {

        @ParameterizedTest
        @CsvSource({"2024-10, 2024-10-08", "2025-05, 2025-05-06", "2026-01, 2026-01-04", "2024-11, 2024-11-01"})
        void isTheFirstMovedToTheNextWorkingDay(YearMonth month, LocalDate due) {
            assertThat(due(month, Map.of()).date()).isEqualTo(due);
        }

        @Test
        void saysWhichDaysWereSkippedAndThatAMakeUpSundayCounts() {
            Deadline october = due(YearMonth.of(2024, 10), Map.of());
            assertThat(october.skipped()).hasSize(7).allMatch(day -> day.holiday() != null);

            Deadline january = due(YearMonth.of(2026, 1), Map.of());
            assertThat(january.makeUpDays()).containsExactly(LocalDate.of(2026, 1, 4));
        }

        @Test
        void staysOnTheFirstWhenTheParameterSaysSo() {
            assertThat(due(YearMonth.of(2024, 10), Map.of(ParameterKey.PLAN_DUE_ROLLS, "NO"))
                            .date())
                    .isEqualTo(LocalDate.of(2024, 10, 1));
        }

        @Test
        void fallsOnTheLastDayOfAShortMonth() {
            Map<ParameterKey, String> late = Map.of(ParameterKey.PLAN_DUE_DAY, "31", ParameterKey.PLAN_DUE_ROLLS, "NO");
            assertThat(due(YearMonth.of(2024, 4), late).date()).isEqualTo(LocalDate.of(2024, 4, 30));
        }

        @Test
        void ofAnUnpublishedYearIsComputedFromWeekendsAndSaysSo() {
            assertThat(due(YearMonth.of(2027, 5), Map.of()).estimated()).isTrue();
            assertThatRule(IN_TIME, planOf("2027-05").today("2027-04-20").build())
                    .hintsAt(PlanEvidence.PLAN_DUE_ESTIMATED, LocalDate.of(2027, 5, 3));
        }

        private Deadline due(YearMonth month, Map<ParameterKey, String> readings) {
            Map<ParameterKey, String> settings = PlanFactsFixture.defaults();
            settings.putAll(readings);
            ParameterValues parameters = PlanFactsFixture.values(settings);
            return PlanDeadline.of(month, PublishedHolidays.calendar(), parameters);
        }
    }

    /** */
    @Nested
    class Submission {

        @Test
        void onTheDueDayIsInTime() {
            assertThatRule(IN_TIME, planOf("2025-10").submittedOn("2025-10-09").build())
                    .passesAlsoWith(PlanEvidence.PLAN_IN_TIME, LocalDate.of(2025, 10, 9));
        }

        @Test
        void onTheNextWorkingDayIsOneWorkingDayLate() {
            assertThatRule(IN_TIME, planOf("2025-10").submittedOn("2025-10-10").build())
                    .warnsWith(PlanEvidence.PLAN_LATE, LocalDate.of(2025, 10, 9), 1);
        }

        @Test
        void earlierThanTheMonthIsAllowed() {
            assertThatRule(IN_TIME, plan().submittedOn("2024-10-31").build())
                    .passesAlsoWith(PlanEvidence.PLAN_IN_TIME, LocalDate.of(2024, 11, 1));
        }

        @Test
        void onADayOffAfterTheDueDateIsLateToo() {
            assertThatRule(IN_TIME, plan().submittedOn("2024-11-02").build()).warnsWith(PlanEvidence.PLAN_LATE, 1);
        }

        @Test
        void stillToComeIsShownWithItsLastDayAndItsDelay() {
            assertThatRule(IN_TIME, plan().today("2024-11-01").build())
                    .hintsAt(PlanEvidence.PLAN_DUE, LocalDate.of(2024, 11, 1));
            assertThatRule(IN_TIME, plan().today("2024-11-05").build())
                    .hintsAt(PlanEvidence.PLAN_OVERDUE, LocalDate.of(2024, 11, 1), 2);
        }

        @Test
        void thatWouldBeMadeLateTodayWantsAReason() {
            PlanFacts late = planOf("2025-10").today("2025-10-10").build();

            assertThat(Assessment.of(PlanRules.SUBMISSION, late.submittedToday())
                            .wantingReason())
                    .extracting(Finding::evidence)
                    .contains(PlanEvidence.PLAN_LATE);
            assertThatRule(IN_TIME, late.submittedToday())
                    .warnsWith(PlanEvidence.PLAN_LATE, LocalDate.of(2025, 10, 9), 1);
            assertThatRule(
                            IN_TIME,
                            planOf("2025-10").today("2025-10-09").build().submittedToday())
                    .passesAlsoWith(PlanEvidence.PLAN_IN_TIME, LocalDate.of(2025, 10, 9));
        }

        @Test
        void thatWasInTimeStaysSoWhenItIsMadeAgain() {
            PlanFacts before = planOf("2025-10").submittedOn("2025-10-09").build();

            assertThat(before.submittedToday().firstSubmittedOn()).isEqualTo(LocalDate.of(2025, 10, 9));
        }

        @Test
        void ofAZeroReportCountsUnlessTheParameterSaysNo() {
            assertThatRule(
                            IN_TIME,
                            plan().noExams()
                                    .zeroReport()
                                    .submittedOn("2024-11-01")
                                    .build())
                    .passesWith(PlanEvidence.PLAN_IN_TIME);
            assertThatRule(
                            IN_TIME,
                            plan().noExams()
                                    .zeroReport()
                                    .reading(ParameterKey.PLAN_ZERO_REPORT, "NO")
                                    .submittedOn("2024-11-01")
                                    .build())
                    .warnsWith(PlanEvidence.ZERO_REPORT_NOT_COUNTED);
        }
    }

    /** A12. */
    @Nested
    class Month {

        @Test
        void ofAnExamIsTheMonthOfThePlan() {
            assertThatRule(
                            IN_TIME,
                            plan().sessions(day("2024-11-30"), day("2024-12-01"))
                                    .build())
                    .warnsWith(PlanEvidence.EXAM_OUTSIDE_MONTH, day("2024-12-01"), YearMonth.of(2024, 11))
                    .atField("exams[0].theoryOn");
            assertThatRule(IN_TIME, plan().build()).saysNothingOf(PlanEvidence.EXAM_OUTSIDE_MONTH);
        }

        @Test
        void isTheFollowingOneWhenTheParameterSaysSo() {
            assertThatRule(
                            IN_TIME,
                            plan().reading(ParameterKey.PLAN_MONTH_OFFSET, "1").build())
                    .warnsWith(PlanEvidence.EXAM_OUTSIDE_MONTH, YearMonth.of(2024, 12));
        }

        @Test
        void ofAnExamSoonAfterTheDueDateIsPointedOut() {
            assertThatRule(
                            IN_TIME,
                            plan().sessions(day("2024-11-15"), day("2024-11-20"))
                                    .build())
                    .hintsAt(PlanEvidence.EXAM_SOON_AFTER_DUE, day("2024-11-15"), 14);
            assertThatRule(
                            IN_TIME,
                            plan().sessions(day("2024-11-16"), day("2024-11-20"))
                                    .build())
                    .saysNothingOf(PlanEvidence.EXAM_SOON_AFTER_DUE);
        }
    }

    /** */
    @Nested
    class Host {

        @Test
        void letsAStatementFollowFromAnApprovedPlan() {
            assertThatRule(PlanRules.HOST, new ApprovedByHost.Facts(PlanStatus.APPROVED, Role.ACADEMIC_AFFAIRS))
                    .passesWith(PlanEvidence.APPROVED_BY_HOST);
        }

        @Test
        void letsNothingFollowFromADraftOrAPlanThatWasChanged() {
            assertThatRule(PlanRules.HOST, new ApprovedByHost.Facts(PlanStatus.DRAFT, null))
                    .blocksWith(PlanEvidence.NOT_APPROVED_BY_HOST, PlanStatus.DRAFT);
            assertThatRule(PlanRules.HOST, new ApprovedByHost.Facts(PlanStatus.SUBMITTED, null))
                    .blocksWith(PlanEvidence.NOT_APPROVED_BY_HOST, PlanStatus.SUBMITTED);
        }

        @Test
        void isNobodyButAcademicAffairs() {
            assertThatRule(PlanRules.HOST, new ApprovedByHost.Facts(PlanStatus.APPROVED, Role.DEPARTMENT))
                    .blocksWith(PlanEvidence.NOT_THE_HOST, Role.DEPARTMENT);
        }
    }

    /** */
    @Nested
    class Chronology {

        private static final Rule<PlanFacts> ORDER = new PlannedBeforeExams();

        @Test
        void isKeptByAPlanBeforeItsExams() {
            assertThatRule(ORDER, plan().submittedOn("2024-11-01").build())
                    .passesWith(PlanEvidence.PLAN_BEFORE_EXAMS, day("2024-11-16"));
        }

        @Test
        void isBrokenByAPlanSubmittedOnTheDayOfItsExam() {
            assertThatRule(ORDER, plan().submittedOn("2024-11-16").build())
                    .warnsWith(PlanEvidence.SUBMITTED_AFTER_EXAM, day("2024-11-16"));
        }

        @Test
        void isBrokenByAnApprovalAfterTheExam() {
            assertThatRule(
                            ORDER,
                            plan().submittedOn("2024-11-01")
                                    .approved("2024-11-18", day("2024-11-16"), day("2024-11-17"))
                                    .build())
                    .warnsWith(PlanEvidence.APPROVED_AFTER_EXAM, day("2024-11-18"), day("2024-11-16"));
        }

        @Test
        void cannotBeSaidWithoutDays() {
            assertThatRule(ORDER, plan().noExams().zeroReport().build()).doesNotApplyWith(PlanEvidence.CHRONOLOGY_OPEN);
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
