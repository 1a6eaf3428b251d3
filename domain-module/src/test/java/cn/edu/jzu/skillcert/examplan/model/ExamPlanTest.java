package cn.edu.jzu.skillcert.examplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.ComponentDate;
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
            assertThat(exam.getApprovedHeads()).isEqualTo(65);
            assertThat(exam.sessionsApprovedOn(exam.terms())).isEqualTo(TODAY);
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
