package cn.edu.jzu.skillcert.training;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A course in which a class is taught what a certificate wants.
 *
 * @param term 学期, e.g. 2026-2027-1, or null
 * @param taughtUntil day up to which the taught hours are counted, or null while none are
 * @param reason why fewer hours are taught than planned, or null
 */
public record CourseFacts(
        String course,
        CourseKind kind,
        String term,
        int plannedHours,
        int taughtHours,
        LocalDate taughtUntil,
        String reason)
        implements Serializable {

    /** Most hours a course has. */
    public static final int MOST_HOURS = 999;

    public CourseHoursStatus status() {
        return CourseHoursStatus.of(plannedHours, taughtHours, reason);
    }
}
