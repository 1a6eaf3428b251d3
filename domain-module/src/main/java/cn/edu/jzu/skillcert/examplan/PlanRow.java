package cn.edu.jzu.skillcert.examplan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A line of the list of plans.
 *
 * @param firstDay of the plan's month
 * @param exams number of planned exams
 * @param heads planned in all
 * @param firstSubmittedAt null while it never was
 */
public record PlanRow(
        long id,
        LocalDate firstDay,
        String departmentName,
        PlanStatus status,
        boolean zeroReport,
        long exams,
        long heads,
        Instant firstSubmittedAt)
        implements Serializable {

    public YearMonth month() {
        return YearMonth.from(firstDay);
    }
}
