package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SheetError;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What stands in a cell, before anyone says what it means.
 *
 * @param words the text of a text cell without surrounding blanks, or null if the cell is a number
 * @param number exact to the 15 digits Excel keeps, or null if the cell is text
 * @param moment what a number with a date format shows, or null
 * @param shown the cell as Excel shows it
 */
record RawCell(String words, BigDecimal number, LocalDateTime moment, String shown) {

    private static final MathContext KEPT = new MathContext(15);
    private static final BigDecimal EXACT_LIMIT = new BigDecimal("1000000000000000");

    /** Without blanks of every width, and without the invisible characters that come along from web pages. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isEdge(text.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isEdge(char c) {
        return c == ' '
                || c >= '\t' && c <= '\r'
                || c > 127 && (Character.isSpaceChar(c) || c >= '\u200B' && c <= '\u200F' || c == '\uFEFF');
    }

    /** Refuses what has no certain value, and numbers too long for Excel. */
    static RawCell of(ReadCell cell, DataFormatter formatter, boolean use1904) {
        cell.refuseUncertain();
        return cell.kind() == ReadCell.Kind.NUMBER
                ? number(cell, formatter, use1904)
                : new RawCell(trimmed(cell.text()), null, null, cell.text());
    }

    private static RawCell number(ReadCell cell, DataFormatter formatter, boolean use1904) {
        double stored = cell.number();
        BigDecimal exact = new BigDecimal(Double.toString(stored));
        if (exact.abs().compareTo(EXACT_LIMIT) >= 0) {
            throw new BusinessException(SheetError.PRECISION_LOST);
        }
        // Sums typed into Excel end in binary dust (0.30000000000000004) that nobody sees or means.
        exact = exact.round(KEPT).stripTrailingZeros();
        boolean date = DateUtil.isADateFormat(cell.formatIndex(), cell.format()) && DateUtil.isValidExcelDate(stored);
        LocalDateTime moment = date ? DateUtil.getLocalDateTime(stored, use1904, true) : null;
        return new RawCell(null, exact, moment, cell.shown(formatter, use1904));
    }

    /** Words with full-width digits, letters and signs made plain; numbers in plain digits. */
    String plain() {
        return words != null ? Normalizer.normalize(words, Normalizer.Form.NFKC) : number.toPlainString();
    }
}
