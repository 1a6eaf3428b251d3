package cn.edu.jzu.skillcert.training.document;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.shared.Texts;
import cn.edu.jzu.skillcert.training.CourseFacts;
import cn.edu.jzu.skillcert.training.CourseHoursRow;
import cn.edu.jzu.skillcert.training.CourseKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;

/** Course hours as a workbook. */
public final class CourseHoursSheet {

    /** One line of the sheet. */
    public record Line(
            String classCode,
            String certificateCode,
            String course,
            CourseKind kind,
            String term,
            Integer plannedHours,
            Integer taughtHours,
            LocalDate taughtUntil,
            String reason) {

        public static Line of(CourseHoursRow row) {
            return new Line(
                    row.classCode(),
                    row.certificateCode(),
                    row.course(),
                    row.kind(),
                    row.term(),
                    row.plannedHours(),
                    row.taughtHours(),
                    row.taughtUntil(),
                    row.reason());
        }
    }

    public static final SheetColumn<Line, String> CLASS =
            SheetColumn.text("班级代码", 20, Line::classCode).required().help("本院部在用班级的代码");
    public static final SheetColumn<Line, String> CERTIFICATE =
            SheetColumn.text("证书代码", 40, Line::certificateCode).required().help("见证书目录");
    public static final SheetColumn<Line, String> COURSE =
            SheetColumn.text("课程名称", 200, Line::course).required();
    public static final SheetColumn<Line, CourseKind> KIND =
            SheetColumn.choice("课程类型", kinds(), Line::kind).required();
    public static final SheetColumn<Line, String> TERM =
            SheetColumn.text("学期", 20, Line::term).help("如 2026-2027-1");
    public static final SheetColumn<Line, Integer> PLANNED = SheetColumn.integer(
                    "计划学时", 1, CourseFacts.MOST_HOURS, Line::plannedHours)
            .required();
    public static final SheetColumn<Line, Integer> TAUGHT = SheetColumn.integer(
                    "已授学时", 0, CourseFacts.MOST_HOURS, Line::taughtHours)
            .help("空白视为 0");
    public static final SheetColumn<Line, LocalDate> TAUGHT_UNTIL =
            SheetColumn.date("授课截至", Line::taughtUntil).help("已授学时统计到哪一天");
    public static final SheetColumn<Line, String> REASON = SheetColumn.text("未授完说明", 500, Line::reason);

    public static final SheetFormat<Line> FORMAT = SheetFormat.of(
                    "授课学时",
                    row -> new Line(
                            row.get(CLASS),
                            row.get(CERTIFICATE),
                            row.get(COURSE),
                            row.get(KIND),
                            row.get(TERM),
                            row.get(PLANNED),
                            row.get(TAUGHT),
                            row.get(TAUGHT_UNTIL),
                            row.get(REASON)),
                    CLASS,
                    CERTIFICATE,
                    COURSE,
                    KIND,
                    TERM,
                    PLANNED,
                    TAUGHT,
                    TAUGHT_UNTIL,
                    REASON)
            .unique(CLASS, CERTIFICATE, COURSE);

    private CourseHoursSheet() {}

    private static LinkedHashMap<String, CourseKind> kinds() {
        LinkedHashMap<String, CourseKind> kinds = new LinkedHashMap<>();
        for (CourseKind kind : CourseKind.values()) {
            kinds.put(Texts.of(kind, Locale.SIMPLIFIED_CHINESE), kind);
        }
        return kinds;
    }
}
