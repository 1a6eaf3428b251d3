package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.io.IOException;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/** Counts what an old workbook would unpack to, by the heads of its records, before the library makes objects of it. */
final class XlsRecords {

    private static final String WORKBOOK = "Workbook";
    private static final int HEAD = 4;
    /** Row, first and last column of a record for several cells. */
    private static final int FRAME = 6;

    private static final int NUMBER_CELL = 6;
    private static final int BLANK_CELL = 2;
    private static final int REGION = 8;

    private XlsRecords() {}

    /** Refuses too many cells, formatted empty ones counted, and too many merged regions. */
    static void refuseTooMany(POIFSFileSystem file) throws IOException {
        SheetBudget budget = new SheetBudget(rows -> {});
        DirectoryNode root = file.getRoot();
        if (!root.hasEntryCaseInsensitive(WORKBOOK)) {
            return;
        }
        byte[] head = new byte[HEAD];
        try (DocumentInputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(WORKBOOK))) {
            while (in.available() >= HEAD) {
                in.readFully(head);
                int length = LittleEndian.getUShort(head, 2);
                count(LittleEndian.getUShort(head), length, budget);
                if (in.skip(length) < length) {
                    return;
                }
            }
        }
    }

    private static void count(int kind, int length, SheetBudget budget) {
        switch (kind) {
            case NumberRecord.sid,
                    RKRecord.sid,
                    LabelRecord.sid,
                    LabelSSTRecord.sid,
                    FormulaRecord.sid,
                    BoolErrRecord.sid,
                    BlankRecord.sid -> budget.cells(1);
            case MulRKRecord.sid -> budget.cells(Math.max(0, length - FRAME) / NUMBER_CELL);
            case MulBlankRecord.sid -> budget.cells(Math.max(0, length - FRAME) / BLANK_CELL);
            case MergeCellsRecord.sid -> budget.merged(length / REGION);
            default -> {}
        }
    }
}
