package cn.edu.jzu.skillcert.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The State Council's notices for 2022 to 2026 as the portal ships them. */
public final class PublishedHolidays {

    private PublishedHolidays() {}

    public static WorkingCalendar calendar() {
        return new WorkingCalendar(days());
    }

    public static List<NamedDay> days() {
        try (BufferedReader csv = new BufferedReader(new InputStreamReader(
                WorkingCalendar.class.getResourceAsStream("public-holidays-2022-2026.csv"), StandardCharsets.UTF_8))) {
            return csv.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new NamedDay(LocalDate.parse(cells[0]), DayKind.valueOf(cells[1]), cells[2]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
