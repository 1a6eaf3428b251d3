package cn.edu.jzu.skillcert.organization.document;

import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.organization.ClassRow;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;

/** Classes as a workbook. */
public final class ClassSheet {

    /** One line of the sheet. */
    public record Line(
            String code, String name, String programme, Integer enrolmentYear, String departmentName, Boolean retired) {

        public static Line of(ClassRow row) {
            return new Line(
                    row.code(), row.name(), row.programme(), row.enrolmentYear(), row.departmentName(), row.retired());
        }

        public boolean isRetired() {
            return Boolean.TRUE.equals(retired);
        }
    }

    public static final SheetColumn<Line, String> CODE =
            SheetColumn.text("班级代码", 20, Line::code).required().help("与教务系统一致，按代码对应已有班级，不可改");
    public static final SheetColumn<Line, String> NAME =
            SheetColumn.text("班级名称", 100, Line::name).required();
    public static final SheetColumn<Line, String> PROGRAMME =
            SheetColumn.text("专业", 100, Line::programme).required().help("专业全称");
    public static final SheetColumn<Line, Integer> ENROLMENT_YEAR = SheetColumn.integer(
                    "年级", ClassFacts.EARLIEST, ClassFacts.LATEST, Line::enrolmentYear)
            .required()
            .help("入学年份，如 2024");
    public static final SheetColumn<Line, String> DEPARTMENT =
            SheetColumn.text("所属院部", 100, Line::departmentName).required().help("部门全称");
    public static final SheetColumn<Line, Boolean> RETIRED =
            SheetColumn.yesNo("已停用", Line::retired).help("空白视为“否”");

    public static final SheetFormat<Line> FORMAT = SheetFormat.of(
                    "班级",
                    row -> new Line(
                            row.get(CODE),
                            row.get(NAME),
                            row.get(PROGRAMME),
                            row.get(ENROLMENT_YEAR),
                            row.get(DEPARTMENT),
                            row.get(RETIRED)),
                    CODE,
                    NAME,
                    PROGRAMME,
                    ENROLMENT_YEAR,
                    DEPARTMENT,
                    RETIRED)
            .unique(CODE);

    private ClassSheet() {}
}
