package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes typed values with one shared style per look (Excel allows 64,000 styles, not one per cell). */
final class CellStyles {

    private final Workbook workbook;
    private final Map<String, CellStyle> byFormat = new HashMap<>();
    private final CellStyle riskyText;

    CellStyles(Workbook workbook) {
        this.workbook = workbook;
        this.riskyText = workbook.createCellStyle();
        riskyText.cloneStyleFrom(style("@"));
        riskyText.setQuotePrefixed(true);
    }

    /** Text stays text even after somebody has edited the cell or saved the sheet as CSV: {@code =1+1}, {@code @x}. */
    void text(Cell cell, String value) {
        cell.setCellValue(value);
        boolean risky = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        cell.setCellStyle(risky ? riskyText : style("@"));
    }

    void number(Cell cell, double value, String format) {
        cell.setCellValue(value);
        cell.setCellStyle(style(format));
    }

    void date(Cell cell, LocalDate value) {
        cell.setCellValue(value);
        cell.setCellStyle(style("yyyy-mm-dd"));
    }

    void dateTime(Cell cell, LocalDateTime value) {
        cell.setCellValue(value);
        cell.setCellStyle(style("yyyy-mm-dd hh:mm"));
    }

    /** Also for the empty cells of the column, so that what is typed there later is taken the same way. */
    CellStyle style(String format) {
        return byFormat.computeIfAbsent(format, f -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(f));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    CellStyle wrapped() {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    CellStyle header() {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }
}
