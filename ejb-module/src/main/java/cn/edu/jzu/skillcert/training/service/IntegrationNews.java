package cn.edu.jzu.skillcert.training.service;

import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.Recipient;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import cn.edu.jzu.skillcert.training.IntegrationWindow;
import cn.edu.jzu.skillcert.training.TrainingMessage;
import cn.edu.jzu.skillcert.training.TrainingTask;
import cn.edu.jzu.skillcert.training.model.IntegrationReport;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Tells 待办 and notices which integration reports are wanted. */
@Dependent
public class IntegrationNews {

    private static final String SUBJECT = IntegrationReport.class.getSimpleName();
    private static final String CLAUSE = "附件1·四";

    @Inject
    private TrainingNames names;

    @Inject
    private IntegrationFacts facts;

    @Inject
    private Event<OpenTasks> tasks;

    @Inject
    private Event<NoticeRequested> notices;

    /** Exactly what is open now of this report. */
    public void of(IntegrationReport report) {
        tasks.fire(new OpenTasks(SUBJECT, report.getId(), openTasks(report)));
    }

    void returned(IntegrationReport report) {
        of(report);
        notices.fire(new NoticeRequested(
                List.of(Recipient.department(report.getDepartmentId())),
                TrainingMessage.REPORT_RETURNED,
                List.of(label(report)),
                report.returnReason().orElseThrow(),
                place(report),
                CLAUSE,
                null));
    }

    private List<TaskDraft> openTasks(IntegrationReport report) {
        return switch (report.getStatus()) {
            case SUBMITTED -> List.of();
            case DRAFT -> List.of(task(report, TrainingTask.WRITE_REPORT));
            case RETURNED -> List.of(task(report, TrainingTask.MEND_REPORT));
        };
    }

    private TaskDraft task(IntegrationReport report, TrainingTask kind) {
        IntegrationWindow window = facts.window(report.pilot().year());
        return TaskDraft.of(kind, label(report), place(report), CLAUSE)
                .forDepartment(report.getDepartmentId())
                .due(new Deadline(window.from(), window.due(), List.of(), List.of(), false));
    }

    private String label(IntegrationReport report) {
        return report.pilot().year() + " · " + names.certificate(report.pilot().certificateId());
    }

    private static Place place(IntegrationReport report) {
        return Place.of(PlaceKind.INTEGRATION_REPORT, report.getId());
    }
}
