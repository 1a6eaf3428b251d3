package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.pilot.PilotTask;
import cn.edu.jzu.skillcert.pilot.WorkPlanStatus;
import cn.edu.jzu.skillcert.pilot.model.WorkPlan;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Tells 待办 what a work plan wants of its department: to be filled in, then its next thing to do. */
@Dependent
public class WorkPlanNews {

    private static final String CLAUSE = "附件1·二·2";

    @Inject
    private PilotNames names;

    @Inject
    private Event<OpenTasks> tasks;

    @Inject
    private Clock clock;

    public void of(WorkPlan plan) {
        String label = names.certificates().get(plan.getCertificateId()) + "工作安排";
        Place place = Place.of(PlaceKind.WORK_PLAN, plan.getId());
        List<TaskDraft> open = plan.getStatus() == WorkPlanStatus.DRAFT
                ? List.of(TaskDraft.of(PilotTask.COMPLETE_WORK_PLAN, label, place, CLAUSE)
                        .forDepartment(plan.getDepartmentId()))
                : plan.nextOpen()
                        .map(line -> TaskDraft.of(PilotTask.FOLLOW_WORK_PLAN, label, place, CLAUSE)
                                .forDepartment(plan.getDepartmentId())
                                .due(new Deadline(
                                        LocalDate.now(clock), line.getPlannedOn(), List.of(), List.of(), false)))
                        .map(List::of)
                        .orElse(List.of());
        tasks.fire(new OpenTasks(WorkPlan.class.getSimpleName(), plan.getId(), open));
    }
}
