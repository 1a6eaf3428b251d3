package cn.edu.jzu.skillcert.examplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.ComponentDate;
import cn.edu.jzu.skillcert.examplan.ExamItem;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.examplan.PlanEventKind;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ExamPlanTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 31);
    private static final Instant NOW = Instant.parse("2024-10-31T01:00:00Z");
    private static final Actor PLANNER = new Actor(1, "陈", null, null);
    private static final Actor HOST = new Actor(2, "王", null, null);

    private final ExamPlan plan = new ExamPlan(5, NOVEMBER, NOVEMBER, PLANNER, NOW);

    @Test
    void goesFromTheDepartmentToAcademicAffairsAndIsApproved() {
        plan.revise(content(65), PLANNER, NOW);
        plan.submit(null, PLANNER, NOW);
        plan.approve("同意", TODAY, HOST, NOW);

        assertThat(plan.getStatus()).isEqualTo(PlanStatus.APPROVED);
        assertThat(plan.getExams()).singleElement().satisfies(exam -> {
            assertThat(plan.approvedContent()).containsExactly(exam.terms());
            assertThat(plan.approvedOf(exam.getId()).orElseThrow().approvedOn(exam.terms()))
                    .isEqualTo(TODAY);
        });
    }

    @Test
    void isNotApprovedByWhoeverWroteIt() {
        submitted();

        assertRefused(() -> plan.approve(null, TODAY, PLANNER, NOW), PlanError.PLANNER_CANNOT_APPROVE);
        assertRefused(
                () -> plan.approve(null, TODAY, new Actor(9, "李", PLANNER.accountId(), "陈"), NOW),
                PlanError.PLANNER_CANNOT_APPROVE);
        assertThat(plan.getStatus()).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    void comesBackOnlyWithAReasonWhichStaysInSight() {
        submitted();

        assertRefused(() -> plan.returnToDepartment(" ", HOST, NOW), PlanError.RETURN_WANTS_REASON);
        plan.returnToDepartment("考场条件未写明机位", HOST, NOW);

        assertThat(plan.getStatus()).isEqualTo(PlanStatus.RETURNED);
        assertThat(plan.returnReason()).contains("考场条件未写明机位");
        plan.revise(content(65), PLANNER, NOW);
        plan.submit(null, PLANNER, NOW);
        assertThat(plan.returnReason()).isEmpty();
    }

    @Test
    void isInTimeByItsFirstSubmissionAndComesIntoTheQueueWithItsLast() {
        submitted();
        plan.returnToDepartment("改", HOST, NOW);
        Instant later = NOW.plusSeconds(86_400);
        plan.submit(null, PLANNER, later);

        assertThat(plan.getFirstSubmittedAt()).isEqualTo(NOW);
        assertThat(plan.getSubmittedAt()).isEqualTo(later);
    }

    @Test
    void changedAfterApprovalIsLookedAtAgainAndRemembersWhatWasApproved() {
        submitted();
        plan.approve(null, TODAY, HOST, NOW);

        assertRefused(() -> plan.revise(content(70), PLANNER, NOW), PlanError.ACTION_NOT_NOW);
        assertRefused(() -> plan.change(content(70), "", PLANNER, NOW), PlanError.CHANGE_WANTS_REASON);
        plan.change(content(70), "新增一个班", PLANNER, NOW);

        assertThat(plan.getStatus()).isEqualTo(PlanStatus.SUBMITTED);
        assertThat(plan.getEvents()).last().satisfies(event -> assertThat(event.getKind())
                .isEqualTo(PlanEventKind.CHANGED));
    }

    @Test
    void withdrawnIsADraftAgain() {
        submitted();
        plan.withdraw(PLANNER, NOW);

        assertThat(plan.getStatus()).isEqualTo(PlanStatus.DRAFT);
        assertRefused(() -> plan.approve(null, TODAY, HOST, NOW), PlanError.ACTION_NOT_NOW);
    }

    @Test
    void withdrawnWasNotSubmittedAndIsInTimeByItsNextSubmission() {
        submitted();
        plan.withdraw(PLANNER, NOW);
        assertThat(plan.getFirstSubmittedAt()).isNull();

        Instant later = NOW.plusSeconds(86_400);
        plan.submit(null, PLANNER, later);
        assertThat(plan.getFirstSubmittedAt()).isEqualTo(later);
    }

    @Test
    void aChangeTakenBackLeavesThePlanThatWasApprovedSubmitted() {
        submitted();
        plan.approve(null, TODAY, HOST, NOW);
        plan.change(content(70), "新增一个班", PLANNER, NOW.plusSeconds(60));
        plan.withdraw(PLANNER, NOW.plusSeconds(90));

        assertThat(plan.getFirstSubmittedAt()).isEqualTo(NOW);
    }

    @Test
    void remembersEverythingThatWasApprovedAlsoOfAnExamThatIsGone() {
        plan.revise(
                new PlanContent(
                        false,
                        List.of(
                                exam(40, ComponentDate.on(LocalDate.of(2024, 11, 16))),
                                exam(25, ComponentDate.on(LocalDate.of(2024, 11, 23))))),
                PLANNER,
                NOW);
        Ids.give(plan, 4, true);
        plan.submit(null, PLANNER, NOW);
        plan.approve(null, TODAY, HOST, NOW);
        List<PlannedExamTerms> approved = plan.content().exams();
        PlannedExamTerms moved = inRoom(approved.get(0), "机房302");
        plan.change(new PlanContent(false, List.of(moved)), "并为一场", PLANNER, NOW);

        assertThat(plan.approvedContent()).isEqualTo(approved);
        assertThat(ExamItem.differing(approved.get(0), moved)).containsExactly(ExamItem.PLACE);
        plan.approve(null, TODAY, HOST, NOW);
        assertThat(plan.approvedContent()).containsExactly(moved);
    }

    private static PlannedExamTerms inRoom(PlannedExamTerms exam, String place) {
        return new PlannedExamTerms(
                exam.id(),
                exam.certificateId(),
                exam.level(),
                exam.responsibleId(),
                exam.heads(),
                exam.theory(),
                exam.practical(),
                place,
                exam.conditions(),
                exam.classes());
    }

    @Test
    void copiesThePlanBeforeItWithoutItsDays() {
        ExamPlan october = new ExamPlan(5, YearMonth.of(2024, 10), YearMonth.of(2024, 10), PLANNER, NOW);
        october.revise(new PlanContent(false, List.of(exam(40, ComponentDate.none("只考实操")))), PLANNER, NOW);
        plan.copyFrom(october, PLANNER, NOW);

        assertThat(plan.content().exams()).singleElement().satisfies(copy -> {
            assertThat(copy.heads()).isEqualTo(40);
            assertThat(copy.classes()).containsExactly(new ClassHeads(1L, 40));
            assertThat(copy.theory().notApplicable()).isEqualTo("只考实操");
            assertThat(copy.practical().isOpen()).isTrue();
        });
    }

    @Test
    void copiesNothingFromAPlanWithoutExams() {
        ExamPlan empty = new ExamPlan(5, YearMonth.of(2024, 10), YearMonth.of(2024, 10), PLANNER, NOW);

        assertRefused(() -> plan.copyFrom(empty, PLANNER, NOW), PlanError.NOTHING_TO_COPY);
    }

    private void submitted() {
        plan.revise(content(65), PLANNER, NOW);
        plan.submit(null, PLANNER, NOW);
    }

    private static PlanContent content(int heads) {
        return new PlanContent(false, List.of(exam(heads, ComponentDate.on(LocalDate.of(2024, 11, 16)))));
    }

    private static PlannedExamTerms exam(int heads, ComponentDate theory) {
        return new PlannedExamTerms(
                null,
                7L,
                SkillLevel.INTERMEDIATE,
                3L,
                heads,
                theory,
                ComponentDate.on(LocalDate.of(2024, 11, 17)),
                "机房301",
                "40机位",
                List.of(new ClassHeads(1L, heads)));
    }

    private static void assertRefused(ThrowingCallable action, ErrorCode code) {
        assertThatThrownBy(action).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
