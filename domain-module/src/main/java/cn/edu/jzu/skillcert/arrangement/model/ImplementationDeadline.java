package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.LocalDate;

/** Until when 教务处 expects an implementation plan: so many working days before the first session. */
public final class ImplementationDeadline {

    private ImplementationDeadline() {}

    public static LocalDate before(LocalDate firstSession, WorkingCalendar calendar, ParameterValues parameters) {
        LocalDate day = firstSession;
        for (int left = parameters.count(ParameterKey.IMPLEMENTATION_LEAD_WORKING_DAYS); left > 0; left--) {
            day = calendar.onOrBefore(day.minusDays(1));
        }
        return day;
    }
}
