package cn.edu.jzu.skillcert.calendar.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.calendar.CalendarDayRow;
import cn.edu.jzu.skillcert.calendar.CalendarKeeping;
import cn.edu.jzu.skillcert.calendar.CalendarYear;
import cn.edu.jzu.skillcert.calendar.DayKind;
import cn.edu.jzu.skillcert.calendar.MarkDay;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.Workbooks;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.primefaces.model.StreamedContent;

/** A year of the working-day calendar at a glance, and the form for one day of it. */
@Named
@ViewScoped
public class CalendarYearPage implements Serializable {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    private CalendarKeeping calendar;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private Integer year;
    private boolean keeper;
    private boolean published;
    private Map<LocalDate, CalendarDayRow> named;
    private List<MonthGrid> months;
    private LocalDate day;
    private DayKind kind;
    private String name;

    public void load() {
        keeper = user.getMe().carries(BusinessFunction.KEEP_REFERENCE);
        if (day != null) {
            year = day.getYear();
        }
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            year = LocalDate.now(clock).getYear();
        }
        read();
        CalendarDayRow chosen = chosen();
        if (chosen != null) {
            kind = chosen.kind();
            name = chosen.name();
        }
    }

    private void read() {
        CalendarYear kept = calendar.year(year);
        published = kept.published();
        named = kept.days().stream().collect(Collectors.toMap(CalendarDayRow::day, Function.identity()));
        months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> MonthGrid.of(YearMonth.of(year, month), named))
                .toList();
    }

    private CalendarDayRow chosen() {
        return day == null ? null : named.get(day);
    }

    public void mark() {
        CalendarDayRow known = chosen();
        calendar.mark(
                new MarkDay(known == null ? null : known.id(), known == null ? 0 : known.version(), day, kind, name));
        messages.done("calendar.marked", day);
        year = day.getYear();
        read();
    }

    public void clear() {
        CalendarDayRow known = chosen();
        if (known != null) {
            calendar.clear(known.id(), known.version());
            messages.done("calendar.cleared");
            read();
        }
    }

    public boolean isMarked() {
        return chosen() != null;
    }

    public StreamedContent getExport() {
        return Workbooks.xlsx(messages.text("calendar.title") + year, calendar.export(year));
    }

    public int getWorkingDays() {
        return months.stream().mapToInt(MonthGrid::workingDays).sum();
    }

    public List<String> getWeekdays() {
        return List.of(messages.text("calendar.weekdays").split(","));
    }

    public List<DayKind> getKinds() {
        return List.of(DayKind.values());
    }

    public List<MonthGrid> getMonths() {
        return months;
    }

    public boolean isPublished() {
        return published;
    }

    public boolean isKeeper() {
        return keeper;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
