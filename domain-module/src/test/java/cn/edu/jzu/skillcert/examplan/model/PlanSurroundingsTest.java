package cn.edu.jzu.skillcert.examplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.calendar.PublishedHolidays;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who comes first when a quota does not suffice for all. */
class PlanSurroundingsTest {

    private static final Actor PLANNER = new Actor(1, "陈", null, null);
    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);
    private static final QuotaKey WEB = new QuotaKey(2024, 7, SkillLevel.INTERMEDIATE);
    private static final Instant MONDAY = Instant.parse("2024-10-28T01:00:00Z");
    private static final Actor HOST = new Actor(2, "王", null, null);
    private static final Instant WEDNESDAY = Instant.parse("2024-10-30T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2024-10-29T01:00:00Z");

    @Test
    void aPlanThatIsBeingWrittenComesAfterAllThatIsSubmitted() {
        ExamPlan draft = plan(2, 60);

        assertThat(surroundings(new QuotaClaim(1, WEB, 70, MONDAY)).of(draft).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(10);
    }

    @Test
    void aSubmittedPlanKeepsItsHeadsWhateverIsSubmittedLater() {
        ExamPlan submitted = plan(2, 60);
        submitted.submit(null, PLANNER, MONDAY);
        QuotaClaim own = new QuotaClaim(2, WEB, 60, MONDAY);

        assertThat(surroundings(own, new QuotaClaim(3, WEB, 90, TUESDAY))
                        .of(submitted)
                        .exams())
                .extracting(ExamFacts::excess)
                .containsExactly(0);
        assertThat(surroundings(own, new QuotaClaim(1, WEB, 90, MONDAY.minusSeconds(1)))
                        .of(submitted)
                        .exams())
                .extracting(ExamFacts::excess)
                .containsExactly(30);
    }

    @Test
    void withinAPlanTheEarlierExamComesFirst() {
        assertThat(surroundings().of(plan(2, 100, 50)).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(0, 30);
    }

    /** 120: A has 70 approved, then B comes with 60, of which it applies for 10; A changes but the room. */
    @Test
    void aChangeOfAnApprovedPlanKeepsThePlaceOfTheApprovedHeads() {
        ExamPlan approved = approved(2, 70);
        QuotaClaim later = new QuotaClaim(3, WEB, 60, TUESDAY);

        assertThat(surroundings(later).of(approved, otherRoom(approved, 70)).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(0);
    }

    @Test
    void onlyWhatAChangeAddsStandsAtTheEndOfTheQueue() {
        ExamPlan approved = approved(2, 70);
        QuotaClaim later = new QuotaClaim(3, WEB, 60, TUESDAY);

        assertThat(surroundings(later).of(approved, otherRoom(approved, 80)).exams())
                .singleElement()
                .satisfies(exam -> {
                    assertThat(exam.excess()).isEqualTo(10);
                    assertThat(exam.quota().plannedBefore()).isEqualTo(60);
                });
    }

    @Test
    void aChangeKeepsItsPlaceThroughSubmissionReturnAndApproval() {
        ExamPlan plan = approved(2, 70);
        QuotaClaim later = new QuotaClaim(3, WEB, 60, TUESDAY);
        plan.change(otherRoom(plan, 70), "换机房", PLANNER, WEDNESDAY);
        assertThat(surroundings(later).of(plan).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(0);

        plan.returnToDepartment("写明机位", HOST, WEDNESDAY);
        assertThat(surroundings(later).of(plan).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(0);

        plan.submit(null, PLANNER, WEDNESDAY);
        plan.approve(null, LocalDate.of(2024, 10, 30), HOST, WEDNESDAY);
        assertThat(surroundings(later).of(plan).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(0);
    }

    @Test
    void whatWasGivenUpHasLostItsPlace() {
        ExamPlan plan = approved(2, 70);
        QuotaClaim later = new QuotaClaim(3, WEB, 70, TUESDAY);
        plan.change(otherRoom(plan, 50), "减少一个班", PLANNER, WEDNESDAY);
        plan.approve(null, LocalDate.of(2024, 10, 30), HOST, WEDNESDAY);

        assertThat(surroundings(later).of(plan, otherRoom(plan, 70)).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(20);
    }

    /** 120: 130 are planned; ten of them are registered retakers, who take no place by the reading (A19). */
    @Test
    void registeredRetakersMakeRoomForTheLastInTheQueue() {
        ExamPlan plan = approved(2, 130);
        long exam = plan.getExams().get(0).getId();

        assertThat(surroundings().of(plan).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(10);
        assertThat(surroundings(Map.of(exam, 4)).of(plan).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(6);
        assertThat(surroundings(Map.of(exam, 10)).of(plan).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(0);
    }

    /** 120: this exam has 100 of which 10 are retakers, so that of the 40 after it 30 find a place. */
    @Test
    void retakersOfAnEarlierExamMakeRoomForALaterOneOfTheSamePlan() {
        ExamPlan plan = plan(2, 100, 40);
        plan.submit(null, PLANNER, MONDAY);

        assertThat(surroundings(Map.of(200L, 10)).of(plan).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(0, 10);
    }

    @Test
    void anotherCertificateStandsAtTheEndOfItsOwnQueue() {
        ExamPlan plan = approved(2, 70);
        QuotaKey other = new QuotaKey(2024, 8, SkillLevel.INTERMEDIATE);
        PlannedExamTerms before = plan.content().exams().get(0);
        PlanContent changed = new PlanContent(
                false,
                List.of(new PlannedExamTerms(
                        before.id(), 8L, before.level(), 3L, 70, null, null, null, null, List.of())));
        PlanSurroundings surroundings = new PlanSurroundings(
                Map.of(WEB, 120, other, 100),
                List.of(new QuotaClaim(3, other, 60, TUESDAY)),
                Map.of(),
                Map.of(),
                PublishedHolidays.calendar(),
                PlanFactsFixture.values(PlanFactsFixture.defaults()),
                LocalDate.of(2024, 11, 1),
                ZoneId.of("Asia/Shanghai"));

        assertThat(surroundings.of(plan, changed).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(30);
    }

    @Test
    void headsOfAnotherLevelOrYearDoNotCount() {
        QuotaClaim otherYear = new QuotaClaim(1, new QuotaKey(2023, 7, SkillLevel.INTERMEDIATE), 120, MONDAY);
        QuotaClaim otherLevel = new QuotaClaim(1, new QuotaKey(2024, 7, SkillLevel.ADVANCED), 120, MONDAY);

        assertThat(surroundings(otherYear, otherLevel).of(plan(2, 60)).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(0);
    }

    @Test
    void aSubmittedPlanIsJudgedByTheDayOfItsSubmission() {
        ExamPlan submitted = plan(2, 60);
        submitted.submit(null, PLANNER, MONDAY);

        assertThat(surroundings().of(submitted).day()).isEqualTo(LocalDate.of(2024, 10, 28));
        assertThat(surroundings().of(submitted, content(60)).day()).isEqualTo(LocalDate.of(2024, 11, 1));
    }

    private static PlanSurroundings surroundings(QuotaClaim... claims) {
        return surroundings(Map.of(), claims);
    }

    private static PlanSurroundings surroundings(Map<Long, Integer> beside, QuotaClaim... claims) {
        return new PlanSurroundings(
                Map.of(WEB, 120),
                List.of(claims),
                beside,
                Map.of(),
                PublishedHolidays.calendar(),
                PlanFactsFixture.values(PlanFactsFixture.defaults()),
                LocalDate.of(2024, 11, 1),
                ZoneId.of("Asia/Shanghai"));
    }

    private static ExamPlan plan(long id, int... heads) {
        ExamPlan plan = new ExamPlan(5, NOVEMBER, NOVEMBER, PLANNER, MONDAY);
        plan.revise(content(heads), PLANNER, MONDAY);
        return Ids.give(plan, id, true);
    }

    private static ExamPlan approved(long id, int heads) {
        ExamPlan plan = plan(id, heads);
        plan.submit(null, PLANNER, MONDAY);
        plan.approve(null, LocalDate.of(2024, 10, 28), HOST, MONDAY);
        return plan;
    }

    private static PlanContent otherRoom(ExamPlan plan, int heads) {
        PlannedExamTerms before = plan.content().exams().get(0);
        return new PlanContent(
                false,
                List.of(new PlannedExamTerms(
                        before.id(),
                        before.certificateId(),
                        before.level(),
                        before.responsibleId(),
                        heads,
                        before.theory(),
                        before.practical(),
                        "机房302",
                        before.conditions(),
                        before.classes())));
    }

    private static PlanContent content(int... heads) {
        return new PlanContent(
                false,
                Arrays.stream(heads)
                        .mapToObj(number -> new PlannedExamTerms(
                                null, 7L, SkillLevel.INTERMEDIATE, 3L, number, null, null, null, null, List.of()))
                        .toList());
    }
}
