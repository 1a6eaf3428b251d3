package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line of the list of work plans.
 *
 * @param roundTitle of the round that generated it, or null
 * @param packageNumber of the September package of the year that generated it, or null
 * @param open lines without a record of completion
 * @param nextOn planned day of the earliest open line, or null
 */
public record WorkPlanRow(
        long id,
        int year,
        String roundTitle,
        Integer packageNumber,
        String departmentName,
        String certificateName,
        WorkPlanStatus status,
        long lines,
        long open,
        LocalDate nextOn,
        Integer workingDaysLate)
        implements Serializable {

    /** As the database counts it; days and lateness are told afterwards. */
    public WorkPlanRow(
            long id,
            int year,
            String roundTitle,
            Integer packageNumber,
            String departmentName,
            String certificateName,
            WorkPlanStatus status,
            long lines,
            long open) {
        this(id, year, roundTitle, packageNumber, departmentName, certificateName, status, lines, open, null, null);
    }

    public WorkPlanRow next(LocalDate plannedOn) {
        return new WorkPlanRow(
                id,
                year,
                roundTitle,
                packageNumber,
                departmentName,
                certificateName,
                status,
                lines,
                open,
                plannedOn,
                null);
    }

    public WorkPlanRow late(Integer workingDays) {
        return new WorkPlanRow(
                id,
                year,
                roundTitle,
                packageNumber,
                departmentName,
                certificateName,
                status,
                lines,
                open,
                nextOn,
                workingDays);
    }
}
