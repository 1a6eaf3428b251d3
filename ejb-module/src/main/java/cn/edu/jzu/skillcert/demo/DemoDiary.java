package cn.edu.jzu.skillcert.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Past moments in office hours, each later than the one before, none on a weekend. */
final class DemoDiary {

    private static final List<LocalTime> OFFICE_HOURS = List.of(
            LocalTime.of(8, 40),
            LocalTime.of(9, 25),
            LocalTime.of(10, 50),
            LocalTime.of(14, 35),
            LocalTime.of(15, 20),
            LocalTime.of(16, 45));

    private final ZoneId zone;
    private LocalDate day;
    private int hour;

    DemoDiary(LocalDate firstDay, ZoneId zone) {
        this.zone = zone;
        this.day = working(firstDay);
    }

    /** @param workingDays since the last moment; 0 for the same day, as long as it lasts */
    Instant after(int workingDays) {
        for (int i = 0; i < workingDays; i++) {
            day = working(day.plusDays(1));
            hour = (hour + 1) % 3;
        }
        if (workingDays == 0 && ++hour == OFFICE_HOURS.size()) {
            day = working(day.plusDays(1));
            hour = 0;
        }
        return day.atTime(OFFICE_HOURS.get(hour)).atZone(zone).toInstant();
    }

    LocalDate today() {
        return day;
    }

    private static LocalDate working(LocalDate date) {
        LocalDate found = date;
        while (found.getDayOfWeek() == DayOfWeek.SATURDAY || found.getDayOfWeek() == DayOfWeek.SUNDAY) {
            found = found.plusDays(1);
        }
        return found;
    }
}
