package cn.edu.jzu.skillcert.task.model;

import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import java.time.Instant;
import java.util.List;

/**
 * Brings a record's open tasks to what its feature says is open: the same event twice changes nothing the second
 * time.
 */
public final class TaskSynchronization {

    private TaskSynchronization() {}

    /**
     * @param open the record's tasks that are open now; those no longer named are closed, the others follow
     * @param by the account behind the change, or null
     * @return tasks to be opened
     */
    public static List<Task> apply(OpenTasks wanted, List<Task> open, Long by, Instant now) {
        for (Task task : open) {
            wanted.tasks().stream()
                    .filter(task::isMeantBy)
                    .findFirst()
                    .ifPresentOrElse(task::follow, () -> task.close(by, now));
        }
        return wanted.tasks().stream()
                .filter(draft -> isMissing(draft, open))
                .map(draft -> new Task(wanted.subject(), wanted.subjectId(), draft, now))
                .toList();
    }

    private static boolean isMissing(TaskDraft draft, List<Task> open) {
        return open.stream().noneMatch(task -> task.isOpen() && task.isMeantBy(draft));
    }
}
