package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * An approved exam and how far its registration is.
 *
 * @param firstSession null while no day is set
 */
public record ExamStandingRow(
        long plannedExamId,
        String departmentName,
        String certificateName,
        SkillLevel level,
        YearMonth month,
        LocalDate firstSession,
        int planned,
        int locked,
        int registered,
        int applied)
        implements Serializable {

    /** Heads that can still be registered. */
    public int open() {
        return Math.max(planned - locked - registered, 0);
    }
}
