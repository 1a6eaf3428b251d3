package cn.edu.jzu.skillcert.examplan.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.PlanDeadline;
import cn.edu.jzu.skillcert.examplan.persistence.ExamPlanRepository;
import cn.edu.jzu.skillcert.reference.BatchExams;
import cn.edu.jzu.skillcert.reference.PlannedBatch;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a batch from the plan of its department, whoever asks. */
@Dependent
public class PlannedBatches implements BatchExams {

    @Inject
    private ExamPlanRepository plans;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private Clock clock;

    @Override
    public PlannedBatch of(BatchKey batch) {
        Optional<ExamPlan> plan = plans.of(
                batch.departmentId(), batch.month(), new DataScope.OfDepartments(Set.of(batch.departmentId())));
        List<PlannedExamTerms> exams = plan.stream()
                .flatMap(found -> found.content().exams().stream())
                .filter(exam -> Objects.equals(exam.certificateId(), batch.certificateId()))
                .toList();
        return new PlannedBatch(
                batch,
                plan.map(ExamPlan::getExamMonth).orElseGet(() -> covered(batch.month())),
                exams.stream()
                        .map(PlannedExamTerms::level)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                exams.stream()
                        .flatMap(exam -> exam.classes().stream())
                        .map(ClassHeads::classId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                exams.stream()
                        .flatMap(exam -> exam.firstSession().stream())
                        .min(LocalDate::compareTo)
                        .orElse(null),
                exams.stream()
                        .flatMap(exam -> exam.lastSession().stream())
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    private YearMonth covered(YearMonth planMonth) {
        return PlanDeadline.examMonth(planMonth, parameters.on(LocalDate.now(clock)));
    }
}
