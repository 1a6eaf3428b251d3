package cn.edu.jzu.skillcert.arrangement.document;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import java.time.LocalDate;
import java.util.List;

/** Rooms and invigilators as the platform exports them. */
public final class PlatformRoomSheet {

    /** @param invigilators names as the cell has them */
    public record Line(LocalDate on, String room, String invigilators) {}

    public static final SheetColumn<Line, LocalDate> DAY =
            SheetColumn.date("考试日期", Line::on).required().alsoCalled(List.of("考核日期", "日期"));
    public static final SheetColumn<Line, String> ROOM = SheetColumn.text("考场", 200, Line::room)
            .required()
            .alsoCalled(List.of("考场名称", "考场号", "教室"))
            .help("与方案中的教室名称、编号或“楼宇 名称”一致");
    public static final SheetColumn<Line, String> INVIGILATORS = SheetColumn.text("监考人员", 500, Line::invigilators)
            .required()
            .alsoCalled(List.of("监考员", "监考", "监考老师"))
            .help("多人用顿号隔开");

    public static final SheetFormat<Line> FORMAT = SheetFormat.of(
            "平台考场信息", row -> new Line(row.get(DAY), row.get(ROOM), row.get(INVIGILATORS)), DAY, ROOM, INVIGILATORS);

    private PlatformRoomSheet() {}
}
