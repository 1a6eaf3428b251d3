package cn.edu.jzu.skillcert.arrangement.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.PLAN_IMPLEMENTATIONS;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.arrangement.ChangeImplementation;
import cn.edu.jzu.skillcert.arrangement.ExamSummary;
import cn.edu.jzu.skillcert.arrangement.ImplementationDraft;
import cn.edu.jzu.skillcert.arrangement.ImplementationDrafting;
import cn.edu.jzu.skillcert.arrangement.ImplementationError;
import cn.edu.jzu.skillcert.arrangement.ImplementationRef;
import cn.edu.jzu.skillcert.arrangement.ReviseImplementation;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationPlan;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationRules;
import cn.edu.jzu.skillcert.arrangement.persistence.ImplementationRepository;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.organization.StaffCatalog;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

@Stateless
@DenyAll
public class ImplementationDraftingBean implements ImplementationDrafting {

    static final int LONGEST_REASON = 1000;

    @Inject
    private ImplementationRepository plans;

    @Inject
    private PlannedExams exams;

    @Inject
    private ExamSummaries summaries;

    @Inject
    private ImplementationFactsSource facts;

    @Inject
    private ImplementationInput input;

    @Inject
    private StaffCatalog staff;

    @Inject
    private ImplementationNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public List<ExamSummary> examsWithoutPlan() {
        List<PlannedExamFacts> coming = exams.approvedFrom(LocalDate.now(clock)).stream()
                .filter(exam -> caller.scopeIn(PLAN_IMPLEMENTATIONS).coversDepartment(exam.departmentId()))
                .toList();
        Set<Long> planned = plans
                .ofExams(
                        coming.stream().map(PlannedExamFacts::id).collect(toSet()),
                        caller.scopeIn(PLAN_IMPLEMENTATIONS))
                .stream()
                .map(ImplementationPlan::getPlannedExamId)
                .collect(toSet());
        return summaries.of(
                coming.stream().filter(exam -> !planned.contains(exam.id())).toList());
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public long open(long examId) {
        PlannedExamFacts exam = exams.exam(examId);
        if (!caller.scopeIn(PLAN_IMPLEMENTATIONS).coversDepartment(exam.departmentId())) {
            throw new NotFoundException();
        }
        if (!exam.isApproved()) {
            throw new BusinessException(ImplementationError.EXAM_NOT_APPROVED);
        }
        if (!plans.ofExams(Set.of(examId), caller.scopeIn(PLAN_IMPLEMENTATIONS)).isEmpty()) {
            throw new BusinessException(ImplementationError.EXAM_HAS_PLAN);
        }
        Actor actor = caller.actorIn(PLAN_IMPLEMENTATIONS, exam.departmentId());
        ImplementationPlan plan = plans.add(
                new ImplementationPlan(exam.departmentId(), examId, actor, clock.instant()),
                caller.scopeIn(PLAN_IMPLEMENTATIONS));
        news.of(plan, summaries.of(exam));
        return plan.getId();
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public ImplementationDraft draft(long id) {
        ImplementationPlan plan = plans.require(id, caller.scopeIn(PLAN_IMPLEMENTATIONS));
        return new ImplementationDraft(
                new ImplementationRef(plan.getId(), plan.getVersion()),
                exam(plan),
                plan.getStatus(),
                plan.content(),
                input.offered(plan),
                staff.withIds(ImplementationInput.staff(plan.content())),
                plan.returnReason().orElse(null));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public Assessment check(ReviseImplementation typed) {
        ImplementationPlan plan = plans.require(typed.plan().id(), caller.scopeIn(PLAN_IMPLEMENTATIONS));
        return Assessment.of(ImplementationRules.SUBMISSION, facts.of(plan, typed.content(), exam(plan)));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public ImplementationRef revise(ReviseImplementation command) {
        ImplementationPlan plan = load(command.plan());
        ExamSummary exam = exam(plan);
        input.mustBePossible(plan, command.content(), exam);
        plan.revise(command.content(), planner(plan), clock.instant());
        long version = plans.versionAfterChange(plan);
        news.of(plan, exam);
        return new ImplementationRef(plan.getId(), version);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void submit(ImplementationRef ref) {
        ImplementationPlan plan = load(ref);
        PlannedExamFacts planned = exams.exam(plan.getPlannedExamId());
        if (!planned.isApproved()) {
            throw new BusinessException(ImplementationError.EXAM_NOT_APPROVED);
        }
        ExamSummary exam = summaries.of(planned);
        Assessment.of(ImplementationRules.SUBMISSION, facts.of(plan, exam)).mustAllow();
        plan.submit(ImplementationFactsSource.days(exam), LocalDate.now(clock), planner(plan), clock.instant());
        news.of(plan, exam);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void withdraw(ImplementationRef ref) {
        ImplementationPlan plan = load(ref);
        plan.withdraw(planner(plan), clock.instant());
        news.of(plan, exam(plan));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void change(ChangeImplementation command) {
        ImplementationPlan plan = load(command.plan());
        InputCheck check = new InputCheck();
        String reason = check.required("reason", command.reason(), LONGEST_REASON);
        check.done();
        plan.change(reason, planner(plan), clock.instant());
        news.of(plan, exam(plan));
    }

    private ExamSummary exam(ImplementationPlan plan) {
        return summaries.of(exams.exam(plan.getPlannedExamId()));
    }

    private ImplementationPlan load(ImplementationRef ref) {
        return plans.require(ref.id(), ref.version(), caller.scopeIn(PLAN_IMPLEMENTATIONS));
    }

    private Actor planner(ImplementationPlan plan) {
        return caller.actorIn(PLAN_IMPLEMENTATIONS, plan.getDepartmentId());
    }
}
