package cn.edu.jzu.skillcert.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * When a report of a year is due: within the revision of the programmes, which 教务处 sets, and in that year in any case.
 *
 * @param due the window's last day, or the last of the year if that comes before
 */
public record IntegrationWindow(LocalDate from, LocalDate due) implements Serializable {

    public static IntegrationWindow of(int year, MonthDay first, MonthDay last) {
        LocalDate from = first.atYear(year);
        LocalDate end = last.atYear(year);
        LocalDate yearEnd = LocalDate.of(year, 12, 31);
        return new IntegrationWindow(from, end.isBefore(from) ? yearEnd : end);
    }
}
