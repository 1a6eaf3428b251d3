package cn.edu.jzu.skillcert.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which days are working days: Monday to Friday unless the notice makes them 休, and any day the notice makes 班
 * (convention D3). A year without a single entry is not published yet: computed from weekends, and said so.
 */
public final class WorkingCalendar {

    private final Map<LocalDate, NamedDay> days = new TreeMap<>();
    private final Set<Integer> publishedYears = new HashSet<>();

    public WorkingCalendar(Collection<NamedDay> named) {
        for (NamedDay day : named) {
            days.put(day.date(), day);
            publishedYears.add(day.date().getYear());
        }
    }

    public boolean isPublished(int year) {
        return publishedYears.contains(year);
    }

    public boolean isWorkingDay(LocalDate date) {
        NamedDay named = days.get(date);
        if (named != null) {
            return named.kind() == DayKind.WORKDAY;
        }
        return !isWeekend(date);
    }

    /**
     * The n-th working day after the start. The start itself is not counted (民法典第二百零一条, convention D1).
     *
     * @param count at least 1
     */
    public Deadline plusWorkingDays(LocalDate start, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count=" + count);
        }
        Walk walk = new Walk(start);
        LocalDate date = start;
        for (int left = count; left > 0; ) {
            date = date.plusDays(1);
            if (walk.counts(date)) {
                left--;
            }
        }
        return walk.endingOn(date);
    }

    /** A forward deadline that falls on a day off moves to the next working day (convention D2). */
    public Deadline rollForward(LocalDate date) {
        Walk walk = new Walk(date);
        LocalDate end = date;
        while (!walk.counts(end)) {
            end = end.plusDays(1);
        }
        return walk.endingOn(end);
    }

    /** The advisory day of a backward minimum: the working day on or before it (convention D2). */
    public LocalDate onOrBefore(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Working days after {@code from} up to and including {@code to}; negative if {@code to} lies before. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private final class Walk {
        private final LocalDate start;
        private final List<SkippedDay> skipped = new ArrayList<>();
        private final List<LocalDate> makeUpDays = new ArrayList<>();

        Walk(LocalDate start) {
            this.start = start;
        }

        boolean counts(LocalDate date) {
            if (!isWorkingDay(date)) {
                NamedDay named = days.get(date);
                skipped.add(new SkippedDay(date, named == null ? null : named.name()));
                return false;
            }
            if (isWeekend(date)) {
                makeUpDays.add(date);
            }
            return true;
        }

        Deadline endingOn(LocalDate end) {
            boolean estimated = start.datesUntil(end.plusDays(1))
                    .map(LocalDate::getYear)
                    .distinct()
                    .anyMatch(year -> !isPublished(year));
            return new Deadline(start, end, skipped, makeUpDays, estimated);
        }
    }
}
