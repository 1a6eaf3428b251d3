package cn.edu.jzu.skillcert.examplan.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_EXAM_PLANS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.examplan.ExamPlanReading;
import cn.edu.jzu.skillcert.examplan.PlanDetail;
import cn.edu.jzu.skillcert.examplan.PlanFilter;
import cn.edu.jzu.skillcert.examplan.PlanOverview;
import cn.edu.jzu.skillcert.examplan.PlanRef;
import cn.edu.jzu.skillcert.examplan.PlanRow;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.model.ApprovedByHost;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.PlanCalendar;
import cn.edu.jzu.skillcert.examplan.model.PlanDeadline;
import cn.edu.jzu.skillcert.examplan.model.PlanEvent;
import cn.edu.jzu.skillcert.examplan.model.PlanFacts;
import cn.edu.jzu.skillcert.examplan.model.PlanPermissions;
import cn.edu.jzu.skillcert.examplan.model.PlanRules;
import cn.edu.jzu.skillcert.examplan.persistence.ExamPlanRepository;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.spreadsheet.ListExport;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@Stateless
@DenyAll
public class ExamPlanReadingBean implements ExamPlanReading {

    private static final int MOST_ROWS = 10_000;

    private static final ListExport<PlanRow> EXPORT = ListExport.<PlanRow>of("examplan.list")
            .column("examplan.month", row -> row.month().toString())
            .column("examplan.department", PlanRow::departmentName)
            .column("examplan.status", PlanRow::status)
            .column("examplan.zeroReport", row -> zeroReport(row.zeroReport()))
            .column("examplan.exams", PlanRow::exams)
            .column("examplan.heads", PlanRow::heads)
            .column("examplan.firstSubmittedAt", PlanRow::firstSubmittedAt);

    private static final ListExport<OverviewLine> OVERVIEW = ListExport.<OverviewLine>of("examplan.overview")
            .column("examplan.department", OverviewLine::department)
            .column("examplan.month", line -> line.plan().month().toString())
            .column("examplan.due", OverviewLine::due)
            .column("examplan.status", line -> line.plan().status())
            .column("examplan.zeroReport", line -> zeroReport(line.plan().zeroReport()))
            .column("examplan.exams", line -> line.plan().exams())
            .column("examplan.heads", line -> line.plan().heads())
            .column("examplan.workingDaysLate", line -> line.plan().workingDaysLate());

    @Inject
    private ExamPlanRepository plans;

    @Inject
    private PlanFactsSource facts;

    @Inject
    private PlanDetailViews views;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PageOf<PlanRow> list(PlanFilter filter, PageRequest request) {
        return plans.page(filter, request, caller.scopeIn(READ_EXAM_PLANS));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent export(PlanFilter filter) {
        return EXPORT.write(
                plans.rows(filter, MOST_ROWS, caller.scopeIn(READ_EXAM_PLANS)),
                caller.authority().name(),
                clock.instant());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PlanDetail detail(long id) {
        ExamPlan plan = plans.require(id, caller.scopeIn(READ_EXAM_PLANS));
        PlanFacts current = facts.of(plan);
        Deadline due = PlanDeadline.of(plan.getPlanMonth(), current.calendar(), current.parameters());
        LocalDate submitted = Objects.requireNonNullElse(current.firstSubmittedOn(), current.today());
        return new PlanDetail(
                new PlanRef(plan.getId(), plan.getVersion()),
                plan.getDepartmentId(),
                departments.name(plan.getDepartmentId()),
                plan.getPlanMonth(),
                plan.getExamMonth(),
                plan.getStatus(),
                plan.isZeroReport(),
                due,
                PlanDeadline.workingDaysLate(due.date(), submitted, current.calendar()),
                plan.getFirstSubmittedAt(),
                views.exams(plan, current),
                views.batches(plan),
                views.removed(plan),
                assessment(plan, current),
                Assessment.of(PlanRules.SUBMISSION, current.submittedToday()).wantingReason(),
                plan.getEvents().stream().map(PlanEvent::step).toList(),
                PlanPermissions.allowed(plan, caller.authority()));
    }

    private static Assessment assessment(ExamPlan plan, PlanFacts current) {
        List<Finding> findings = new ArrayList<>();
        if (plan.getStatus() != PlanStatus.DRAFT) {
            findings.addAll(PlanRules.HOST.check(new ApprovedByHost.Facts(plan.getStatus(), null)));
        }
        findings.addAll(Assessment.of(PlanRules.SUBMISSION, current).findings());
        return new Assessment(findings);
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PlanOverview overview(int year) {
        DataScope scope = caller.scopeIn(READ_EXAM_PLANS);
        List<PlanRow> rows =
                plans.rows(PlanFilter.months(null, YearMonth.of(year, 1), YearMonth.of(year, 12)), MOST_ROWS, scope);
        List<DepartmentOption> owing = departments.departments().stream()
                .filter(DepartmentOption::teaches)
                .filter(d -> scope.coversDepartment(d.id()))
                .toList();
        Map<YearMonth, ParameterValues> inForce = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .collect(Collectors.toMap(Function.identity(), month -> parameters.on(month.atDay(1))));
        return new PlanCalendar(workingDays.calendar(), inForce::get, LocalDate.now(clock), clock.getZone())
                .overview(year, owing, rows);
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent exportOverview(int year) {
        PlanOverview overview = overview(year);
        List<OverviewLine> lines = overview.departments().stream()
                .flatMap(department -> IntStream.range(0, department.months().size())
                        .mapToObj(place -> new OverviewLine(
                                department.departmentName(),
                                overview.months().get(place).due().date(),
                                department.months().get(place))))
                .toList();
        return OVERVIEW.write(lines, caller.authority().name(), clock.instant());
    }

    /** In Chinese, as the whole workbook is. */
    private static String zeroReport(boolean declared) {
        return declared ? Texts.of("examplan.zeroReport", Locale.SIMPLIFIED_CHINESE) : null;
    }

    /** A cell of the overview as a line. */
    private record OverviewLine(String department, LocalDate due, PlanOverview.MonthPlan plan) {}
}
