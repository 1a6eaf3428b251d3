package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SheetError;
import java.util.function.IntConsumer;

/** How much of one sheet is taken into memory, whatever its file claims to hold. */
final class SheetBudget {

    /** The longest list that is taken may have twenty columns; shorter ones may be wider. */
    static final int MOST_CELLS = 1_000_000;

    /** Even a form with a merged title over each of its parts has a few dozen. */
    static final int MOST_MERGED = 10_000;

    /** Room for a title and remarks beside the most rows that are taken. */
    private static final int MOST_ROWS_READ = SpreadsheetImport.MOST_ROWS + 100;

    private final IntConsumer told;
    private int rows;
    private int cells;
    private int merged;

    /** @param told how many rows have been read, row by row; may stop the reading by an exception */
    SheetBudget(IntConsumer told) {
        this.told = told;
    }

    void row() {
        if (++rows > MOST_ROWS_READ) {
            throw new BusinessException(SheetError.TOO_MANY_ROWS, SpreadsheetImport.MOST_ROWS);
        }
        told.accept(rows);
    }

    void cells(int more) {
        cells += more;
        if (cells > MOST_CELLS) {
            throw new BusinessException(SheetError.TOO_MANY_CELLS, MOST_CELLS);
        }
    }

    void merged(int more) {
        merged += more;
        if (merged > MOST_MERGED) {
            throw new BusinessException(SheetError.TOO_MANY_MERGED, MOST_MERGED);
        }
    }
}
