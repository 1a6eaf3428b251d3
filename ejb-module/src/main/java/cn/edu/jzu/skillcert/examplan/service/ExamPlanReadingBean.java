package cn.edu.jzu.skillcert.examplan.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_EXAM_PLANS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.examplan.ExamPlanReading;
import cn.edu.jzu.skillcert.examplan.PlanDetail;
import cn.edu.jzu.skillcert.examplan.PlanDetail.ClassView;
import cn.edu.jzu.skillcert.examplan.PlanDetail.ExamView;
import cn.edu.jzu.skillcert.examplan.PlanFilter;
import cn.edu.jzu.skillcert.examplan.PlanOverview;
import cn.edu.jzu.skillcert.examplan.PlanRef;
import cn.edu.jzu.skillcert.examplan.PlanRow;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.examplan.model.ApprovedByHost;
import cn.edu.jzu.skillcert.examplan.model.ExamFacts;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.PlanCalendar;
import cn.edu.jzu.skillcert.examplan.model.PlanDeadline;
import cn.edu.jzu.skillcert.examplan.model.PlanFacts;
import cn.edu.jzu.skillcert.examplan.model.PlanPermissions;
import cn.edu.jzu.skillcert.examplan.model.PlanRules;
import cn.edu.jzu.skillcert.examplan.model.PlannedExam;
import cn.edu.jzu.skillcert.examplan.model.QuotaIncrease;
import cn.edu.jzu.skillcert.examplan.persistence.AcrossDepartments;
import cn.edu.jzu.skillcert.examplan.persistence.ExamPlanRepository;
import cn.edu.jzu.skillcert.examplan.persistence.QuotaIncreaseRepository;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

@Stateless
@DenyAll
public class ExamPlanReadingBean implements ExamPlanReading {

    @Inject
    private ExamPlanRepository plans;

    @Inject
    private AcrossDepartments across;

    @Inject
    private QuotaIncreaseRepository increases;

    @Inject
    private PlanFactsSource facts;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private ClassCatalog classes;

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
    public PlanDetail detail(long id) {
        ExamPlan plan = plans.require(id, caller.scopeIn(READ_EXAM_PLANS));
        PlanFacts current = facts.of(plan);
        Deadline due = PlanDeadline.of(plan.getPlanMonth(), current.calendar(), current.parameters());
        LocalDate submitted = Objects.requireNonNullElse(current.firstSubmittedOn(), current.today());
        return new PlanDetail(
                new PlanRef(plan.getId(), plan.getVersion()),
                plan.getDepartmentId(),
                departments.departments().stream()
                        .filter(d -> d.id() == plan.getDepartmentId())
                        .map(DepartmentOption::name)
                        .findFirst()
                        .orElseThrow(),
                plan.getPlanMonth(),
                plan.getExamMonth(),
                plan.getStatus(),
                plan.isZeroReport(),
                due,
                PlanDeadline.workingDaysLate(due.date(), submitted, current.calendar()),
                plan.getFirstSubmittedAt(),
                exams(plan, current),
                assessment(plan, current),
                PlanViews.events(plan),
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

    private List<ExamView> exams(ExamPlan plan, PlanFacts current) {
        Map<Long, String> certificateNames = certificates.certificates().stream()
                .collect(Collectors.toMap(CertificateOption::id, CertificateOption::name));
        Map<Long, String> staff = across
                .staff(
                        current.exams().stream()
                                .map(exam -> exam.terms().responsibleId())
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()),
                        false)
                .stream()
                .collect(Collectors.toMap(StaffOption::id, StaffOption::name));
        Map<Long, ClassOption> named = classes
                .withIds(current.exams().stream()
                        .flatMap(exam -> exam.terms().classes().stream())
                        .map(line -> line.classId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(ClassOption::id, Function.identity()));
        Map<Long, List<QuotaIncrease>> filed = increases
                .ofExams(
                        plan.getExams().stream().map(PlannedExam::getId).collect(Collectors.toSet()),
                        caller.scopeIn(READ_EXAM_PLANS))
                .stream()
                .collect(Collectors.groupingBy(QuotaIncrease::getPlannedExamId));
        return current.exams().stream()
                .map(exam -> exam(plan, exam, current, certificateNames, staff, named, filed))
                .toList();
    }

    private static ExamView exam(
            ExamPlan plan,
            ExamFacts exam,
            PlanFacts current,
            Map<Long, String> certificateNames,
            Map<Long, String> staff,
            Map<Long, ClassOption> classes,
            Map<Long, List<QuotaIncrease>> increases) {
        PlannedExamTerms terms = exam.terms();
        PlannedExam kept = plan.exam(terms.id()).orElseThrow();
        return new ExamView(
                terms,
                certificateNames.get(terms.certificateId()),
                staff.get(terms.responsibleId()),
                terms.classes().stream()
                        .map(line -> {
                            ClassOption option = classes.get(line.classId());
                            return option == null
                                    ? new ClassView(null, null, line.heads())
                                    : new ClassView(option.name(), option.programme(), line.heads());
                        })
                        .toList(),
                PlanViews.standing(exam, current),
                increases.getOrDefault(terms.id(), List.of()).stream()
                        .map(PlanViews::increase)
                        .toList(),
                kept.getApprovedTheoryOn(),
                kept.getApprovedPracticalOn(),
                kept.getApprovedHeads());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PlanOverview overview(int year) {
        DataScope scope = caller.scopeIn(READ_EXAM_PLANS);
        List<PlanRow> rows = plans.rows(
                new PlanFilter(null, YearMonth.of(year, 1), YearMonth.of(year, 12), null, null),
                PageRequest.MAX_SIZE,
                scope);
        List<DepartmentOption> owing = departments.departments().stream()
                .filter(d -> d.kind() == DepartmentKind.TEACHING && !d.retired())
                .filter(d -> scope.coversDepartment(d.id()))
                .toList();
        WorkingCalendar calendar = workingDays.calendar();
        LocalDate today = LocalDate.now(clock);
        return new PlanCalendar(calendar, parameters.on(today), today, clock.getZone()).overview(year, owing, rows);
    }
}
