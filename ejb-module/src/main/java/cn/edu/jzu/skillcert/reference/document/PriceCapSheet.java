package cn.edu.jzu.skillcert.reference.document;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.reference.PriceCapRow;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;

/** Price caps as a workbook. */
public final class PriceCapSheet {

    /**
     * One line of the sheet.
     *
     * @param certificateName for the reader; which certificate it is says its code
     */
    public record Line(
            String certificateCode,
            String certificateName,
            SkillLevel level,
            Money cap,
            LocalDate validFrom,
            LocalDate validTo,
            String documentNo) {

        public static Line of(PriceCapRow row) {
            return new Line(
                    row.certificateCode(),
                    row.certificateName(),
                    row.level(),
                    row.cap(),
                    row.validFrom(),
                    row.validTo(),
                    row.documentNo());
        }
    }

    public static final SheetColumn<Line, String> CERTIFICATE =
            SheetColumn.text("证书编码", 40, Line::certificateCode).required().help("先在证书目录中登记");
    public static final SheetColumn<Line, String> CERTIFICATE_NAME =
            SheetColumn.text("证书名称", 200, Line::certificateName).help("仅供查看，导入时以编码为准");
    public static final SheetColumn<Line, SkillLevel> LEVEL =
            SheetColumn.choice("等级", levels(), Line::level).required();
    public static final SheetColumn<Line, Money> CAP =
            SheetColumn.money("省域上限", Line::cap).required().help("每人次");
    public static final SheetColumn<Line, LocalDate> VALID_FROM =
            SheetColumn.date("生效日期", Line::validFrom).required();
    public static final SheetColumn<Line, LocalDate> VALID_TO =
            SheetColumn.date("失效日期", Line::validTo).help("最后适用的一天；尚无新标准时留空");
    public static final SheetColumn<Line, String> DOCUMENT_NO =
            SheetColumn.text("文号", 100, Line::documentNo).required();

    public static final SheetFormat<Line> FORMAT = SheetFormat.of(
                    "考核费用省域上限",
                    row -> new Line(
                            row.get(CERTIFICATE),
                            row.get(CERTIFICATE_NAME),
                            row.get(LEVEL),
                            row.get(CAP),
                            row.get(VALID_FROM),
                            row.get(VALID_TO),
                            row.get(DOCUMENT_NO)),
                    CERTIFICATE,
                    CERTIFICATE_NAME,
                    LEVEL,
                    CAP,
                    VALID_FROM,
                    VALID_TO,
                    DOCUMENT_NO)
            .unique(CERTIFICATE, LEVEL, VALID_FROM);

    private PriceCapSheet() {}

    private static LinkedHashMap<String, SkillLevel> levels() {
        LinkedHashMap<String, SkillLevel> words = new LinkedHashMap<>();
        words.put("初级", SkillLevel.ELEMENTARY);
        words.put("中级", SkillLevel.INTERMEDIATE);
        words.put("高级", SkillLevel.ADVANCED);
        return words;
    }
}
