package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.YearMonth;

/**
 * Which plans are wanted; a null says nothing.
 *
 * @param examYear year of the exams, whose quota they draw on
 * @param certificateId a plan that examines it, together with the level if that is given
 */
public record PlanFilter(
        Long departmentId,
        YearMonth from,
        YearMonth to,
        PlanStatus status,
        Boolean zeroReport,
        Integer examYear,
        Long certificateId,
        SkillLevel level)
        implements Serializable {

    public static final PlanFilter ALL = new PlanFilter(null, null, null, null, null, null, null, null);

    /** Plans of these months, of one department or of all. */
    public static PlanFilter months(Long departmentId, YearMonth from, YearMonth to) {
        return new PlanFilter(departmentId, from, to, null, null, null, null, null);
    }
}
