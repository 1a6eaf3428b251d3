package cn.edu.jzu.skillcert.task.web;

import cn.edu.jzu.skillcert.task.TaskRow;

/** How pressing a task is, in working days. */
public enum DueStatus {
    OVERDUE,
    TODAY,
    SOON,
    LATER,
    UNDATED;

    private static final int SOON_DAYS = 3;

    static DueStatus of(TaskRow row) {
        if (row.due() == null) {
            return UNDATED;
        }
        if (row.overdue()) {
            return OVERDUE;
        }
        if (row.workingDaysLeft() == 0) {
            return TODAY;
        }
        return row.workingDaysLeft() <= SOON_DAYS ? SOON : LATER;
    }
}
