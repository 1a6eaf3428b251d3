package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.util.Map;

/** The cells of one row, each already of its column's type. */
public final class SheetRow<R> {

    private final Map<SheetColumn<R, ?>, Integer> places;
    private final Object[] cells;

    SheetRow(Map<SheetColumn<R, ?>, Integer> places, Object[] cells) {
        this.places = places;
        this.cells = cells;
    }

    /** Null if the cell is empty, which a required column never is. */
    @SuppressWarnings("unchecked")
    public <T> T get(SheetColumn<R, T> column) {
        return (T) cells[places.get(column)];
    }
}
