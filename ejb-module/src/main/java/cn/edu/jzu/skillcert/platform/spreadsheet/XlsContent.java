package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SheetError;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads the old Excel format, whose 65,536 rows fit in memory as they are. */
final class XlsContent {

    private final HSSFWorkbook workbook;
    private final IntConsumer told;

    private XlsContent(HSSFWorkbook workbook, IntConsumer told) {
        this.workbook = workbook;
        this.told = told;
    }

    static SheetContent read(HSSFWorkbook workbook, String title, IntConsumer told) {
        return new XlsContent(workbook, told).choose(title);
    }

    private SheetContent choose(String title) {
        List<Sheet> visible = IntStream.range(0, workbook.getNumberOfSheets())
                .filter(i -> workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE)
                .mapToObj(workbook::getSheetAt)
                .map(Sheet.class::cast)
                .toList();
        for (Sheet sheet : visible) {
            if (sheet.getSheetName().equals(title)) {
                return content(sheet);
            }
        }
        for (Sheet sheet : visible) {
            SheetContent content = content(sheet);
            if (!content.rows().isEmpty()) {
                return content;
            }
        }
        throw new BusinessException(SheetError.NO_SHEET);
    }

    private SheetContent content(Sheet sheet) {
        List<ReadRow> rows = new ArrayList<>();
        ReadRowBuilder builder = new ReadRowBuilder(new SheetBudget(told));
        for (Row row : sheet) {
            row.forEach(cell -> builder.put(cell.getColumnIndex(), cell(cell)));
            if (!builder.isEmpty()) {
                rows.add(builder.take(row.getRowNum() + 1, row.getZeroHeight()));
            }
        }
        BitSet hidden = new BitSet();
        IntStream.range(0, ReadRowBuilder.MOST_COLUMNS)
                .filter(sheet::isColumnHidden)
                .forEach(hidden::set);
        return new SheetContent(
                sheet.getSheetName(),
                rows,
                sheet.getMergedRegions(),
                hidden,
                workbook.getInternalWorkbook().isUsing1904DateWindowing(),
                guidance());
    }

    private String guidance() {
        Sheet sheet = workbook.getSheet(SpreadsheetExport.GUIDANCE);
        Row first = sheet == null ? null : sheet.getRow(0);
        Cell cell = first == null ? null : first.getCell(0);
        return cell == null || cell.getCellType() != CellType.STRING ? null : cell.getStringCellValue();
    }

    private static ReadCell cell(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> ReadCell.text(cell.getStringCellValue());
            case NUMERIC ->
                ReadCell.number(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            case FORMULA -> ReadCell.formula(formula(cell));
            case BOOLEAN -> ReadCell.truth(cell.getBooleanCellValue());
            case ERROR ->
                ReadCell.error(FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> null;
        };
    }

    /** It is refused whatever it says, so one that the library cannot read must not spoil the workbook. */
    private static String formula(Cell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException unreadable) {
            return "…";
        }
    }
}
