package cn.edu.jzu.skillcert.examplan.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.PLAN_EXAMS;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.examplan.ChangePlan;
import cn.edu.jzu.skillcert.examplan.ExamPlanDrafting;
import cn.edu.jzu.skillcert.examplan.OpenPlan;
import cn.edu.jzu.skillcert.examplan.PlanCheck;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlanDraft;
import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.examplan.PlanRef;
import cn.edu.jzu.skillcert.examplan.RevisePlan;
import cn.edu.jzu.skillcert.examplan.SubmitPlan;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.PlanDeadline;
import cn.edu.jzu.skillcert.examplan.model.PlanFacts;
import cn.edu.jzu.skillcert.examplan.model.PlanRules;
import cn.edu.jzu.skillcert.examplan.persistence.ExamPlanRepository;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.StaffCatalog;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.Violation;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

@Stateless
@DenyAll
public class ExamPlanDraftingBean implements ExamPlanDrafting {

    static final int LONGEST_REASON = 1000;
    private static final YearMonth FIRST_MONTH = YearMonth.of(2019, 1);
    /** Plans are due every month; a year ahead nobody knows the courses. */
    private static final int MOST_MONTHS_AHEAD = 12;

    @Inject
    private ExamPlanRepository plans;

    @Inject
    private StaffCatalog staff;

    @Inject
    private PlanFactsSource facts;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private PlanInput input;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private PlanNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public long open(OpenPlan command) {
        InputCheck check = new InputCheck();
        boolean teaching = departments
                .withId(command.departmentId())
                .filter(DepartmentOption::teaches)
                .isPresent();
        check.refuseIf(!teaching, "departmentId", PlanError.UNKNOWN_DEPARTMENT);
        YearMonth month = check.required("month", command.month());
        YearMonth lastMonth = YearMonth.now(clock).plusMonths(MOST_MONTHS_AHEAD);
        check.refuseIf(
                month != null && (month.isBefore(FIRST_MONTH) || month.isAfter(lastMonth)),
                "month",
                PlanError.MONTH_OUT_OF_RANGE,
                FIRST_MONTH,
                lastMonth);
        check.done();
        if (!caller.scopeIn(PLAN_EXAMS).coversDepartment(command.departmentId())) {
            throw new NotFoundException();
        }
        if (plans.of(command.departmentId(), month, caller.scopeIn(PLAN_EXAMS)).isPresent()) {
            throw new BusinessException(PlanError.MONTH_TAKEN);
        }
        Actor actor = caller.actorIn(PLAN_EXAMS, command.departmentId());
        ExamPlan plan = new ExamPlan(
                command.departmentId(), month, PlanDeadline.examMonth(month, today()), actor, clock.instant());
        if (command.copyLast()) {
            ExamPlan last = plans.lastBefore(command.departmentId(), month, caller.scopeIn(PLAN_EXAMS))
                    .orElseThrow(() -> new BusinessException(PlanError.NOTHING_TO_COPY));
            plan.copyFrom(last, actor, clock.instant());
        }
        ExamPlan kept = plans.add(plan, caller.scopeIn(PLAN_EXAMS));
        news.of(kept);
        return kept.getId();
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public PlanDraft draft(long id) {
        ExamPlan plan = plans.require(id, caller.scopeIn(PLAN_EXAMS));
        PlanContent content = plan.content();
        return new PlanDraft(
                new PlanRef(plan.getId(), plan.getVersion()),
                plan.getDepartmentId(),
                departments.name(plan.getDepartmentId()),
                plan.getPlanMonth(),
                plan.getExamMonth(),
                plan.getStatus(),
                PlanDeadline.of(plan.getPlanMonth(), workingDays.calendar(), today()),
                plan.returnReason().orElse(null),
                content,
                staff.withIds(PlanInput.responsible(content)));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public PlanCheck check(RevisePlan draft) {
        ExamPlan plan = plans.require(draft.plan().id(), caller.scopeIn(PLAN_EXAMS));
        PlanFacts typed = facts.of(plan, draft.content());
        return new PlanCheck(
                input.violations(plan, draft.content()),
                Assessment.of(PlanRules.SUBMISSION, typed),
                PlanViews.standings(typed));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public PlanRef revise(RevisePlan command) {
        ExamPlan plan = load(command.plan());
        mustBePossible(plan, command.content());
        plan.revise(command.content(), planner(plan), clock.instant());
        long version = plans.versionAfterChange(plan);
        news.of(plan);
        return new PlanRef(plan.getId(), version);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void submit(SubmitPlan command) {
        ExamPlan plan = load(command.plan());
        InputCheck check = new InputCheck();
        String reasons = check.optional("reasons", command.reasons(), LONGEST_REASON);
        check.done();
        Assessment.of(PlanRules.SUBMISSION, facts.holding(plan).submittedToday())
                .mustAllow(reasons);
        plan.submit(reasons, planner(plan), clock.instant());
        news.of(plan);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void withdraw(PlanRef ref) {
        ExamPlan plan = load(ref);
        plan.withdraw(planner(plan), clock.instant());
        news.of(plan);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void change(ChangePlan command) {
        ExamPlan plan = load(command.plan());
        InputCheck check = new InputCheck();
        String reason = check.required("reason", command.reason(), LONGEST_REASON);
        PlanFacts changed = facts.holding(plan, command.content());
        // Only now: while the quotas are held, nobody else is registered.
        check.refuse(input.violations(plan, command.content()));
        check.done();
        Assessment.of(PlanRules.SUBMISSION, changed).mustAllow(reason);
        plan.change(command.content(), reason, planner(plan), clock.instant());
        plans.flush();
        news.of(plan);
    }

    private void mustBePossible(ExamPlan plan, PlanContent content) {
        List<Violation> violations = input.violations(plan, content);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    private ParameterValues today() {
        return parameters.on(LocalDate.now(clock));
    }

    private ExamPlan load(PlanRef ref) {
        return plans.require(ref.id(), ref.version(), caller.scopeIn(PLAN_EXAMS));
    }

    private Actor planner(ExamPlan plan) {
        return caller.actorIn(PLAN_EXAMS, plan.getDepartmentId());
    }
}
