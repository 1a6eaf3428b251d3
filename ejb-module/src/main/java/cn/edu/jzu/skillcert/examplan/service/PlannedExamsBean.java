package cn.edu.jzu.skillcert.examplan.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_EXAM_PLANS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;

import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.examplan.model.ExamFacts;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.PlanFacts;
import cn.edu.jzu.skillcert.examplan.persistence.ExamPlanRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

@Stateless
@DenyAll
public class PlannedExamsBean implements PlannedExams {

    @Inject
    private ExamPlanRepository plans;

    @Inject
    private PlanFactsSource facts;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PlannedExamFacts exam(long plannedExamId) {
        ExamPlan plan = plans.requireWithExam(plannedExamId, caller.scopeIn(READ_EXAM_PLANS));
        return exams(plan, facts.of(plan))
                .filter(exam -> exam.id() == plannedExamId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PlannedExamFacts newest(long plannedExamId) {
        ExamPlan plan = plans.requireNewestWithExam(plannedExamId, caller.scopeIn(READ_EXAM_PLANS));
        return exams(plan, facts.of(plan))
                .filter(exam -> exam.id() == plannedExamId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public List<PlannedExamFacts> approvedFrom(LocalDate day) {
        return facts.ofAll(plans.approvedFrom(day, caller.scopeIn(READ_EXAM_PLANS))).entrySet().stream()
                .flatMap(entry -> exams(entry.getKey(), entry.getValue()))
                .filter(exam ->
                        exam.lastSession() != null && !exam.lastSession().isBefore(day))
                .sorted(Comparator.comparing(PlannedExamFacts::firstSession).thenComparing(PlannedExamFacts::id))
                .toList();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public List<PlannedExamFacts> ofBatch(BatchKey batch) {
        return plans.of(batch.departmentId(), batch.month(), caller.scopeIn(READ_EXAM_PLANS))
                .map(plan -> exams(plan, facts.of(plan))
                        .filter(exam -> Objects.equals(exam.certificateId(), batch.certificateId()))
                        .toList())
                .orElse(List.of());
    }

    private static Stream<PlannedExamFacts> exams(ExamPlan plan, PlanFacts facts) {
        return facts.exams().stream().map(exam -> exam(plan, exam));
    }

    private static PlannedExamFacts exam(ExamPlan plan, ExamFacts exam) {
        PlannedExamTerms terms = exam.terms();
        return new PlannedExamFacts(
                terms.id(),
                plan.getId(),
                plan.getDepartmentId(),
                terms.certificateId(),
                terms.level(),
                plan.getPlanMonth(),
                plan.getExamMonth().getYear(),
                plan.getStatus(),
                terms.theory().on(),
                terms.practical().on(),
                terms.place(),
                terms.heads() == null ? 0 : terms.heads(),
                exam.excess(),
                terms.classes());
    }
}
