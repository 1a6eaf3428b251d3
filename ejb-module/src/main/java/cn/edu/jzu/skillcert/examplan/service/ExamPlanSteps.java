package cn.edu.jzu.skillcert.examplan.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.PLAN_EXAMS;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.model.ExamFacts;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.PlanDeadline;
import cn.edu.jzu.skillcert.examplan.model.PlanFacts;
import cn.edu.jzu.skillcert.examplan.model.PlanRules;
import cn.edu.jzu.skillcert.examplan.persistence.ExamPlanRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.ProcessStep;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.regulation.StepGap;
import cn.edu.jzu.skillcert.regulation.StepReport;
import cn.edu.jzu.skillcert.regulation.StepSource;
import cn.edu.jzu.skillcert.regulation.StepState;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** 确定考试批次，制定考核计划: done when 教务处 has approved the plan and no head of the batch is locked. */
@Dependent
public class ExamPlanSteps implements StepSource {

    @Inject
    private ExamPlanRepository plans;

    @Inject
    private PlanFactsSource facts;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private Caller caller;

    @Override
    public ProcessStep step() {
        return ProcessStep.EXAM_PLAN;
    }

    @Override
    public StepReport report(BatchKey batch) {
        LocalDate due = PlanDeadline.of(
                        batch.month(),
                        workingDays.calendar(),
                        parameters.on(batch.month().atDay(1)))
                .date();
        Optional<ExamPlan> found = plans.of(
                batch.departmentId(), batch.month(), new DataScope.OfDepartments(Set.of(batch.departmentId())));
        return found.isEmpty()
                ? StepReport.of(step(), StepState.NOT_STARTED)
                        .waitingFor(Role.DEPARTMENT)
                        .due(due)
                        .missing(List.of(StepGap.of(PlanEvidence.PLAN_DUE, due)))
                        .at(
                                caller.scopeIn(PLAN_EXAMS).coversDepartment(batch.departmentId())
                                        ? PlanNews.toOpen(batch.departmentId(), batch.month())
                                        : Place.of(PlaceKind.EXAM_PLANS_OF_YEAR)
                                                .with("year", batch.month().getYear()))
                : report(found.get(), batch, due);
    }

    private StepReport report(ExamPlan plan, BatchKey batch, LocalDate due) {
        PlanFacts current = facts.of(plan);
        List<ExamFacts> exams = current.exams().stream()
                .filter(exam -> Objects.equals(exam.terms().certificateId(), batch.certificateId()))
                .toList();
        StepReport report = StepReport.of(
                        step(),
                        exams.isEmpty()
                                ? StepState.NOT_STARTED
                                : plan.getStatus() == PlanStatus.APPROVED
                                                && locked(exams).isEmpty()
                                        ? StepState.DONE
                                        : StepState.IN_PROGRESS)
                .at(Place.of(PlaceKind.EXAM_PLAN, plan.getId()));
        if (exams.isEmpty()) {
            return report.waitingFor(Role.DEPARTMENT).due(due).missing(List.of(StepGap.of(PlanEvidence.NOT_IN_PLAN)));
        }
        return switch (plan.getStatus()) {
            case DRAFT, RETURNED ->
                report.waitingFor(Role.DEPARTMENT).due(due).missing(beforeSubmission(plan, current));
            case SUBMITTED ->
                report.waitingFor(Role.ACADEMIC_AFFAIRS)
                        .missing(List.of(StepGap.of(PlanEvidence.NOT_APPROVED_BY_HOST, plan.getStatus())));
            case APPROVED ->
                locked(exams).isEmpty()
                        ? report
                        : report.waitingFor(holder(exams)).missing(locked(exams));
        };
    }

    private static List<StepGap> beforeSubmission(ExamPlan plan, PlanFacts current) {
        List<StepGap> gaps = Assessment.of(PlanRules.SUBMISSION, current).blocking().stream()
                .map(finding -> new StepGap(finding.evidence(), finding.arguments()))
                .toList();
        return gaps.isEmpty() ? List.of(StepGap.of(PlanEvidence.NOT_APPROVED_BY_HOST, plan.getStatus())) : gaps;
    }

    /** Heads nobody has applied for are the department's to see to, the rest wait for the province's answer. */
    private static Role holder(List<ExamFacts> exams) {
        return exams.stream().anyMatch(exam -> exam.neededIncrease() > 0) ? Role.DEPARTMENT : Role.ACADEMIC_AFFAIRS;
    }

    private static List<StepGap> locked(List<ExamFacts> exams) {
        return exams.stream()
                .filter(exam -> exam.excess() > 0)
                .map(exam -> StepGap.of(PlanEvidence.HEADS_OVER, exam.number(), exam.excess()))
                .toList();
    }
}
