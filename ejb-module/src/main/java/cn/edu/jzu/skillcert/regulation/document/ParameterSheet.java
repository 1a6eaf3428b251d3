package cn.edu.jzu.skillcert.regulation.document;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterRow;
import java.time.LocalDate;
import java.util.LinkedHashMap;

/** Dated parameters as a workbook. */
public final class ParameterSheet {

    /** One line of the sheet. */
    public record Line(ParameterKey key, String setting, LocalDate validFrom, String clause, String reason) {

        public static Line of(ParameterRow row) {
            return new Line(row.key(), row.setting(), row.validFrom(), row.clause(), row.reason());
        }
    }

    public static final SheetColumn<Line, ParameterKey> KEY =
            SheetColumn.choice("参数代码", keys(), Line::key).required();
    public static final SheetColumn<Line, String> SETTING =
            SheetColumn.text("取值", 100, Line::setting).required();
    public static final SheetColumn<Line, LocalDate> VALID_FROM =
            SheetColumn.date("生效日期", Line::validFrom).required().help("新取值不得早于今天；已有的行不可改");
    public static final SheetColumn<Line, String> CLAUSE =
            SheetColumn.text("依据条款", 60, Line::clause).required().help("如 附件1·三·1(3)");
    public static final SheetColumn<Line, String> REASON = SheetColumn.text("决定理由", 500, Line::reason);

    public static final SheetFormat<Line> FORMAT = SheetFormat.of(
                    "规则参数",
                    row -> new Line(
                            row.get(KEY), row.get(SETTING), row.get(VALID_FROM), row.get(CLAUSE), row.get(REASON)),
                    KEY,
                    SETTING,
                    VALID_FROM,
                    CLAUSE,
                    REASON)
            .unique(KEY, VALID_FROM);

    private ParameterSheet() {}

    private static LinkedHashMap<String, ParameterKey> keys() {
        LinkedHashMap<String, ParameterKey> words = new LinkedHashMap<>();
        for (ParameterKey key : ParameterKey.values()) {
            words.put(key.name(), key);
        }
        return words;
    }
}
