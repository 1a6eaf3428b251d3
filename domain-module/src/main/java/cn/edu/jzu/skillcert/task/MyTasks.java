package cn.edu.jzu.skillcert.task;

import java.util.List;

/** What waits for the caller, in his own roles and in those delegated to him today. */
public interface MyTasks {

    /** Overdue on top, then by working days left; without a last day at the end, oldest first. */
    List<TaskRow> open();

    TaskCounts counts();

    /** Closed by the caller, newest first. */
    List<DoneTaskRow> recentlyDone();
}
