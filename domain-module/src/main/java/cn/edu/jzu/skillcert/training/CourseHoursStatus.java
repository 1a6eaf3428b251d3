package cn.edu.jzu.skillcert.training;

/** Whether a course has been taught as planned. */
public enum CourseHoursStatus {
    /** 已授完 */
    TAUGHT,
    /** 未授完 */
    SHORT,
    /** 未授完, with a reason */
    EXPLAINED;

    /** @param reason why fewer hours are taught, or null */
    public static CourseHoursStatus of(int plannedHours, int taughtHours, String reason) {
        if (taughtHours >= plannedHours) {
            return TAUGHT;
        }
        return reason == null ? SHORT : EXPLAINED;
    }
}
