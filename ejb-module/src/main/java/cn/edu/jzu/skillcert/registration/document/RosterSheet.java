package cn.edu.jzu.skillcert.registration.document;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.RosterExam;
import cn.edu.jzu.skillcert.registration.model.RosterField;
import cn.edu.jzu.skillcert.registration.model.RosterLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 《学生信息表》 in one of its layouts. Columns are found by any of their names, so that the platform's own form and lists
 * of an earlier version are read as well.
 */
public final class RosterSheet {

    public static final String TITLE = "学生信息表";

    /** Of the largest department in its largest month, several times over. */
    private static final int ROOM = 20_000;

    private static final Pattern VERSION = Pattern.compile("《学生信息表》版式 (\\S+?)（");

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

    private final RosterLayout layout;
    private final SheetColumn<Line, String> studentNumber;
    private final SheetColumn<Line, String> name;
    private final SheetColumn<Line, DocumentType> documentType;
    private final SheetColumn<Line, String> idNumber;
    private final SheetColumn<Line, String> schoolClass;
    private final SheetColumn<Line, String> phone;

    private RosterSheet(RosterLayout layout) {
        this.layout = layout;
        studentNumber =
                text(RosterField.STUDENT_NUMBER, 40, Line::studentNumber).required();
        name = text(RosterField.NAME, 100, Line::name).required().help("与证件一致，汉字之间不留空格");
        documentType = SheetColumn.choice(
                        layout.label(RosterField.DOCUMENT_TYPE), StudentSheet.documentTypes(), Line::documentType)
                .alsoCalled(layout.otherNames(RosterField.DOCUMENT_TYPE))
                .help("空白视为“居民身份证”");
        idNumber = text(RosterField.ID_NUMBER, 40, Line::idNumber).required().help("单元格设为文本，否则 Excel 会改掉后几位");
        schoolClass =
                text(RosterField.SCHOOL_CLASS, 100, Line::classCode).required().help("只能是考试计划中的班级");
        phone = text(RosterField.PHONE, 20, Line::phone).help("11 位手机号码");
    }

    public static RosterSheet of(RosterLayout layout) {
        return new RosterSheet(layout);
    }

    private SheetColumn<Line, String> text(RosterField field, int longest, Function<Line, String> value) {
        return SheetColumn.text(layout.label(field), longest, value).alsoCalled(layout.otherNames(field));
    }

    public SheetColumn<Line, String> studentNumber() {
        return studentNumber;
    }

    public SheetColumn<Line, String> name() {
        return name;
    }

    public SheetColumn<Line, DocumentType> documentType() {
        return documentType;
    }

    public SheetColumn<Line, String> idNumber() {
        return idNumber;
    }

    public SheetColumn<Line, String> schoolClass() {
        return schoolClass;
    }

    public SheetColumn<Line, String> phone() {
        return phone;
    }

    /** Read the same for every exam. */
    public SheetFormat<Line> format() {
        return format(schoolClass);
    }

    private SheetFormat<Line> format(SheetColumn<Line, String> offered) {
        return SheetFormat.of(
                TITLE,
                row -> new Line(
                        row.get(studentNumber),
                        row.get(name),
                        row.get(documentType),
                        row.get(idNumber),
                        row.get(offered),
                        row.get(phone)),
                studentNumber,
                name,
                documentType,
                idNumber,
                offered,
                phone);
    }

    public byte[] template(RosterExam exam) {
        List<String> codes =
                exam.classes().stream().map(RosterExam.RosterClass::code).toList();
        String classes = exam.classes().stream()
                .map(one -> one.code() + "（" + one.name() + "，计划 " + one.heads() + " 人）")
                .collect(Collectors.joining("；"));
        return SpreadsheetExport.of(format(schoolClass.offering(codes)))
                .guidance(
                        "《学生信息表》版式 " + layout.version() + "（附件1·六·2）。填好后先检查，全部或部分正确的行再导入；有误的行改好后重新提交同一份工作簿即可。",
                        "考试：" + exam.certificate() + "，" + exam.month() + "，可报名 " + exam.openHeads() + " 人。",
                        layout.label(RosterField.SCHOOL_CLASS) + "：" + classes,
                        "不要填写平台初始密码等账户信息；多出来的列不会导入。")
                .roomFor(ROOM)
                .write(List.of());
    }

    /**
     * The version a list was made in, if it is another one than this.
     *
     * @param guidance what its 说明 begins with, or null
     */
    public Optional<String> otherVersion(String guidance) {
        Matcher said = VERSION.matcher(guidance == null ? "" : guidance);
        return said.find() && !said.group(1).equals(layout.version()) ? Optional.of(said.group(1)) : Optional.empty();
    }

    public String version() {
        return layout.version();
    }
}
