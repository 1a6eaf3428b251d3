package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

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

    /** As the plan would stand if it were submitted today: late then, unless it was submitted in time before. */
    public PlanFacts submittedToday() {
        return firstSubmittedOn != null
                ? this
                : new PlanFacts(planMonth, examMonth, zeroReport, exams, today, day, calendar, parameters, today);
    }

    /**
     * First session of the exam's batch: what is examined in one certificate in a month is one batch, whatever the
     * level.
     */
    public Optional<LocalDate> firstSessionWith(ExamFacts exam) {
        return exams.stream()
                .filter(other -> other.number() == exam.number()
                        || exam.terms().certificateId() != null
                                && exam.terms()
                                        .certificateId()
                                        .equals(other.terms().certificateId()))
                .flatMap(other -> other.terms().firstSession().stream())
                .min(LocalDate::compareTo);
    }

    /** Year whose quota the heads of the plan are taken of. */
    public int quotaYear() {
        return examMonth.getYear();
    }
}
