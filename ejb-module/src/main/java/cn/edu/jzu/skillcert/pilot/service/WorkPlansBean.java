package cn.edu.jzu.skillcert.pilot.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.DECLARE_PILOTS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_PILOTS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_QUOTAS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;
import static cn.edu.jzu.skillcert.account.Role.IS_LEGAL;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.pilot.CompleteLine;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.PlannedLine;
import cn.edu.jzu.skillcert.pilot.ReviseWorkPlan;
import cn.edu.jzu.skillcert.pilot.WorkPlanBlock;
import cn.edu.jzu.skillcert.pilot.WorkPlanDetail;
import cn.edu.jzu.skillcert.pilot.WorkPlanFilter;
import cn.edu.jzu.skillcert.pilot.WorkPlanRow;
import cn.edu.jzu.skillcert.pilot.WorkPlanStatus;
import cn.edu.jzu.skillcert.pilot.WorkPlans;
import cn.edu.jzu.skillcert.pilot.model.PilotEvent;
import cn.edu.jzu.skillcert.pilot.model.PilotPermissions;
import cn.edu.jzu.skillcert.pilot.model.PilotRules;
import cn.edu.jzu.skillcert.pilot.model.WorkPlan;
import cn.edu.jzu.skillcert.pilot.model.WorkPlanComplete;
import cn.edu.jzu.skillcert.pilot.model.WorkPlanFollowed;
import cn.edu.jzu.skillcert.pilot.model.WorkPlanLine;
import cn.edu.jzu.skillcert.pilot.persistence.AdjustmentPackageRepository;
import cn.edu.jzu.skillcert.pilot.persistence.PilotRoundRepository;
import cn.edu.jzu.skillcert.pilot.persistence.WorkPlanRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@Stateless
@DenyAll
public class WorkPlansBean implements WorkPlans {

    /** More than a school draws up in a century. */
    private static final int MOST_PLANS = 20_000;

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WAIVER = 500;
    private static final int LONGEST_COMPLETION = 1000;

    @Inject
    private WorkPlanRepository plans;

    @Inject
    private PilotRoundRepository rounds;

    @Inject
    private AdjustmentPackageRepository packages;

    @Inject
    private PilotPapers papers;

    @Inject
    private PilotNames names;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private WorkPlanNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PageOf<WorkPlanRow> list(WorkPlanFilter filter, PageRequest request) {
        PageOf<WorkPlanRow> page = plans.page(filter, lateBefore(), request, caller.scopeIn(READ_PILOTS));
        return new PageOf<>(withLateness(page.rows()), page.total());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent export(WorkPlanFilter filter) {
        return papers.plans(withLateness(plans.rows(filter, lateBefore(), MOST_PLANS, caller.scopeIn(READ_PILOTS))));
    }

    private LocalDate lateBefore() {
        return WorkPlanFollowed.lateBefore(workingDays.calendar(), LocalDate.now(clock));
    }

    private List<WorkPlanRow> withLateness(List<WorkPlanRow> rows) {
        LocalDate today = LocalDate.now(clock);
        WorkingCalendar calendar = workingDays.calendar();
        return rows.stream()
                .map(row -> row.late(
                        WorkPlanFollowed.late(new WorkPlanFollowed.Line(null, row.nextOn(), null), calendar, today)
                                .orElse(null)))
                .toList();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public WorkPlanDetail detail(long id) {
        WorkPlan plan = plans.require(id, caller.scopeIn(READ_PILOTS));
        LocalDate today = LocalDate.now(clock);
        WorkingCalendar calendar = workingDays.calendar();
        List<Finding> findings = new ArrayList<>(
                PilotRules.WORK_PLAN.check(new WorkPlanComplete.Facts(plan.planned(), plan.getNotApplicable())));
        List<WorkPlanFollowed.Line> lines =
                plan.getLines().stream().map(WorkPlansBean::followed).toList();
        findings.addAll(PilotRules.FOLLOWED.check(new WorkPlanFollowed.Facts(lines, calendar, today)));
        return new WorkPlanDetail(
                plan.getId(),
                plan.getVersion(),
                plan.getYear(),
                plan.getRoundId(),
                plan.getPackageId(),
                titleOf(plan.getRoundId()),
                numberOf(plan.getPackageId()),
                names.departments().get(plan.getDepartmentId()),
                names.certificates().get(plan.getCertificateId()),
                plan.getStatus(),
                plan.getLines().stream()
                        .map(line -> new WorkPlanDetail.LineView(
                                line.getId(),
                                line.getBlock(),
                                line.getPlannedOn(),
                                line.getFirstPlannedOn(),
                                line.getPlace(),
                                line.getResponsible(),
                                line.getCompletedOn(),
                                line.getCompletion(),
                                WorkPlanFollowed.late(followed(line), calendar, today)
                                        .orElse(null)))
                        .toList(),
                Map.copyOf(plan.getNotApplicable()),
                new Assessment(findings),
                plan.getEvents().stream().map(PilotEvent::step).toList(),
                PilotPermissions.allowed(plan, caller.authority()));
    }

    private String titleOf(Long roundId) {
        return roundId == null
                ? null
                : rounds.require(roundId, caller.scopeIn(READ_QUOTAS)).getTitle();
    }

    private Integer numberOf(Long packageId) {
        return packageId == null
                ? null
                : (Integer)
                        packages.require(packageId, caller.scopeIn(READ_QUOTAS)).getNumber();
    }

    private static WorkPlanFollowed.Line followed(WorkPlanLine line) {
        return new WorkPlanFollowed.Line(line.getBlock(), line.getPlannedOn(), line.getCompletedOn());
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public Assessment check(ReviseWorkPlan draft) {
        plans.require(draft.plan().id(), caller.scopeIn(DECLARE_PILOTS));
        return new Assessment(
                PilotRules.WORK_PLAN.check(new WorkPlanComplete.Facts(draft.lines(), draft.notApplicable())));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public PilotRef revise(ReviseWorkPlan command) {
        WorkPlan plan = load(command.plan());
        InputCheck check = new InputCheck();
        for (int i = 0; i < command.lines().size(); i++) {
            PlannedLine line = command.lines().get(i);
            check.required("lines[" + i + "].block", line.block());
            check.optional("lines[" + i + "].place", line.place(), LONGEST_PLACE);
            check.optional("lines[" + i + "].responsible", line.responsible(), LONGEST_NAME);
        }
        command.notApplicable().forEach((block, reason) -> check.optional("waiver." + block, reason, LONGEST_WAIVER));
        command.notApplicable()
                .forEach((block, reason) -> check.refuseIf(
                        command.lines().stream().anyMatch(line -> line.block() == block),
                        "waiver." + block,
                        PilotError.WAIVED_AND_PLANNED,
                        block));
        String reason = check.optional("reason", command.reason(), LONGEST_WAIVER);
        check.done();
        if (plan.getStatus() == WorkPlanStatus.IN_FORCE) {
            mustBeComplete(command.lines(), command.notApplicable());
        }
        LocalDate today = LocalDate.now(clock);
        WorkingCalendar calendar = workingDays.calendar();
        plan.revise(
                command.lines(),
                command.notApplicable(),
                line -> WorkPlanFollowed.late(followed(line), calendar, today).isPresent(),
                reason,
                drafter(plan),
                clock.instant());
        long version = plans.versionAfterChange(plan);
        news.of(plan);
        return new PilotRef(plan.getId(), version);
    }

    private static void mustBeComplete(List<PlannedLine> lines, Map<WorkPlanBlock, String> waived) {
        new Assessment(PilotRules.WORK_PLAN.check(new WorkPlanComplete.Facts(lines, waived))).mustNotFail();
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void putInForce(PilotRef ref) {
        WorkPlan plan = load(ref);
        mustBeComplete(plan.planned(), plan.getNotApplicable());
        plan.putInForce(drafter(plan), clock.instant());
        news.of(plan);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void complete(CompleteLine command) {
        WorkPlan plan = load(command.plan());
        InputCheck check = new InputCheck();
        PilotInput.past(
                check, "completedOn", check.required("completedOn", command.completedOn()), LocalDate.now(clock));
        String completion = check.required("completion", command.completion(), LONGEST_COMPLETION);
        check.done();
        plan.complete(command.lineId(), command.completedOn(), completion, drafter(plan), clock.instant());
        news.of(plan);
    }

    private WorkPlan load(PilotRef ref) {
        return plans.require(ref.id(), ref.version(), caller.scopeIn(DECLARE_PILOTS));
    }

    private Actor drafter(WorkPlan plan) {
        return caller.actorIn(DECLARE_PILOTS, plan.getDepartmentId());
    }
}
