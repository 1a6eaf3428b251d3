package cn.edu.jzu.skillcert.calendar.document;

import cn.edu.jzu.skillcert.calendar.CalendarDayRow;
import cn.edu.jzu.skillcert.calendar.DayKind;
import cn.edu.jzu.skillcert.calendar.NamedDay;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;

/** Holidays and make-up workdays as a workbook. */
public final class CalendarSheet {

    public static final SheetColumn<NamedDay, LocalDate> DAY =
            SheetColumn.date("日期", NamedDay::date).required();
    public static final SheetColumn<NamedDay, DayKind> KIND =
            SheetColumn.choice("休/班", kinds(), NamedDay::kind).required().help("休 = 放假，班 = 调休上班");
    public static final SheetColumn<NamedDay, String> NAME =
            SheetColumn.text("节日", 50, NamedDay::name).required();

    public static final SheetFormat<NamedDay> FORMAT = SheetFormat.of(
                    "工作日历", row -> new NamedDay(row.get(DAY), row.get(KIND), row.get(NAME)), DAY, KIND, NAME)
            .unique(DAY);

    private CalendarSheet() {}

    public static NamedDay line(CalendarDayRow row) {
        return new NamedDay(row.day(), row.kind(), row.name());
    }

    private static LinkedHashMap<String, DayKind> kinds() {
        LinkedHashMap<String, DayKind> words = new LinkedHashMap<>();
        words.put("休", DayKind.HOLIDAY);
        words.put("班", DayKind.WORKDAY);
        return words;
    }
}
