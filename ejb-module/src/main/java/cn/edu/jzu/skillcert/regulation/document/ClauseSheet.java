package cn.edu.jzu.skillcert.regulation.document;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.regulation.ClauseText;
import java.time.LocalDate;

/** The clauses of the regulation as a workbook. */
public final class ClauseSheet {

    private static final int MAX_ORDINAL = 1_000_000;

    /** One line of the sheet. */
    public record Line(String citation, Integer ordinal, String text, LocalDate validFrom, LocalDate validTo) {

        public static Line of(ClauseText clause) {
            return new Line(clause.citation(), clause.ordinal(), clause.text(), clause.validFrom(), clause.validTo());
        }
    }

    public static final SheetColumn<Line, String> CITATION =
            SheetColumn.text("条款", 60, Line::citation).required().help("如 附件1·三·1(3)");
    public static final SheetColumn<Line, Integer> ORDINAL =
            SheetColumn.integer("顺序", 1, MAX_ORDINAL, Line::ordinal).required().help("在文件中的先后");
    public static final SheetColumn<Line, String> TEXT =
            SheetColumn.text("原文", 10_000, Line::text).required().help("逐字照录");
    public static final SheetColumn<Line, LocalDate> VALID_FROM =
            SheetColumn.date("生效日期", Line::validFrom).required();
    public static final SheetColumn<Line, LocalDate> VALID_TO =
            SheetColumn.date("失效日期", Line::validTo).help("最后适用的一天；仍然有效时留空");

    public static final SheetFormat<Line> FORMAT = SheetFormat.of(
                    "条款库",
                    row -> new Line(
                            row.get(CITATION), row.get(ORDINAL), row.get(TEXT), row.get(VALID_FROM), row.get(VALID_TO)),
                    CITATION,
                    ORDINAL,
                    TEXT,
                    VALID_FROM,
                    VALID_TO)
            .unique(CITATION, VALID_FROM);

    private ClauseSheet() {}
}
