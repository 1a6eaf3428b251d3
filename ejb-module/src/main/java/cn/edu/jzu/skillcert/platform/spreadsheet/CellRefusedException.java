package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;

/** One cell of a row is why the row is not taken. Any other {@code BusinessException} refuses the row as a whole. */
public class CellRefusedException extends BusinessException {

    private final transient SheetColumn<?, ?> column;

    public CellRefusedException(SheetColumn<?, ?> column, ErrorCode code, Object... arguments) {
        super(code, arguments);
        this.column = column;
    }

    SheetColumn<?, ?> column() {
        return column;
    }
}
