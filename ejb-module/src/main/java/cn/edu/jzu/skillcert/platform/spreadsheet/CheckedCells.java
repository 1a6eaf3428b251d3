package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.util.Map;
import java.util.Set;

/** A row of which something is wrong, as far as its cells are right: they may still be compared with other rows. */
public final class CheckedCells<R> {

    private final int number;
    private final SheetRow<R> cells;
    private final Set<SheetColumn<R, ?>> refused;

    CheckedCells(int number, Map<SheetColumn<R, ?>, Integer> places, Object[] cells, Set<SheetColumn<R, ?>> refused) {
        this.number = number;
        this.cells = new SheetRow<>(places, cells);
        this.refused = refused;
    }

    /** As Excel counts, from 1. */
    public int number() {
        return number;
    }

    /** Null if the cell is empty or refused. */
    public <T> T get(SheetColumn<R, T> column) {
        return cells.get(column);
    }

    public boolean isRefused(SheetColumn<R, ?> column) {
        return refused.contains(column);
    }
}
