package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SheetError;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The one sheet of a workbook that is read: the one with the wanted name, or else the first one that people see and
 * that is not empty. Hidden sheets are never read.
 *
 * @param place of the sheet within the workbook: name of its part, or of the sheet itself in the old format
 * @param rows that hold anything, in their order
 * @param use1904 days are counted from 1904, as on old Macs
 */
record SheetContent(String place, List<ReadRow> rows, List<CellRangeAddress> merged, boolean use1904) {

    /** Room for a title and remarks beside the most rows that are taken. */
    private static final int MOST_ROWS_READ = SpreadsheetImport.MOST_ROWS + 100;

    static void refuseTooMany(int rowsRead) {
        if (rowsRead > MOST_ROWS_READ) {
            throw new BusinessException(SheetError.TOO_MANY_ROWS, SpreadsheetImport.MOST_ROWS);
        }
    }
}
