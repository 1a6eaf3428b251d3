package cn.edu.jzu.skillcert.organization.document;

import cn.edu.jzu.skillcert.organization.StaffRow;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;

/** Staff as a workbook. */
public final class StaffSheet {

    /** One line of the sheet. */
    public record Line(String staffNumber, String name, String departmentName, Boolean departed) {

        public static Line of(StaffRow row) {
            return new Line(row.staffNumber(), row.name(), row.departmentName(), row.departed());
        }

        public boolean isDeparted() {
            return Boolean.TRUE.equals(departed);
        }
    }

    public static final SheetColumn<Line, String> STAFF_NUMBER =
            SheetColumn.text("工号", 20, Line::staffNumber).required().help("按工号对应已登记的教职工，不可改");
    public static final SheetColumn<Line, String> NAME =
            SheetColumn.text("姓名", 100, Line::name).required();
    public static final SheetColumn<Line, String> DEPARTMENT =
            SheetColumn.text("所属部门", 100, Line::departmentName).required().help("部门全称");
    public static final SheetColumn<Line, Boolean> DEPARTED =
            SheetColumn.yesNo("已离职", Line::departed).help("空白视为“否”");

    public static final SheetFormat<Line> FORMAT = SheetFormat.of(
                    "教职工",
                    row -> new Line(row.get(STAFF_NUMBER), row.get(NAME), row.get(DEPARTMENT), row.get(DEPARTED)),
                    STAFF_NUMBER,
                    NAME,
                    DEPARTMENT,
                    DEPARTED)
            .unique(STAFF_NUMBER);

    private StaffSheet() {}
}
