package cn.edu.jzu.skillcert.examplan.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.REVIEW_EXAM_PLANS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.agreement.ExamDatesSet;
import cn.edu.jzu.skillcert.examplan.ApprovePlan;
import cn.edu.jzu.skillcert.examplan.ExamPlanReview;
import cn.edu.jzu.skillcert.examplan.PlanRef;
import cn.edu.jzu.skillcert.examplan.ReturnPlan;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.PlanRules;
import cn.edu.jzu.skillcert.examplan.persistence.AcrossDepartments;
import cn.edu.jzu.skillcert.examplan.persistence.ExamPlanRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

@Stateless
@DenyAll
public class ExamPlanReviewBean implements ExamPlanReview {

    @Inject
    private ExamPlanRepository plans;

    @Inject
    private AcrossDepartments across;

    @Inject
    private PlanFactsSource facts;

    @Inject
    private PlanNews news;

    @Inject
    private Event<ExamDatesSet> examDates;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void approve(ApprovePlan command) {
        ExamPlan plan = load(command.plan());
        InputCheck check = new InputCheck();
        String opinion = check.optional("opinion", command.opinion(), ExamPlanDraftingBean.LONGEST_REASON);
        check.done();
        Assessment.of(PlanRules.SUBMISSION, facts.holding(plan)).mustAllow();
        plan.approve(opinion, LocalDate.now(clock), reviewer(plan), clock.instant());
        plans.flush();
        // The latest comes last: an agreement for several levels keeps the last one it hears of.
        across.lastSessions(plan.getDepartmentId()).forEach(examDates::fire);
        news.approved(plan);
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void returnToDepartment(ReturnPlan command) {
        ExamPlan plan = load(command.plan());
        InputCheck check = new InputCheck();
        String reason = check.required("reason", command.reason(), ExamPlanDraftingBean.LONGEST_REASON);
        check.done();
        plan.returnToDepartment(reason, reviewer(plan), clock.instant());
        news.returned(plan);
    }

    private ExamPlan load(PlanRef ref) {
        return plans.require(ref.id(), ref.version(), caller.scopeIn(REVIEW_EXAM_PLANS));
    }

    private Actor reviewer(ExamPlan plan) {
        return caller.actorIn(REVIEW_EXAM_PLANS, plan.getDepartmentId());
    }
}
