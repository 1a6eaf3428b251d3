package cn.edu.jzu.skillcert.examplan;

import java.io.Serializable;
import java.time.YearMonth;

/** Which plans are wanted; a null says nothing. */
public record PlanFilter(Long departmentId, YearMonth from, YearMonth to, PlanStatus status, Boolean zeroReport)
        implements Serializable {

    public static final PlanFilter ALL = new PlanFilter(null, null, null, null, null);
}
