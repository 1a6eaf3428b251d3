package cn.edu.jzu.skillcert.organization.document;

import cn.edu.jzu.skillcert.organization.RoomFacts;
import cn.edu.jzu.skillcert.organization.RoomRow;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;

/** Rooms as a workbook. */
public final class RoomSheet {

    /**
     * One line of the sheet.
     *
     * @param administrator staff number, or null
     */
    public record Line(
            String code,
            String name,
            String building,
            Integer seats,
            Boolean computerRoom,
            String departmentName,
            String administrator,
            Boolean retired) {

        public static Line of(RoomRow row) {
            return new Line(
                    row.code(),
                    row.name(),
                    row.building(),
                    row.seats(),
                    row.computerRoom(),
                    row.departmentName(),
                    row.administratorNumber(),
                    row.retired());
        }

        public boolean isRetired() {
            return Boolean.TRUE.equals(retired);
        }
    }

    public static final SheetColumn<Line, String> CODE =
            SheetColumn.text("教室编号", 20, Line::code).required().help("与门牌一致，按编号对应已有教室，不可改");
    public static final SheetColumn<Line, String> NAME =
            SheetColumn.text("教室名称", 100, Line::name).required();
    public static final SheetColumn<Line, String> BUILDING =
            SheetColumn.text("楼宇", 100, Line::building).required();
    public static final SheetColumn<Line, Integer> SEATS = SheetColumn.integer(
                    "座位数", 1, RoomFacts.MOST_SEATS, Line::seats)
            .required()
            .help("考试可用的座位");
    public static final SheetColumn<Line, Boolean> COMPUTER_ROOM =
            SheetColumn.yesNo("机房", Line::computerRoom).required();
    public static final SheetColumn<Line, String> DEPARTMENT =
            SheetColumn.text("所属部门", 100, Line::departmentName).required().help("部门全称");
    public static final SheetColumn<Line, String> ADMINISTRATOR =
            SheetColumn.text("管理员工号", 20, Line::administrator).help("没有则留空");
    public static final SheetColumn<Line, Boolean> RETIRED =
            SheetColumn.yesNo("已停用", Line::retired).help("空白视为“否”");

    public static final SheetFormat<Line> FORMAT = SheetFormat.of(
                    "教室",
                    row -> new Line(
                            row.get(CODE),
                            row.get(NAME),
                            row.get(BUILDING),
                            row.get(SEATS),
                            row.get(COMPUTER_ROOM),
                            row.get(DEPARTMENT),
                            row.get(ADMINISTRATOR),
                            row.get(RETIRED)),
                    CODE,
                    NAME,
                    BUILDING,
                    SEATS,
                    COMPUTER_ROOM,
                    DEPARTMENT,
                    ADMINISTRATOR,
                    RETIRED)
            .unique(CODE);

    private RoomSheet() {}
}
