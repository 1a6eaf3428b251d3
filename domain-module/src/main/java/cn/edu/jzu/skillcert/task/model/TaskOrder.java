package cn.edu.jzu.skillcert.task.model;

import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.task.TaskRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts open tasks before the person who is to do them: on whose behalf, how many working days are left, which first. */
public record TaskOrder(Authority authority, WorkingCalendar calendar, LocalDate today) {

    private static final Comparator<TaskRow> MOST_PRESSING = Comparator.comparing((TaskRow row) ->
                    row.due() == null ? LocalDate.MAX : row.due().date())
            .thenComparing(TaskRow::openedAt)
            .thenComparing(TaskRow::id);

    public List<TaskRow> rows(Collection<Task> tasks) {
        return tasks.stream()
                .map(this::row)
                .flatMap(Optional::stream)
                .sorted(MOST_PRESSING)
                .toList();
    }

    /** Empty if no grant of the caller reaches the task. In his own right comes before on behalf of somebody. */
    private Optional<TaskRow> row(Task task) {
        if (task.getRole() == null) {
            return task.getAccountId() == authority.accountId() ? Optional.of(row(task, null)) : Optional.empty();
        }
        return authority.grants().stream()
                .filter(grant -> task.isFor(grant, authority.accountId()))
                .min(Comparator.comparing(Grant::isDelegated))
                .map(grant -> row(task, grant.principalName()));
    }

    private TaskRow row(Task task, String onBehalfOf) {
        Deadline due = task.getDue();
        return new TaskRow(
                task.getId(),
                task.getKind(),
                task.getArguments(),
                task.getSubject(),
                task.getSubjectId(),
                task.getLabel(),
                task.getPlace(),
                task.getClause(),
                task.getRole(),
                onBehalfOf,
                task.getOpenedAt(),
                due,
                due == null ? null : calendar.workingDaysBetween(today, due.date()),
                due != null && due.date().isBefore(today));
    }
}
