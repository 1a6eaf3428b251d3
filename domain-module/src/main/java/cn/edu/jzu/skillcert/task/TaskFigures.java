package cn.edu.jzu.skillcert.task;

import java.util.List;

/** Open tasks in figures, for those who look after the whole school. */
public interface TaskFigures {

    /** Offices for which something is open, the most loaded first. */
    List<OfficeLoad> byOffice();
}
