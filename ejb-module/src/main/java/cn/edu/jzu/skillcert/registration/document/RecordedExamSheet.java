package cn.edu.jzu.skillcert.registration.document;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.ExamOutcome;
import java.time.LocalDate;
import java.util.LinkedHashMap;

/** The workbook in which 教务处 records exams from before the portal. */
public final class RecordedExamSheet {

    /** A row of it. */
    public record Line(
            String name,
            DocumentType documentType,
            String idNumber,
            String certificateCode,
            SkillLevel level,
            LocalDate heldOn,
            ExamOutcome outcome,
            Boolean charged,
            String source) {

        public DocumentType type() {
            return documentType == null ? DocumentType.RESIDENT_ID : documentType;
        }

        /** Never the number. */
        @Override
        public String toString() {
            return "Line";
        }
    }

    public static final SheetColumn<Line, String> NAME =
            SheetColumn.text("姓名", 100, Line::name).required().help("与证件一致，汉字之间不留空格");
    public static final SheetColumn<Line, DocumentType> DOCUMENT_TYPE = SheetColumn.choice(
                    "证件类型", StudentSheet.documentTypes(), Line::documentType)
            .help("空白视为“居民身份证”");
    public static final SheetColumn<Line, String> ID_NUMBER =
            SheetColumn.text("证件号码", 40, Line::idNumber).required().help("单元格设为文本，须填写完整号码");
    public static final SheetColumn<Line, String> CERTIFICATE =
            SheetColumn.text("证书代码", 40, Line::certificateCode).required().help("先在证书目录中登记");
    public static final SheetColumn<Line, SkillLevel> LEVEL =
            SheetColumn.choice("等级", levels(), Line::level).required();
    public static final SheetColumn<Line, LocalDate> HELD_ON =
            SheetColumn.date("考试日期", Line::heldOn).required();
    public static final SheetColumn<Line, ExamOutcome> OUTCOME =
            SheetColumn.choice("结果", outcomes(), Line::outcome).required();
    public static final SheetColumn<Line, Boolean> CHARGED =
            SheetColumn.yesNo("学校已付考核费", Line::charged).required().help("缺考而学校未付费的，不算参加过");
    public static final SheetColumn<Line, String> SOURCE =
            SheetColumn.text("依据材料", 200, Line::source).required().help("成绩单、结算单等的名称和文号");

    public static final SheetFormat<Line> FORMAT = SheetFormat.of(
                    "历史考试",
                    row -> new Line(
                            row.get(NAME),
                            row.get(DOCUMENT_TYPE),
                            row.get(ID_NUMBER),
                            row.get(CERTIFICATE),
                            row.get(LEVEL),
                            row.get(HELD_ON),
                            row.get(OUTCOME),
                            row.get(CHARGED),
                            row.get(SOURCE)),
                    NAME,
                    DOCUMENT_TYPE,
                    ID_NUMBER,
                    CERTIFICATE,
                    LEVEL,
                    HELD_ON,
                    OUTCOME,
                    CHARGED,
                    SOURCE)
            .secret(ID_NUMBER)
            .unique(DOCUMENT_TYPE, ID_NUMBER, CERTIFICATE, LEVEL, HELD_ON);

    private RecordedExamSheet() {}

    private static LinkedHashMap<String, SkillLevel> levels() {
        LinkedHashMap<String, SkillLevel> words = new LinkedHashMap<>();
        words.put("初级", SkillLevel.ELEMENTARY);
        words.put("中级", SkillLevel.INTERMEDIATE);
        words.put("高级", SkillLevel.ADVANCED);
        return words;
    }

    private static LinkedHashMap<String, ExamOutcome> outcomes() {
        LinkedHashMap<String, ExamOutcome> words = new LinkedHashMap<>();
        words.put("通过", ExamOutcome.PASSED);
        words.put("未通过", ExamOutcome.FAILED);
        words.put("缺考", ExamOutcome.ABSENT);
        return words;
    }
}
