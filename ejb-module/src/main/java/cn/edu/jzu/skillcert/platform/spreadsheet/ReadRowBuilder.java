package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.util.Arrays;

/** Puts the cells of one row in their places. */
final class ReadRowBuilder {

    /** As many columns as the old Excel had; nobody's list is wider, and a hostile one must not fill the memory. */
    static final int MOST_COLUMNS = 256;

    private final SheetBudget budget;
    private ReadCell[] cells = new ReadCell[16];
    private int width;

    ReadRowBuilder(SheetBudget budget) {
        this.budget = budget;
    }

    void put(int index, ReadCell cell) {
        if (cell == null || index >= MOST_COLUMNS) {
            return;
        }
        if (index >= cells.length) {
            cells = Arrays.copyOf(cells, Math.min(MOST_COLUMNS, Math.max(index + 1, cells.length * 2)));
        }
        budget.cells(1);
        cells[index] = cell;
        width = Math.max(width, index + 1);
    }

    boolean isEmpty() {
        return width == 0;
    }

    /** Ready for the next row after this. */
    ReadRow take(int number, boolean hidden) {
        budget.row();
        ReadRow row = new ReadRow(number, hidden, Arrays.copyOf(cells, width));
        Arrays.fill(cells, null);
        width = 0;
        return row;
    }
}
