package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;

/**
 * What a line would do to the plan of the second half-year, shown before anybody submits it.
 *
 * @param planned heads in exam plans of the year; null while plans are not kept
 * @param registered heads registered; null while registrations are not kept
 */
public record AdjustmentEffect(
        String certificateName, SkillLevel level, int quotaNow, int change, Integer planned, Integer registered)
        implements Serializable {

    public int quotaAfter() {
        return quotaNow + change;
    }

    /** Heads that could still be planned; negative if plans would have to shrink. Null while plans are not kept. */
    public Integer spare() {
        return planned == null ? null : quotaAfter() - planned;
    }
}
