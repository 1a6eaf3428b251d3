package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;

/** How the cells of a column are read and written. */
interface CellFormat<T> {

    /**
     * The value of a cell that is not empty.
     *
     * @throws cn.edu.jzu.skillcert.shared.BusinessException with the reason, if it is none
     */
    T read(RawCell cell);

    void write(Cell cell, T value, CellStyles styles);

    /** What may stand in the cell, for the 说明 sheet. */
    String guidance();

    /** The words to offer in a drop-down list, or none. */
    default List<String> offered() {
        return List.of();
    }
}
