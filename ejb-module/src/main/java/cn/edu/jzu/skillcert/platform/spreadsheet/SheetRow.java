package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.util.Map;

/** The cells of one row, each already of its column's type. */
public final class SheetRow<R> {

    private final Map<SheetColumn<R, ?>, Object> cells;

    SheetRow(Map<SheetColumn<R, ?>, Object> cells) {
        this.cells = cells;
    }

    /** Null if the cell is empty, which a required column never is. */
    @SuppressWarnings("unchecked")
    public <T> T get(SheetColumn<R, T> column) {
        return (T) cells.get(column);
    }
}
