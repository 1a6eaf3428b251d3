package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * An exam whose sessions are really set, as 教务处 approved them last.
 *
 * @param planMonth of the plan it stands in, which names its batch
 * @param lastSession may lie in the next year
 */
public record KnownExam(
        long departmentId,
        long certificateId,
        SkillLevel level,
        YearMonth planMonth,
        LocalDate firstSession,
        LocalDate lastSession) {}
