package cn.edu.jzu.skillcert.examplan.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_EXAM_PLANS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;

import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.examplan.BatchFilter;
import cn.edu.jzu.skillcert.examplan.BatchFlow;
import cn.edu.jzu.skillcert.examplan.BatchFlow.FlowNode;
import cn.edu.jzu.skillcert.examplan.BatchRow;
import cn.edu.jzu.skillcert.examplan.FlowMap;
import cn.edu.jzu.skillcert.examplan.model.PlanDeadline;
import cn.edu.jzu.skillcert.examplan.persistence.BatchRepository;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.spreadsheet.ListExport;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.ProcessStep;
import cn.edu.jzu.skillcert.regulation.StepReport;
import cn.edu.jzu.skillcert.regulation.StepSource;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

@Stateless
@DenyAll
public class FlowMapBean implements FlowMap {

    /** More would push the tasks of the first page out of sight. */
    private static final int MOST_ON_THE_FIRST_PAGE = 6;

    /** Three months of a school with every department examining; each takes some queries. */
    private static final int MOST_LOOKED_AT = 60;

    private static final int MOST_ROWS = 10_000;

    private static final ListExport<BatchRow> EXPORT = ListExport.<BatchRow>of("batch.list")
            .column("examplan.certificate", BatchRow::certificateName)
            .column("examplan.department", BatchRow::departmentName)
            .column("examplan.month", row -> row.month().toString())
            .column("batch.plan", BatchRow::planStatus);

    @Inject
    private BatchRepository batches;

    @Inject
    @Any
    private Instance<StepSource> sources;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public BatchFlow of(BatchKey batch) {
        if (!caller.scopeIn(READ_EXAM_PLANS).coversDepartment(batch.departmentId())) {
            throw new NotFoundException();
        }
        String department = departments.name(batch.departmentId());
        String certificate = certificates.name(batch.certificateId());
        return flow(batch, department, certificate, sourcesByStep(), workingDays.calendar());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PageOf<BatchRow> batches(BatchFilter filter, PageRequest request) {
        return batches.page(filter, request, caller.scopeIn(READ_EXAM_PLANS));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent export(BatchFilter filter) {
        return EXPORT.write(
                batches.rows(filter, MOST_ROWS, caller.scopeIn(READ_EXAM_PLANS)),
                caller.authority().name(),
                clock.instant());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public List<BatchFlow> concerning() {
        YearMonth now = YearMonth.now(clock);
        Map<ProcessStep, List<StepSource>> byStep = sourcesByStep();
        WorkingCalendar calendar = workingDays.calendar();
        return batches
                .rows(now.minusMonths(1), now.plusMonths(1), MOST_LOOKED_AT, caller.scopeIn(READ_EXAM_PLANS))
                .stream()
                .map(row -> flow(row.key(), row.departmentName(), row.certificateName(), byStep, calendar))
                .sorted(Comparator.comparing(BatchFlow::workingDaysLate).reversed())
                .limit(MOST_ON_THE_FIRST_PAGE)
                .toList();
    }

    private Map<ProcessStep, List<StepSource>> sourcesByStep() {
        Map<ProcessStep, List<StepSource>> byStep = new EnumMap<>(ProcessStep.class);
        sources.forEach(source ->
                byStep.computeIfAbsent(source.step(), step -> new ArrayList<>()).add(source));
        return byStep;
    }

    private BatchFlow flow(
            BatchKey batch,
            String department,
            String certificate,
            Map<ProcessStep, List<StepSource>> byStep,
            WorkingCalendar calendar) {
        LocalDate today = LocalDate.now(clock);
        List<FlowNode> nodes = Arrays.stream(ProcessStep.values())
                .map(step -> report(step, byStep.getOrDefault(step, List.of()), batch))
                .map(report -> new FlowNode(
                        report,
                        report.isLateOn(today) ? PlanDeadline.workingDaysLate(report.due(), today, calendar) : 0))
                .toList();
        return new BatchFlow(batch, department, certificate, nodes);
    }

    private static StepReport report(ProcessStep step, List<StepSource> parts, BatchKey batch) {
        return parts.stream()
                .map(part -> part.report(batch))
                .sorted(Comparator.comparing(StepReport::clause))
                .reduce(StepReport::and)
                .orElseGet(() -> StepReport.notKept(step));
    }
}
