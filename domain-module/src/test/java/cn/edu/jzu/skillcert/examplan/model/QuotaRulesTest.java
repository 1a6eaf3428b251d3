package cn.edu.jzu.skillcert.examplan.model;

import static cn.edu.jzu.skillcert.examplan.model.PlanFactsFixture.plan;
import static cn.edu.jzu.skillcert.examplan.model.PlanFactsFixture.planOf;
import static cn.edu.jzu.skillcert.regulation.RuleAssertions.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.calendar.PublishedHolidays;
import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.regulation.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaRulesTest {

    /** */
    @Nested
    class Quota {

        private static final Rule<PlanFacts> QUOTA = new WithinQuota();

        @Test
        void isKeptByTheWholeYearsPlans() {
            assertThatRule(QUOTA, plan().quota(120, 70).heads(50).build())
                    .passesWith(PlanEvidence.WITHIN_QUOTA, 1, 2024, 120, 120);
        }

        @Test
        void isExceededByTheHeadsBeyondIt() {
            assertThatRule(QUOTA, plan().quota(120, 70).heads(60).build())
                    .blocksWith(PlanEvidence.OVER_QUOTA, 1, 2024, 130, 120, 10);
        }

        @Test
        void ofNothingMakesTheWholeNumberANewProject() {
            assertThatRule(QUOTA, plan().quota(0, 0).heads(60).build()).blocksWith(PlanEvidence.NO_QUOTA, 1, 2024, 60);
        }

        @Test
        void thatOthersHaveOverdrawnTakesNoMoreThanTheseHeads() {
            assertThat(new QuotaStanding(2024, 120, 150).excess(20)).isEqualTo(20);
        }

        @Test
        void letsThePlanGoOnOnceTheIncreaseIsAppliedFor() {
            assertThatRule(
                            QUOTA,
                            plan().quota(120, 70)
                                    .heads(60)
                                    .increase(10, IncreaseStatus.SUBMITTED, "2024-10-28")
                                    .build())
                    .isPendingWith(PlanEvidence.OVER_QUOTA_APPLIED, 1, 2024, 130, 120, 10);
        }

        @Test
        void wantsTheRestWhenTooLittleIsAppliedForOrTheAnswerIsNo() {
            assertThatRule(
                            QUOTA,
                            plan().quota(120, 70)
                                    .heads(60)
                                    .increase(4, IncreaseStatus.FORWARDED, "2024-10-28")
                                    .answered(6, IncreaseStatus.REJECTED, "2024-10-20", "2024-10-25")
                                    .build())
                    .blocksWith(PlanEvidence.OVER_QUOTA, 1, 2024, 130, 120, 6);
        }

        @Test
        void cannotBeComparedBeforeCertificateLevelAndHeadsAreThere() {
            assertThatRule(QUOTA, plan().withoutItems().build()).isBlockedPendingWith(PlanEvidence.QUOTA_PENDING, 1);
        }

        /** R-2.1f: exam on Y+1-01-05. */
        @Test
        void isOfItsYearAloneWhateverPlanAnExamStandsIn() {
            assertThatRule(
                            QUOTA,
                            planOf("2024-12")
                                    .sessions(day("2025-01-05"), day("2025-01-05"))
                                    .build())
                    .blocksWith(PlanEvidence.NOT_IN_QUOTA_YEAR, 1, day("2025-01-05"), 2024)
                    .atField("exams[0].theoryOn");
            assertThatRule(
                            QUOTA,
                            planOf("2024-12")
                                    .sessions(day("2024-12-31"), day("2024-12-31"))
                                    .build())
                    .passesWith(PlanEvidence.WITHIN_QUOTA);
        }

        @Test
        void isNoMatterWithoutExams() {
            assertThatRule(QUOTA, plan().noExams().zeroReport().build()).doesNotApplyWith(PlanEvidence.ZERO_REPORT);
        }
    }

    /** */
    @Nested
    class Filing {

        private static final Rule<PlanFacts> FILED = new IncreaseFiledInTime();

        @ParameterizedTest
        @CsvSource({
            "2024-11-16, 2024-11-02, 2024-11-01",
            "2025-10-18, 2025-10-04, 2025-09-30",
            "2026-05-16, 2026-05-02, 2026-04-30",
            "2025-06-14, 2025-05-31, 2025-05-30"
        })
        void isPossibleUntilTwoWeeksBeforeAndAdvisedOnTheWorkingDayBeforeThat(
                LocalDate exam, LocalDate limit, LocalDate advisory) {
            assertThat(IncreaseDeadline.before(
                            exam, PublishedHolidays.calendar(), PlanFactsFixture.values(PlanFactsFixture.defaults())))
                    .isEqualTo(new IncreaseDeadline(limit, advisory));
        }

        @Test
        void onTheLastDayIsInTimeAndOnTheNextTooLate() {
            assertThatRule(
                            FILED,
                            over().increase(10, IncreaseStatus.SUBMITTED, "2024-11-02")
                                    .build())
                    .passesWith(PlanEvidence.INCREASE_IN_TIME, 1, LocalDate.of(2024, 11, 2));
            assertThatRule(
                            FILED,
                            over().increase(10, IncreaseStatus.SUBMITTED, "2024-11-03")
                                    .build())
                    .blocksWith(PlanEvidence.INCREASE_LATE, 1, LocalDate.of(2024, 11, 3), LocalDate.of(2024, 11, 2));
        }

        @Test
        void isCountedFromTheFirstSessionEvenWhenItMovedForward() {
            assertThatRule(
                            FILED,
                            over().increase(10, IncreaseStatus.FORWARDED, "2024-11-01")
                                    .sessions(LocalDate.of(2024, 11, 20), LocalDate.of(2024, 11, 14))
                                    .build())
                    .blocksWith(PlanEvidence.INCREASE_LATE, LocalDate.of(2024, 10, 31));
        }

        @Test
        void isCountedFromTheFirstSessionOfTheBatchWhateverItsLevel() {
            assertThatRule(FILED, over().otherLevelOn("2024-11-14").build())
                    .isPendingWith(PlanEvidence.INCREASE_DUE, LocalDate.of(2024, 10, 31));
        }

        @Test
        void stillToComeShowsItsLastDayAndPassedOneThatItIsTooLate() {
            assertThatRule(FILED, over().build())
                    .isPendingWith(PlanEvidence.INCREASE_DUE, LocalDate.of(2024, 11, 2), LocalDate.of(2024, 11, 1));
            assertThatRule(FILED, over().today("2024-11-03").build())
                    .blocksWith(PlanEvidence.INCREASE_TOO_LATE_NOW, LocalDate.of(2024, 11, 2));
        }

        @Test
        void leadIsAParameter() {
            assertThatRule(
                            FILED,
                            over().reading(ParameterKey.INCREASE_LEAD_DAYS, "15")
                                    .build())
                    .isPendingWith(PlanEvidence.INCREASE_DUE, LocalDate.of(2024, 11, 1));
        }

        @Test
        void isNotWantedWithinTheQuota() {
            assertThatRule(FILED, plan().build()).doesNotApplyWith(PlanEvidence.NO_INCREASE_WANTED);
        }

        private PlanFactsFixture over() {
            return plan().quota(120, 70).heads(60);
        }
    }

    /** */
    @Nested
    class Reply {

        private static final IncreaseGranted GRANTED = new IncreaseGranted();

        @Test
        void comesBeforeTheHeadsAreUsed() {
            IncreaseFacts granted = new IncreaseFacts(
                    10, IncreaseStatus.GRANTED, day("2024-10-28"), "豫1+X办〔2024〕9号", day("2024-11-08"));

            assertThat(GRANTED.check(1, granted, day("2024-11-08")).verdict()).isEqualTo(Verdict.PASS);
            assertThat(GRANTED.check(1, granted, day("2024-11-05"))).satisfies(finding -> {
                assertThat(finding.blocks()).isTrue();
                assertThat(finding.evidence()).isEqualTo(PlanEvidence.USED_BEFORE_REPLY);
            });
        }

        @Test
        void thatIsAwaitedKeepsTheHeadsLockedButThePlanGoing() {
            assertThatRule(
                            GRANTED,
                            plan().increase(10, IncreaseStatus.FORWARDED, "2024-10-28")
                                    .build())
                    .isPendingWith(PlanEvidence.HEADS_LOCKED, 1, 10, IncreaseStatus.FORWARDED);
            IncreaseFacts awaited = new IncreaseFacts(10, IncreaseStatus.FORWARDED, day("2024-10-28"), null, null);
            assertThat(GRANTED.check(1, awaited, day("2024-11-08")).blocks()).isTrue();
        }

        @Test
        void isShownWithItsNumber() {
            assertThatRule(
                            GRANTED,
                            plan().answered(10, IncreaseStatus.GRANTED, "2024-10-28", "2024-11-08")
                                    .build())
                    .passesWith(PlanEvidence.INCREASE_GRANTED, 10, "豫1+X办〔2024〕9号", day("2024-11-08"));
            assertThat(GRANTED.check(plan().quota(120, 70)
                            .heads(60)
                            .answered(10, IncreaseStatus.REJECTED, "2024-10-28", "2024-11-08")
                            .build()))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
        }

        @Test
        void thatWasNoIsNoMatterOnceTheHeadsAreCut() {
            assertThatRule(
                            GRANTED,
                            plan().quota(120, 70)
                                    .heads(50)
                                    .answered(10, IncreaseStatus.REJECTED, "2024-10-28", "2024-11-08")
                                    .increase(10, IncreaseStatus.WITHDRAWN, "2024-10-28")
                                    .build())
                    .doesNotApplyWith(PlanEvidence.INCREASE_DISPENSABLE);
        }

        @Test
        void isNoMatterWithoutAnApplication() {
            assertThatRule(GRANTED, plan().build()).doesNotApplyWith(PlanEvidence.NO_INCREASE_FILED);
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
