package cn.edu.jzu.skillcert.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A computed last day and why it is that day.
 *
 * @param skipped the days between start and end that did not count
 * @param makeUpDays weekend days that did count because the notice makes them workdays
 * @param estimated true if a year it crosses is not published yet and was computed from weekends
 */
public record Deadline(
        LocalDate start, LocalDate date, List<SkippedDay> skipped, List<LocalDate> makeUpDays, boolean estimated)
        implements Serializable {

    public Deadline {
        skipped = List.copyOf(skipped);
        makeUpDays = List.copyOf(makeUpDays);
    }
}
