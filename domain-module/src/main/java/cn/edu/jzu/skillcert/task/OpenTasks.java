package cn.edu.jzu.skillcert.task;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Event: exactly these tasks are open for this record now. Fired in the transaction that changed the record, after
 * every change and as often as one likes: what is missing is opened, what is not named is closed, the rest stays.
 *
 * @param subject simple name of the entity, e.g. {@code Agreement}
 */
public record OpenTasks(String subject, long subjectId, List<TaskDraft> tasks) {

    public OpenTasks {
        tasks = List.copyOf(tasks);
        Set<List<Object>> seen = new HashSet<>();
        for (TaskDraft task : tasks) {
            if (task.role() == null && task.accountId() == null) {
                throw new IllegalArgumentException(task.kind().key() + " is assigned to nobody");
            }
            if (!seen.add(java.util.Arrays.asList(
                    task.kind().key(), task.role(), task.departmentId(), task.organizationId(), task.accountId()))) {
                throw new IllegalArgumentException(task.kind().key() + " twice for the same assignee");
            }
        }
    }

    /** Nothing waits for anybody here any more. */
    public static OpenTasks none(String subject, long subjectId) {
        return new OpenTasks(subject, subjectId, List.of());
    }
}
