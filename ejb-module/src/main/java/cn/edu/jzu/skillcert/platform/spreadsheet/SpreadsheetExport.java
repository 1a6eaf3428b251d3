package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes rows as .xlsx: header frozen and filterable, typed cells, drop-down lists, and a 说明 sheet that tells what
 * each column takes. Holds a few hundred rows in memory, however long the list is.
 */
public final class SpreadsheetExport<R> {

    static final String GUIDANCE = "说明";
    /** Hidden: lists too long to stand in a cell rule. */
    private static final String LISTS = "选项";

    private static final int ROWS_IN_MEMORY = 200;
    /** Drop-down lists go on below the last row, for what is typed in there. */
    private static final int ROWS_TO_FILL_IN = 1_000;
    /** Longest list Excel takes inside a cell rule. */
    private static final int LONGEST_LIST = 255;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 50;

    private final SheetFormat<R> format;
    private final List<String> guidance;
    private final int room;

    private SpreadsheetExport(SheetFormat<R> format, List<String> guidance, int room) {
        this.format = format;
        this.guidance = guidance;
        this.room = room;
    }

    public static <R> SpreadsheetExport<R> of(SheetFormat<R> format) {
        return new SpreadsheetExport<>(format, List.of(), ROWS_TO_FILL_IN);
    }

    /** Sentences to stand on top of the 说明 sheet: where the data come from, what is filtered, who to ask. */
    public SpreadsheetExport<R> guidance(String... sentences) {
        return new SpreadsheetExport<>(format, List.of(sentences), room);
    }

    /** For so many rows to be filled in, where a thousand would not do. */
    public SpreadsheetExport<R> roomFor(int rows) {
        return new SpreadsheetExport<>(format, guidance, rows);
    }

    public byte[] write(Iterable<R> rows) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            // Some readers do not know ZIP64, which is the default here.
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            CellStyles styles = new CellStyles(workbook);
            writeRows(workbook.createSheet(format.title()), rows, styles);
            writeGuidance(workbook.createSheet(GUIDANCE), styles);
            writeLists(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeRows(Sheet sheet, Iterable<R> rows, CellStyles styles) {
        List<SheetColumn<R, ?>> columns = format.columns();
        int[] widths = new int[columns.size()];
        Row header = sheet.createRow(0);
        header.setHeightInPoints(22);
        CellStyle headerStyle = styles.header();
        for (int c = 0; c < columns.size(); c++) {
            Cell cell = header.createCell(c);
            cell.setCellValue(columns.get(c).label());
            cell.setCellStyle(headerStyle);
            widths[c] = displayWidth(columns.get(c).label()) + 3;
            sheet.setDefaultColumnStyle(c, styles.style("@"));
        }
        int last = 0;
        for (R row : rows) {
            Row line = sheet.createRow(++last);
            for (int c = 0; c < columns.size(); c++) {
                write(line, c, columns.get(c), row, styles);
                widths[c] = Math.max(widths[c], displayWidth(line.getCell(c)) + 2);
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, last, 0, columns.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        for (int c = 0; c < columns.size(); c++) {
            sheet.setColumnWidth(c, 256 * Math.max(NARROWEST, Math.min(WIDEST, widths[c])));
            offer(sheet, c, columns.get(c).format().offered(), last + room);
        }
    }

    private <T> void write(Row line, int index, SheetColumn<R, T> column, R row, CellStyles styles) {
        T value = column.valueOf(row);
        if (value != null) {
            column.format().write(line.createCell(index), value, styles);
        }
    }

    private static void offer(Sheet sheet, int column, List<String> words, int lastRow) {
        if (words.isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                isLong(words)
                        ? helper.createFormulaListConstraint("'%1$s'!$%2$s$1:$%2$s$%3$d"
                                .formatted(LISTS, CellReference.convertNumToColString(column), words.size()))
                        : helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(1, lastRow, column, column));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private static boolean isLong(List<String> words) {
        return String.join(",", words).length() > LONGEST_LIST;
    }

    private void writeLists(SXSSFWorkbook workbook) {
        List<List<String>> lists = format.columns().stream()
                .map(column -> column.format().offered())
                .map(words -> isLong(words) ? words : List.<String>of())
                .toList();
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        if (longest == 0) {
            return;
        }
        Sheet sheet = workbook.createSheet(LISTS);
        for (int r = 0; r < longest; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < lists.size(); c++) {
                if (r < lists.get(c).size()) {
                    row.createCell(c).setCellValue(lists.get(c).get(r));
                }
            }
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private void writeGuidance(Sheet sheet, CellStyles styles) {
        int next = 0;
        for (String sentence : guidance) {
            Cell cell = sheet.createRow(next).createCell(0);
            cell.setCellValue(sentence);
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, 2));
            next++;
        }
        if (format.isImported()) {
            writeColumns(sheet, next, styles);
        }
        sheet.setColumnWidth(0, 256 * 24);
        sheet.setColumnWidth(1, 256 * 12);
        sheet.setColumnWidth(2, 256 * 80);
    }

    private void writeColumns(Sheet sheet, int firstRow, CellStyles styles) {
        int next = firstRow;
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("列", "是否必填", "怎么填"));
        format.columns().forEach(c -> lines.add(List.of(c.label(), c.isRequired() ? "必填" : "可空", c.guidance())));
        CellStyle header = styles.header();
        CellStyle wrapped = styles.wrapped();
        for (List<String> words : lines) {
            boolean first = words == lines.get(0);
            Row line = sheet.createRow(next++);
            for (int c = 0; c < words.size(); c++) {
                Cell cell = line.createCell(c);
                cell.setCellValue(words.get(c));
                cell.setCellStyle(first ? header : wrapped);
            }
        }
    }

    private static int displayWidth(Cell cell) {
        if (cell == null) {
            return 0;
        }
        return switch (cell.getCellType()) {
            case STRING ->
                cell.getStringCellValue()
                        .lines()
                        .mapToInt(SpreadsheetExport::displayWidth)
                        .max()
                        .orElse(0);
            default -> 16;
        };
    }

    /** Chinese characters are twice as wide as digits. */
    private static int displayWidth(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
