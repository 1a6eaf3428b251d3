package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.pilot.WorkPlanStatus;
import cn.edu.jzu.skillcert.pilot.model.PilotRules;
import cn.edu.jzu.skillcert.pilot.model.WorkPlan;
import cn.edu.jzu.skillcert.pilot.model.WorkPlanComplete;
import cn.edu.jzu.skillcert.pilot.persistence.WorkPlanRepository;
import cn.edu.jzu.skillcert.reference.BatchExams;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ProcessStep;
import cn.edu.jzu.skillcert.regulation.StepGap;
import cn.edu.jzu.skillcert.regulation.StepReport;
import cn.edu.jzu.skillcert.regulation.StepSource;
import cn.edu.jzu.skillcert.regulation.StepState;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** 制定开展工作方案 of a batch: whether the work plan is in force, and what of it is still to do. */
@Dependent
class WorkPlanStep implements StepSource {

    @Inject
    private WorkPlanRepository plans;

    @Inject
    private BatchExams exams;

    @Override
    public ProcessStep step() {
        return ProcessStep.WORK_PLAN;
    }

    @Override
    public StepReport report(BatchKey batch) {
        int year = exams.of(batch).quotaYear();
        DataScope owner = new DataScope.OfDepartments(Set.of(batch.departmentId()));
        return plans.of(year, batch.departmentId(), batch.certificateId(), owner).stream()
                .reduce((earlier, later) -> later)
                .map(WorkPlanStep::of)
                .orElseGet(() -> StepReport.of(ProcessStep.WORK_PLAN, StepState.NOT_STARTED)
                        .waitingFor(Role.ACADEMIC_AFFAIRS)
                        .missing(List.of(StepGap.of(PilotEvidence.PLAN_AWAITS_HEADS)))
                        .at(Place.of(PlaceKind.WORK_PLANS).with("year", year)));
    }

    private static StepReport of(WorkPlan plan) {
        Place place = Place.of(PlaceKind.WORK_PLAN, plan.getId());
        if (plan.getStatus() == WorkPlanStatus.DRAFT) {
            List<StepGap> gaps =
                    PilotRules.WORK_PLAN
                            .check(new WorkPlanComplete.Facts(plan.planned(), plan.getNotApplicable()))
                            .stream()
                            .filter(Finding::blocks)
                            .map(finding -> new StepGap(finding.evidence(), finding.arguments()))
                            .toList();
            return StepReport.of(ProcessStep.WORK_PLAN, StepState.IN_PROGRESS)
                    .waitingFor(Role.DEPARTMENT)
                    .missing(gaps)
                    .at(place);
        }
        return plan.nextOpen()
                .map(line -> StepReport.of(ProcessStep.WORK_PLAN, StepState.IN_PROGRESS)
                        .waitingFor(Role.DEPARTMENT)
                        .due(line.getPlannedOn())
                        .missing(List.of(
                                StepGap.of(PilotEvidence.PLAN_LINE_TO_COME, line.getBlock(), line.getPlannedOn()))))
                .orElseGet(() -> StepReport.of(ProcessStep.WORK_PLAN, StepState.DONE))
                .at(place);
    }
}
