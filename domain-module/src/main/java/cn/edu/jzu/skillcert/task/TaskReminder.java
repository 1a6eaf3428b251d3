package cn.edu.jzu.skillcert.task;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a digest says of somebody's 待办: what is new since the last one, what falls due within the next working days,
 * and what is overdue. The rest is counted only: who was told of it and has time left is not told every morning.
 *
 * @param pressing in the order of 待办: overdue on top, then by working days left
 * @param open all open tasks, those that are not named here among them
 */
public record TaskReminder(List<TaskRow> pressing, int open, int overdue) implements Serializable {

    public TaskReminder {
        pressing = List.copyOf(pressing);
    }

    /**
     * @param open all open tasks in their order
     * @param since when the last digest was written, or null if there was none: then everything is new
     * @param workingDays how many ahead count as soon
     */
    public static TaskReminder of(List<TaskRow> open, Instant since, int workingDays) {
        return new TaskReminder(
                open.stream()
                        .filter(row -> row.overdue() || isNew(row, since) || isSoon(row, workingDays))
                        .toList(),
                open.size(),
                (int) open.stream().filter(TaskRow::overdue).count());
    }

    public boolean isEmpty() {
        return pressing.isEmpty();
    }

    private static boolean isNew(TaskRow row, Instant since) {
        return since == null || row.openedAt().isAfter(since);
    }

    private static boolean isSoon(TaskRow row, int workingDays) {
        return row.workingDaysLeft() != null && row.workingDaysLeft() <= workingDays;
    }
}
