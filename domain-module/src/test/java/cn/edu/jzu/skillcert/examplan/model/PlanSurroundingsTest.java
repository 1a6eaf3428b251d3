package cn.edu.jzu.skillcert.examplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.calendar.PublishedHolidays;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.lang.reflect.Field;
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
    private static final Instant TUESDAY = Instant.parse("2024-10-29T01:00:00Z");

    @Test
    void aPlanThatIsBeingWrittenComesAfterAllThatIsSubmitted() throws ReflectiveOperationException {
        ExamPlan draft = plan(2, 60);

        assertThat(surroundings(new QuotaClaim(1, WEB, 70, MONDAY)).of(draft).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(10);
    }

    @Test
    void aSubmittedPlanKeepsItsHeadsWhateverIsSubmittedLater() throws ReflectiveOperationException {
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
    void withinAPlanTheEarlierExamComesFirst() throws ReflectiveOperationException {
        assertThat(surroundings().of(plan(2, 100, 50)).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(0, 30);
    }

    @Test
    void aChangeOfAnApprovedPlanStandsAtTheEndOfTheQueue() throws ReflectiveOperationException {
        ExamPlan approved = plan(2, 60);
        approved.submit(null, PLANNER, MONDAY);

        PlanFacts changed = surroundings(new QuotaClaim(2, WEB, 60, MONDAY), new QuotaClaim(3, WEB, 50, TUESDAY))
                .of(approved, content(80));

        assertThat(changed.exams()).extracting(ExamFacts::excess).containsExactly(10);
    }

    @Test
    void headsOfAnotherLevelOrYearDoNotCount() throws ReflectiveOperationException {
        QuotaClaim otherYear = new QuotaClaim(1, new QuotaKey(2023, 7, SkillLevel.INTERMEDIATE), 120, MONDAY);
        QuotaClaim otherLevel = new QuotaClaim(1, new QuotaKey(2024, 7, SkillLevel.ADVANCED), 120, MONDAY);

        assertThat(surroundings(otherYear, otherLevel).of(plan(2, 60)).exams())
                .extracting(ExamFacts::excess)
                .containsExactly(0);
    }

    @Test
    void aSubmittedPlanIsJudgedByTheDayOfItsSubmission() throws ReflectiveOperationException {
        ExamPlan submitted = plan(2, 60);
        submitted.submit(null, PLANNER, MONDAY);

        assertThat(surroundings().of(submitted).day()).isEqualTo(LocalDate.of(2024, 10, 28));
        assertThat(surroundings().of(submitted, content(60)).day()).isEqualTo(LocalDate.of(2024, 11, 1));
    }

    private static PlanSurroundings surroundings(QuotaClaim... claims) {
        return new PlanSurroundings(
                Map.of(WEB, 120),
                List.of(claims),
                Map.of(),
                PublishedHolidays.calendar(),
                PlanFactsFixture.values(PlanFactsFixture.defaults()),
                LocalDate.of(2024, 11, 1),
                ZoneId.of("Asia/Shanghai"));
    }

    private static ExamPlan plan(long id, int... heads) throws ReflectiveOperationException {
        ExamPlan plan = new ExamPlan(5, NOVEMBER, NOVEMBER, PLANNER, MONDAY);
        Field key = ExamPlan.class.getDeclaredField("id");
        key.setAccessible(true);
        key.set(plan, id);
        plan.revise(content(heads), PLANNER, MONDAY);
        return plan;
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
