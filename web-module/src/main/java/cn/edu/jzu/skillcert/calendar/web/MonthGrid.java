package cn.edu.jzu.skillcert.calendar.web;

import cn.edu.jzu.skillcert.calendar.CalendarDayRow;
import cn.edu.jzu.skillcert.calendar.DayKind;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A month as a wall calendar shows it, weeks from Monday on.
 *
 * @param weeks seven cells each; a cell of another month has no day
 */
public record MonthGrid(int month, List<List<Cell>> weeks, int workingDays) implements Serializable {

    /**
     * A day.
     *
     * @param day null for a cell of another month
     * @param kind how the notice names the day, or null
     */
    public record Cell(LocalDate day, DayKind kind, String name) implements Serializable {

        public boolean isWorkingDay() {
            return day != null && (kind == null ? !isWeekend() : kind == DayKind.WORKDAY);
        }

        public boolean isWeekend() {
            return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        }

        /** CSS class. */
        public String look() {
            if (day == null) {
                return "day-none";
            }
            if (kind != null) {
                return kind == DayKind.HOLIDAY ? "day-holiday" : "day-workday";
            }
            return isWeekend() ? "day-weekend" : "day-ordinary";
        }
    }

    static MonthGrid of(YearMonth month, Map<LocalDate, CalendarDayRow> named) {
        List<Cell> cells = new ArrayList<>();
        for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            cells.add(new Cell(null, null, null));
        }
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(day -> {
            CalendarDayRow row = named.get(day);
            cells.add(row == null ? new Cell(day, null, null) : new Cell(day, row.kind(), row.name()));
        });
        while (cells.size() % 7 > 0) {
            cells.add(new Cell(null, null, null));
        }
        List<List<Cell>> weeks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += 7) {
            weeks.add(List.copyOf(cells.subList(i, i + 7)));
        }
        int working = (int) cells.stream().filter(Cell::isWorkingDay).count();
        return new MonthGrid(month.getMonthValue(), weeks, working);
    }
}
