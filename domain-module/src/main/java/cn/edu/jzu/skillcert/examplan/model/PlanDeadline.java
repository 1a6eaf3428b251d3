package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** 于每月1日: until when a plan is to be submitted (A12), and how late one is. */
public final class PlanDeadline {

    private PlanDeadline() {}

    /** By the day of the month, moved to the next working day unless the switch says no. */
    public static Deadline of(YearMonth planMonth, WorkingCalendar calendar, ParameterValues parameters) {
        int wanted = Math.max(1, parameters.count(ParameterKey.PLAN_DUE_DAY));
        LocalDate day = planMonth.atDay(Math.min(wanted, planMonth.lengthOfMonth()));
        return parameters.choice(ParameterKey.PLAN_DUE_ROLLS).equals("YES")
                ? calendar.rollForward(day)
                : new Deadline(day, day, List.of(), List.of(), !calendar.isPublished(day.getYear()));
    }

    /** Working days after the due date, a begun one counting; 0 if not late. */
    public static int workingDaysLate(LocalDate due, LocalDate submitted, WorkingCalendar calendar) {
        return submitted.isAfter(due) ? Math.max(1, calendar.workingDaysBetween(due, submitted)) : 0;
    }

    /** Month whose exams the plan of a month covers: that month itself or the following one. */
    public static YearMonth examMonth(YearMonth planMonth, ParameterValues parameters) {
        return planMonth.plusMonths(parameters.count(ParameterKey.PLAN_MONTH_OFFSET));
    }
}
