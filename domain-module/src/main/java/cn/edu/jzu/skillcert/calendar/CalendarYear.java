package cn.edu.jzu.skillcert.calendar;

import java.io.Serializable;
import java.util.List;

/**
 * The named days of a year.
 *
 * @param published false while the State Council's notice is not entered and days are computed from weekends
 */
public record CalendarYear(int year, boolean published, List<CalendarDayRow> days) implements Serializable {

    public CalendarYear {
        days = List.copyOf(days);
    }
}
