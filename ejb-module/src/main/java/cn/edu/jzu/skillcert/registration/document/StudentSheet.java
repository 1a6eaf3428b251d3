package cn.edu.jzu.skillcert.registration.document;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.registration.DocumentType;
import java.util.LinkedHashMap;

/** Students as a workbook; docs/student-import.md describes it for systems that are to send one. */
public final class StudentSheet {

    /** One line of the sheet. */
    public record Line(
            String studentNumber,
            String name,
            DocumentType documentType,
            String idNumber,
            String classCode,
            String className,
            String phone,
            Boolean departed) {

        public DocumentType type() {
            return documentType == null ? DocumentType.RESIDENT_ID : documentType;
        }

        public boolean isDeparted() {
            return Boolean.TRUE.equals(departed);
        }

        /** Never the numbers. */
        @Override
        public String toString() {
            return "Line[" + studentNumber + "]";
        }
    }

    public static final SheetColumn<Line, String> STUDENT_NUMBER =
            SheetColumn.text("学号", 20, Line::studentNumber).required().help("按学号对应已有学生，不可改");
    public static final SheetColumn<Line, String> NAME =
            SheetColumn.text("姓名", 100, Line::name).required().help("与证件一致，汉字之间不留空格");
    public static final SheetColumn<Line, DocumentType> DOCUMENT_TYPE =
            SheetColumn.choice("证件类型", documentTypes(), Line::documentType).help("空白视为“居民身份证”");
    public static final SheetColumn<Line, String> ID_NUMBER =
            SheetColumn.text("证件号码", 40, Line::idNumber).required().help("单元格设为文本；已有学生可保留导出时带星号的号码，表示不变");
    public static final SheetColumn<Line, String> CLASS_CODE =
            SheetColumn.text("班级代码", 20, Line::classCode).required().help("先在班级中登记");
    public static final SheetColumn<Line, String> CLASS_NAME =
            SheetColumn.text("班级名称", 100, Line::className).help("仅供查看，导入时以代码为准");
    public static final SheetColumn<Line, String> PHONE =
            SheetColumn.text("联系电话", 20, Line::phone).help("11 位手机号码；空白或带星号表示不变");
    public static final SheetColumn<Line, Boolean> DEPARTED =
            SheetColumn.yesNo("已离校", Line::departed).help("空白视为“否”");

    public static final SheetFormat<Line> FORMAT = SheetFormat.of(
                    "学生",
                    row -> new Line(
                            row.get(STUDENT_NUMBER),
                            row.get(NAME),
                            row.get(DOCUMENT_TYPE),
                            row.get(ID_NUMBER),
                            row.get(CLASS_CODE),
                            row.get(CLASS_NAME),
                            row.get(PHONE),
                            row.get(DEPARTED)),
                    STUDENT_NUMBER,
                    NAME,
                    DOCUMENT_TYPE,
                    ID_NUMBER,
                    CLASS_CODE,
                    CLASS_NAME,
                    PHONE,
                    DEPARTED)
            .unique(STUDENT_NUMBER)
            .secret(ID_NUMBER, PHONE);

    private StudentSheet() {}

    static LinkedHashMap<String, DocumentType> documentTypes() {
        LinkedHashMap<String, DocumentType> words = new LinkedHashMap<>();
        words.put("居民身份证", DocumentType.RESIDENT_ID);
        words.put("港澳台居民居住证", DocumentType.RESIDENCE_PERMIT);
        words.put("港澳居民来往内地通行证", DocumentType.HONG_KONG_MACAO_PERMIT);
        words.put("台湾居民来往大陆通行证", DocumentType.TAIWAN_PERMIT);
        words.put("护照", DocumentType.PASSPORT);
        words.put("外国人永久居留身份证", DocumentType.FOREIGN_RESIDENCE_ID);
        return words;
    }
}
