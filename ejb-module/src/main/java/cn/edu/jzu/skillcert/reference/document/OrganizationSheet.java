package cn.edu.jzu.skillcert.reference.document;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.reference.OrganizationRow;

/** Evaluation organizations as a workbook. */
public final class OrganizationSheet {

    /** One line of the sheet. */
    public record Line(String code, String name, String creditCode, Boolean retired) {

        public static Line of(OrganizationRow row) {
            return new Line(row.code(), row.name(), row.creditCode(), row.retired());
        }

        public boolean isRetired() {
            return Boolean.TRUE.equals(retired);
        }
    }

    public static final SheetColumn<Line, String> CODE =
            SheetColumn.text("组织编码", 40, Line::code).required().help("按编码对应已有组织，不可改");
    public static final SheetColumn<Line, String> NAME =
            SheetColumn.text("培训评价组织名称", 200, Line::name).required().help("营业执照全称");
    public static final SheetColumn<Line, String> CREDIT_CODE =
            SheetColumn.text("统一社会信用代码", 18, Line::creditCode).help("18 位，按 GB 32100 校验");
    public static final SheetColumn<Line, Boolean> RETIRED =
            SheetColumn.yesNo("已停用", Line::retired).help("空白视为“否”");

    public static final SheetFormat<Line> FORMAT = SheetFormat.of(
                    "培训评价组织",
                    row -> new Line(row.get(CODE), row.get(NAME), row.get(CREDIT_CODE), row.get(RETIRED)),
                    CODE,
                    NAME,
                    CREDIT_CODE,
                    RETIRED)
            .unique(CODE);

    private OrganizationSheet() {}
}
