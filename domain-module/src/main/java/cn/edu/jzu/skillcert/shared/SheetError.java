package cn.edu.jzu.skillcert.shared;

/** Why a workbook, or one of its cells, is not taken. Row, column and value stand in {@link SheetProblem}. */
public enum SheetError implements ErrorCode {
    /** Every sheet is hidden or empty. */
    NO_SHEET,
    /** Argument: the missing column labels. */
    HEADER_MISSING,
    /** Argument: the label that stands twice. */
    HEADER_TWICE,
    NO_ROWS,
    /** Argument: the most rows taken at once. */
    TOO_MANY_ROWS,
    /** Argument: the most cells read. */
    TOO_MANY_CELLS,
    /** Argument: the most merged regions read. */
    TOO_MANY_MERGED,
    /** A column that is wanted, and has something in it, is hidden; argument: its label. */
    HIDDEN_COLUMN,
    /** The workbook has wrong cells; argument: how many. */
    NOT_CLEAN,
    REQUIRED,
    /** Argument: most characters. */
    TOO_LONG,
    /** A number, date or truth value stands where words are wanted. */
    NOT_TEXT,
    NOT_A_NUMBER,
    NOT_AN_INTEGER,
    /** Argument: most decimals. */
    TOO_MANY_DECIMALS,
    /** Arguments: smallest, largest. */
    OUT_OF_RANGE,
    NOT_AN_AMOUNT,
    NOT_A_DATE,
    /** A bare number where a date is wanted; argument: the day Excel would show for it. */
    DATE_SERIAL,
    NOT_A_DATE_TIME,
    /** Argument: what may stand there. */
    NOT_A_CHOICE,
    /** Argument: the formula. */
    FORMULA,
    /** Argument: the merged range, e.g. {@code B3:B5}. */
    MERGED,
    /** Argument: {@code #N/A} and the like. */
    CELL_ERROR,
    /** A number of more than 15 digits, of which Excel has thrown the last ones away. */
    PRECISION_LOST,
    /** The row is hidden or filtered out. */
    HIDDEN_ROW,
    /** Argument: number of the earlier row that says the same. */
    DUPLICATE_ROW
}
