package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Place;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a line would do to the plan of the second half-year, shown before anybody submits it.
 *
 * @param planned heads in exam plans of the year; null while plans are not kept
 * @param registered heads registered; null while registrations are not kept
 */
public record AdjustmentEffect(
        String certificateName, SkillLevel level, int quotaNow, int change, Planned planned, Integer registered)
        implements Serializable {

    /**
     * Planned heads by what an adjustment can still do to them.
     *
     * @param held in exams that are over: they stay as they are
     * @param firstHalf in exams of the first half-year that nobody has held: an adjustment is not for them
     * @param affected exams of the second half-year still to come, the earliest first
     */
    public record Planned(int held, int firstHalf, List<AffectedExam> affected) implements Serializable {

        public Planned {
            affected = List.copyOf(affected);
        }

        /** Heads in the exams it affects. */
        public int toCome() {
            return affected.stream().mapToInt(AffectedExam::heads).sum();
        }

        public int all() {
            return held + firstHalf + toCome();
        }
    }

    /** @param place its plan; null for a plan the caller may not see */
    public record AffectedExam(String departmentName, LocalDate day, int heads, Place place) implements Serializable {}

    public int quotaAfter() {
        return quotaNow + change;
    }

    /** Heads that could still be planned; negative if plans would have to shrink. Null while plans are not kept. */
    public Integer spare() {
        return planned == null ? null : quotaAfter() - planned.all();
    }
}
