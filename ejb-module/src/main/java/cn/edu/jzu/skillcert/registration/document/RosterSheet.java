package cn.edu.jzu.skillcert.registration.document;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.RosterExam;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 《学生信息表》 in its present layout. A layout that has been given out is not changed: a new one gets a new version, and
 * columns are found by their label, so that lists of the version before are still read.
 */
public final class RosterSheet {

    /** Stands in 说明. */
    public static final String VERSION = "2026-1";

    public static final String TITLE = "学生信息表";

    /** One line of the sheet, as typed. */
    public record Line(
            String studentNumber,
            String name,
            DocumentType documentType,
            String idNumber,
            String classCode,
            String phone) {

        public DocumentType type() {
            return documentType == null ? DocumentType.RESIDENT_ID : documentType;
        }

        /** Never the numbers. */
        @Override
        public String toString() {
            return "Line[" + studentNumber + "]";
        }
    }

    public static final SheetColumn<Line, String> STUDENT_NUMBER =
            SheetColumn.text("学号", 20, Line::studentNumber).required();
    public static final SheetColumn<Line, String> NAME =
            SheetColumn.text("姓名", 100, Line::name).required().help("与证件一致，汉字之间不留空格");
    public static final SheetColumn<Line, DocumentType> DOCUMENT_TYPE = SheetColumn.choice(
                    "证件类型", StudentSheet.documentTypes(), Line::documentType)
            .help("空白视为“居民身份证”");
    public static final SheetColumn<Line, String> ID_NUMBER =
            SheetColumn.text("证件号码", 40, Line::idNumber).required().help("单元格设为文本，否则 Excel 会改掉后几位");
    public static final SheetColumn<Line, String> CLASS_CODE =
            SheetColumn.text("班级代码", 20, Line::classCode).required().help("只能是考试计划中的班级");
    public static final SheetColumn<Line, String> PHONE =
            SheetColumn.text("联系电话", 20, Line::phone).help("11 位手机号码");

    /** Read the same for every exam. */
    public static final SheetFormat<Line> FORMAT = format(CLASS_CODE);

    private RosterSheet() {}

    private static SheetFormat<Line> format(SheetColumn<Line, String> classCode) {
        return SheetFormat.of(
                TITLE,
                row -> new Line(
                        row.get(STUDENT_NUMBER),
                        row.get(NAME),
                        row.get(DOCUMENT_TYPE),
                        row.get(ID_NUMBER),
                        row.get(classCode),
                        row.get(PHONE)),
                STUDENT_NUMBER,
                NAME,
                DOCUMENT_TYPE,
                ID_NUMBER,
                classCode,
                PHONE);
    }

    public static byte[] template(RosterExam exam) {
        List<String> codes =
                exam.classes().stream().map(RosterExam.RosterClass::code).toList();
        String classes = exam.classes().stream()
                .map(one -> one.code() + "（" + one.name() + "，计划 " + one.heads() + " 人）")
                .collect(Collectors.joining("；"));
        return SpreadsheetExport.of(format(CLASS_CODE.offering(codes)))
                .guidance(
                        "《学生信息表》版式 " + VERSION + "（附件1·六·2）。填好后先检查，全部或部分正确的行再导入；有误的行改好后重新提交同一份工作簿即可。",
                        "考试：" + exam.certificate() + "，" + exam.month() + "，可报名 " + exam.openHeads() + " 人。",
                        "班级代码：" + classes,
                        "不要填写平台初始密码等账户信息；多出来的列不会导入。")
                .write(List.of());
    }
}
