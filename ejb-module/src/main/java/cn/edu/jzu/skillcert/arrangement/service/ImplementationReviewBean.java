package cn.edu.jzu.skillcert.arrangement.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.REVIEW_IMPLEMENTATIONS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.arrangement.ApproveImplementation;
import cn.edu.jzu.skillcert.arrangement.ExamSummary;
import cn.edu.jzu.skillcert.arrangement.ImplementationRef;
import cn.edu.jzu.skillcert.arrangement.ImplementationReview;
import cn.edu.jzu.skillcert.arrangement.ReturnImplementation;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationPlan;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationRules;
import cn.edu.jzu.skillcert.arrangement.persistence.ImplementationRepository;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

@Stateless
@DenyAll
public class ImplementationReviewBean implements ImplementationReview {

    @Inject
    private ImplementationRepository plans;

    @Inject
    private PlannedExams exams;

    @Inject
    private ExamSummaries summaries;

    @Inject
    private ImplementationFactsSource facts;

    @Inject
    private ImplementationNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void approve(ApproveImplementation command) {
        ImplementationPlan plan = load(command.plan());
        InputCheck check = new InputCheck();
        String opinion = check.optional("opinion", command.opinion(), ImplementationDraftingBean.LONGEST_REASON);
        check.done();
        ExamSummary exam = exam(plan);
        Assessment.of(ImplementationRules.SUBMISSION, facts.of(plan, exam)).mustAllow();
        plan.approve(opinion, LocalDate.now(clock), reviewer(plan), clock.instant());
        news.approved(plan, exam);
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void returnToDepartment(ReturnImplementation command) {
        ImplementationPlan plan = load(command.plan());
        InputCheck check = new InputCheck();
        String reason = check.required("reason", command.reason(), ImplementationDraftingBean.LONGEST_REASON);
        check.done();
        plan.returnToDepartment(reason, reviewer(plan), clock.instant());
        news.returned(plan, exam(plan));
    }

    private ExamSummary exam(ImplementationPlan plan) {
        return summaries.of(exams.exam(plan.getPlannedExamId()));
    }

    private ImplementationPlan load(ImplementationRef ref) {
        return plans.require(ref.id(), ref.version(), caller.scopeIn(REVIEW_IMPLEMENTATIONS));
    }

    private Actor reviewer(ImplementationPlan plan) {
        return caller.actorIn(REVIEW_IMPLEMENTATIONS, plan.getDepartmentId());
    }
}
