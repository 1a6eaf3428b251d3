package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The one sheet of a workbook that is read: the one with the wanted name, or else the first one that people see and
 * that is not empty. Hidden sheets are never read.
 *
 * @param place of the sheet within the workbook: name of its part, or of the sheet itself in the old format
 * @param rows that hold anything, in their order
 * @param hidden columns, counted from 0
 * @param use1904 days are counted from 1904, as on old Macs
 * @param guidance first text of the 说明 sheet, or null
 */
record SheetContent(
        String place,
        List<ReadRow> rows,
        List<CellRangeAddress> merged,
        BitSet hidden,
        boolean use1904,
        String guidance) {}
