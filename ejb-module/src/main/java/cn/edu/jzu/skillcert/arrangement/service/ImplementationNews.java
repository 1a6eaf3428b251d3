package cn.edu.jzu.skillcert.arrangement.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.arrangement.ExamSummary;
import cn.edu.jzu.skillcert.arrangement.ImplementationNotice;
import cn.edu.jzu.skillcert.arrangement.ImplementationTask;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationPlan;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.Recipient;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.shared.Texts;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Tells 待办 and notices what an implementation plan wants of whom, from its state alone. */
@Dependent
public class ImplementationNews {

    private static final String CLAUSE = "附件1·六·3(2)";

    @Inject
    private ImplementationFactsSource facts;

    @Inject
    private Event<OpenTasks> tasks;

    @Inject
    private Event<NoticeRequested> notices;

    public void of(ImplementationPlan plan, ExamSummary exam) {
        long department = plan.getDepartmentId();
        List<TaskDraft> open =
                switch (plan.getStatus()) {
                    case DRAFT ->
                        List.of(due(task(plan, exam, ImplementationTask.COMPLETE_IMPLEMENTATION), exam)
                                .forDepartment(department));
                    case RETURNED ->
                        List.of(due(task(plan, exam, ImplementationTask.MEND_RETURNED_IMPLEMENTATION), exam)
                                .forDepartment(department));
                    case SUBMITTED ->
                        List.of(task(plan, exam, ImplementationTask.REVIEW_IMPLEMENTATION)
                                .forRole(Role.ACADEMIC_AFFAIRS));
                    case APPROVED ->
                        plan.platform().isEmpty()
                                ? List.of(task(plan, exam, ImplementationTask.ENTER_ON_PLATFORM)
                                        .forDepartment(department))
                                : List.of();
                };
        tasks.fire(new OpenTasks(ImplementationPlan.class.getSimpleName(), plan.getId(), open));
    }

    void approved(ImplementationPlan plan, ExamSummary exam) {
        of(plan, exam);
        tell(plan, exam, ImplementationNotice.IMPLEMENTATION_APPROVED, null);
    }

    void returned(ImplementationPlan plan, ExamSummary exam) {
        of(plan, exam);
        tell(
                plan,
                exam,
                ImplementationNotice.IMPLEMENTATION_RETURNED,
                plan.returnReason().orElseThrow());
    }

    private void tell(ImplementationPlan plan, ExamSummary exam, ImplementationNotice kind, String remark) {
        notices.fire(new NoticeRequested(
                List.of(Recipient.department(plan.getDepartmentId())),
                kind,
                List.of(label(exam)),
                remark,
                place(plan),
                CLAUSE,
                null));
    }

    private TaskDraft due(TaskDraft task, ExamSummary exam) {
        LocalDate day = facts.due(exam);
        return day == null ? task : task.due(new Deadline(day, day, List.of(), List.of(), false));
    }

    private static TaskDraft task(ImplementationPlan plan, ExamSummary exam, ImplementationTask kind) {
        return TaskDraft.of(kind, label(exam), place(plan), CLAUSE);
    }

    /** How people call the exam, and with it its plan. */
    static String label(ExamSummary exam) {
        return Texts.of(
                "implementation.label",
                Locale.SIMPLIFIED_CHINESE,
                exam.departmentName(),
                exam.certificateName(),
                exam.level(),
                exam.month().toString());
    }

    private static Place place(ImplementationPlan plan) {
        return Place.of(PlaceKind.IMPLEMENTATION_PLAN, plan.getId());
    }
}
