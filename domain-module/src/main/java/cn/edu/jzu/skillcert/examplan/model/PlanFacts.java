package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What the rules of 附件1·六·1 look at.
 *
 * @param planMonth at whose beginning the plan is due
 * @param examMonth whose exams it covers
 * @param firstSubmittedOn null while it never was
 * @param day of the check: today for what is being written, the day of submission for what is submitted
 * @param parameters in force on that day
 */
public record PlanFacts(
        YearMonth planMonth,
        YearMonth examMonth,
        boolean zeroReport,
        List<ExamFacts> exams,
        LocalDate firstSubmittedOn,
        LocalDate day,
        WorkingCalendar calendar,
        ParameterValues parameters,
        LocalDate today) {

    public PlanFacts {
        exams = List.copyOf(exams);
    }
}
