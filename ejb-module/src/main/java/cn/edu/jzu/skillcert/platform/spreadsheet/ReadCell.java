package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SheetError;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * A cell as the file has it, nothing more: twenty thousand rows of them must fit in memory.
 *
 * @param text words, formula without its equals sign, or code of an error
 * @param formatIndex with {@code format}: how Excel shows a number
 */
record ReadCell(Kind kind, String text, double number, int formatIndex, String format) {

    private static final int LONGEST_QUOTED = 200;

    enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        TRUTH,
        ERROR
    }

    static ReadCell text(String words) {
        return new ReadCell(Kind.TEXT, words, 0, 0, null);
    }

    static ReadCell number(double number, int formatIndex, String format) {
        return new ReadCell(Kind.NUMBER, null, number, formatIndex, format);
    }

    /** Of which enough is kept to find it again: it is only ever refused. */
    static ReadCell formula(String formula) {
        return new ReadCell(Kind.FORMULA, beginning(formula), 0, 0, null);
    }

    static ReadCell truth(boolean value) {
        return new ReadCell(Kind.TRUTH, value ? "TRUE" : "FALSE", 0, 0, null);
    }

    static ReadCell error(String code) {
        return new ReadCell(Kind.ERROR, beginning(code), 0, 0, null);
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
    }

    boolean isBlank() {
        return kind == Kind.TEXT && RawCell.trimmed(text).isEmpty();
    }

    /** As Excel shows it. */
    String shown(DataFormatter formatter, boolean use1904) {
        return switch (kind) {
            case NUMBER -> formatter.formatRawCellContents(number, formatIndex, format, use1904);
            case FORMULA -> "=" + text;
            case TEXT, TRUTH, ERROR -> text;
        };
    }

    /** Refuses what has no certain value: formulas (their stored result may be older than their input), errors, truth. */
    void refuseUncertain() {
        switch (kind) {
            case FORMULA -> throw new BusinessException(SheetError.FORMULA, "=" + text);
            case ERROR -> throw new BusinessException(SheetError.CELL_ERROR, text);
            case TRUTH -> throw new BusinessException(SheetError.NOT_TEXT);
            case TEXT, NUMBER -> {}
        }
    }
}
