package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SheetError;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads the old Excel format, whose 65,536 rows fit in memory as they are. */
final class XlsContent {

    private XlsContent() {}

    static SheetContent read(HSSFWorkbook workbook, String title) {
        Sheet sheet = choose(workbook, title);
        List<ReadRow> rows = new ArrayList<>();
        ReadRowBuilder builder = new ReadRowBuilder();
        for (Row row : sheet) {
            row.forEach(cell -> builder.put(cell.getColumnIndex(), cell(cell)));
            if (!builder.isEmpty()) {
                rows.add(builder.take(row.getRowNum() + 1, row.getZeroHeight()));
                SheetContent.refuseTooMany(rows.size());
            }
        }
        return new SheetContent(
                sheet.getSheetName(),
                rows,
                sheet.getMergedRegions(),
                workbook.getInternalWorkbook().isUsing1904DateWindowing());
    }

    private static Sheet choose(HSSFWorkbook workbook, String title) {
        Sheet first = null;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean visible = workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE;
            Sheet sheet = workbook.getSheetAt(i);
            if (visible && sheet.getSheetName().equals(title)) {
                return sheet;
            }
            if (visible && first == null && sheet.getPhysicalNumberOfRows() > 0) {
                first = sheet;
            }
        }
        if (first == null) {
            throw new BusinessException(SheetError.NO_SHEET);
        }
        return first;
    }

    private static ReadCell cell(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> ReadCell.text(cell.getStringCellValue());
            case NUMERIC ->
                ReadCell.number(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            case FORMULA -> ReadCell.formula(cell.getCellFormula());
            case BOOLEAN -> ReadCell.truth(cell.getBooleanCellValue());
            case ERROR ->
                ReadCell.error(FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> null;
        };
    }
}
