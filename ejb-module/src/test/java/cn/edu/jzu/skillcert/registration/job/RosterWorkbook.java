package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.registration.document.RosterSheet;
import cn.edu.jzu.skillcert.registration.document.RosterSheet.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lists as people fill them in, in both formats; and what comes back to them. */
enum RosterWorkbook {
    XLSX,
    XLS;

    static final int STUDENT_NUMBER = 0;
    static final int NAME = 1;
    static final int DOCUMENT_TYPE = 2;
    static final int ID_NUMBER = 3;
    static final int CLASS_CODE = 4;
    static final int PHONE = 5;
    private static final int ERRORS = 6;

    /** @param spoiled whatever somebody does to the sheet then */
    byte[] of(List<Line> lines, Consumer<Sheet> spoiled) throws IOException {
        try (Workbook workbook = this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet(RosterSheet.TITLE);
            fill(sheet.createRow(0), "学号", "姓名", "证件类型", "证件号码", "班级代码", "联系电话");
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                fill(
                        sheet.createRow(i + 1),
                        line.studentNumber(),
                        line.name(),
                        line.documentType() == null ? null : "居民身份证",
                        line.idNumber(),
                        line.classCode(),
                        line.phone());
            }
            spoiled.accept(sheet);
            return written(workbook);
        }
    }

    private static void fill(Row row, String... cells) {
        for (int c = 0; c < cells.length; c++) {
            if (cells[c] != null) {
                row.createCell(c).setCellValue(cells[c]);
            }
        }
    }

    static byte[] changed(byte[] bytes, Consumer<Sheet> change) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            change.accept(workbook.getSheetAt(0));
            return written(workbook);
        }
    }

    private static byte[] written(Workbook workbook) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** What is said in the error column, by number of the row. */
    static Map<Integer, String> messages(byte[] workbook) throws IOException {
        Map<Integer, String> said = new TreeMap<>();
        changed(
                workbook,
                sheet -> sheet.forEach(row -> {
                    if (row.getRowNum() > 0 && row.getCell(ERRORS) != null) {
                        said.put(row.getRowNum() + 1, row.getCell(ERRORS).getStringCellValue());
                    }
                }));
        return said;
    }
}
