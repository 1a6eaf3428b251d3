package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;

/** Which work plans are wanted; a null says nothing. */
public record WorkPlanFilter(Integer year, Long departmentId, WorkPlanStatus status, boolean lateOnly)
        implements Serializable {

    public static final WorkPlanFilter ALL = new WorkPlanFilter(null, null, null, false);
}
