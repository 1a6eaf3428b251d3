package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.LocalDate;

/**
 * 提前2周: until when an increase can be filed (A13, D2): counted back in calendar days and never moved forward.
 *
 * @param limit last day that is accepted
 * @param advisory the working day on or before it
 */
public record IncreaseDeadline(LocalDate limit, LocalDate advisory) {

    public static IncreaseDeadline before(
            LocalDate firstSession, WorkingCalendar calendar, ParameterValues parameters) {
        LocalDate limit = firstSession.minusDays(parameters.count(ParameterKey.INCREASE_LEAD_DAYS));
        return new IncreaseDeadline(limit, calendar.onOrBefore(limit));
    }
}
