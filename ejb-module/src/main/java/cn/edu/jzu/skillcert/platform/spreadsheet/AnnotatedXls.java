package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** Writes the sentences into a workbook of the old format. */
final class AnnotatedXls {

    private final HSSFWorkbook workbook;
    private final Sheet sheet;
    private final AnnotatedWorkbook annotated;
    private final Map<CellStyle, CellStyle> marked = new HashMap<>();

    private AnnotatedXls(HSSFWorkbook workbook, AnnotatedWorkbook annotated) {
        this.workbook = workbook;
        this.sheet = workbook.getSheet(annotated.place());
        this.annotated = annotated;
    }

    static byte[] write(byte[] original, AnnotatedWorkbook annotated, IntConsumer told) {
        try (HSSFWorkbook workbook = OpenedSheet.oldWorkbook(annotated.place(), original);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new AnnotatedXls(workbook, annotated).annotate(told);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void annotate(IntConsumer told) {
        int column = Math.min(annotated.column(), SpreadsheetVersion.EXCEL97.getLastColumnIndex());
        for (Row row : sheet) {
            Cell old = annotated.earlier() ? row.getCell(column) : null;
            if (old != null) {
                row.removeCell(old);
            }
            told.accept(row.getRowNum());
        }
        CellStyle words = words();
        cell(annotated.header(), column, AnnotatedWorkbook.LABEL, words);
        sheet.setColumnWidth(column, 256 * AnnotatedWorkbook.WIDTH);
        annotated.sentences().forEach((number, sentence) -> cell(number, column, sentence, words));
        annotated.marked().forEach((number, columns) -> columns.forEach(index -> mark(number, index)));
    }

    private void cell(int number, int column, String text, CellStyle style) {
        Cell cell = sheet.getRow(number - 1).createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    /** Colours the wrong cell and keeps the rest of its looks. */
    private void mark(int number, int column) {
        Cell cell = sheet.getRow(number - 1).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(marked.computeIfAbsent(cell.getCellStyle(), plain -> {
            CellStyle red = workbook.createCellStyle();
            red.cloneStyleFrom(plain);
            red.setFillForegroundColor(IndexedColors.ROSE.getIndex());
            red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return red;
        }));
    }

    private CellStyle words() {
        Font font = workbook.createFont();
        font.setColor(IndexedColors.DARK_RED.getIndex());
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
