package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.calendar.Deadline;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * Which department has submitted which month's plan: one line per department, one column per month.
 *
 * @param months with their due dates, in order
 */
public record PlanOverview(List<DueMonth> months, List<DepartmentPlans> departments) implements Serializable {

    public PlanOverview {
        months = List.copyOf(months);
        departments = List.copyOf(departments);
    }

    /** @param missing departments that owe the plan of the month today */
    public record DueMonth(YearMonth month, Deadline due, long missing) implements Serializable {}

    /** @param months one for each column */
    public record DepartmentPlans(long departmentId, String departmentName, List<MonthPlan> months)
            implements Serializable {

        public DepartmentPlans {
            months = List.copyOf(months);
        }
    }

    /**
     * One department's plan of one month.
     *
     * @param planId null if there is none
     * @param status null if there is none
     * @param workingDaysLate 0 if it was in time or is not due yet
     */
    public record MonthPlan(
            YearMonth month,
            Long planId,
            PlanStatus status,
            boolean zeroReport,
            boolean submitted,
            long exams,
            long heads,
            int workingDaysLate)
            implements Serializable {

        public boolean late() {
            return workingDaysLate > 0;
        }
    }
}
