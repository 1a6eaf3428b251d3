package cn.edu.jzu.skillcert.organization.document;

import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentRow;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import java.util.LinkedHashMap;

/** Departments as a workbook. */
public final class DepartmentSheet {

    private static final LinkedHashMap<String, DepartmentKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("教学院部", DepartmentKind.TEACHING);
        KINDS.put("职能部门", DepartmentKind.OFFICE);
    }

    /** One line of the sheet. */
    public record Line(String code, String name, DepartmentKind kind, Boolean retired) {

        public static Line of(DepartmentRow row) {
            return new Line(row.code(), row.name(), row.kind(), row.retired());
        }

        public boolean isRetired() {
            return Boolean.TRUE.equals(retired);
        }
    }

    public static final SheetColumn<Line, String> CODE =
            SheetColumn.text("部门代码", 20, Line::code).required().help("按代码对应已有部门，不可改");
    public static final SheetColumn<Line, String> NAME =
            SheetColumn.text("部门名称", 100, Line::name).required().help("部门全称");
    public static final SheetColumn<Line, DepartmentKind> KIND =
            SheetColumn.choice("类别", KINDS, Line::kind).required();
    public static final SheetColumn<Line, Boolean> RETIRED =
            SheetColumn.yesNo("已停用", Line::retired).help("空白视为“否”");

    public static final SheetFormat<Line> FORMAT = SheetFormat.of(
                    "部门",
                    row -> new Line(row.get(CODE), row.get(NAME), row.get(KIND), row.get(RETIRED)),
                    CODE,
                    NAME,
                    KIND,
                    RETIRED)
            .unique(CODE);

    private DepartmentSheet() {}
}
