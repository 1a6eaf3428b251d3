package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;

/** Which requests are wanted; a null says nothing. */
public record AdjustmentFilter(Integer year, Long departmentId, AdjustmentStatus status, Long packageId)
        implements Serializable {

    public static final AdjustmentFilter ALL = new AdjustmentFilter(null, null, null, null);
}
