package cn.edu.jzu.skillcert.registration.document;

import cn.edu.jzu.skillcert.registration.ApplicationColumn;
import cn.edu.jzu.skillcert.registration.ApplicationField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 《报考学生信息表》 for the platform: one sheet, the headers of the layout in the first row, and nothing but text below
 * them, so that no number loses a digit on the way.
 */
public final class ApplicationSheet {

    private static final String TITLE = "报考学生信息表";
    private static final int WIDTH = 20 * 256;

    private ApplicationSheet() {}

    public static byte[] write(List<ApplicationColumn> columns, List<ApplicationLine> lines) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            Sheet sheet = workbook.createSheet(TITLE);
            Row header = sheet.createRow(0);
            for (int c = 0; c < columns.size(); c++) {
                fill(header.createCell(c), columns.get(c).header(), text);
                sheet.setColumnWidth(c, WIDTH);
                sheet.setDefaultColumnStyle(c, text);
            }
            int next = 1;
            for (ApplicationLine line : lines) {
                Row row = sheet.createRow(next++);
                for (int c = 0; c < columns.size(); c++) {
                    String value = valueOf(columns.get(c), line);
                    if (!value.isEmpty()) {
                        fill(row.createCell(c), value, text);
                    }
                }
            }
            sheet.createFreezePane(0, 1);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String valueOf(ApplicationColumn column, ApplicationLine line) {
        return column.field() == ApplicationField.FIXED_TEXT ? column.fixedText() : line.of(column.field());
    }

    private static void fill(Cell cell, String value, CellStyle style) {
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }
}
