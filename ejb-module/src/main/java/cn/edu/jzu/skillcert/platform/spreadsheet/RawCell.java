package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SheetError;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * What stands in a cell, before anyone says what it means.
 *
 * @param words the text of a text cell without surrounding blanks, or null if the cell is a number
 * @param number exact to the 15 digits Excel keeps, or null if the cell is text
 * @param moment what a number with a date format shows, or null
 * @param shown the cell as Excel shows it
 */
record RawCell(String words, BigDecimal number, LocalDateTime moment, String shown) {

    /** Blanks of every width, and the invisible characters that come along from web pages. */
    private static final Pattern EDGES =
            Pattern.compile("^[\\s\\p{Z}\\u200B-\\u200F\\uFEFF]+|[\\s\\p{Z}\\u200B-\\u200F\\uFEFF]+$");

    private static final MathContext KEPT = new MathContext(15);
    private static final BigDecimal EXACT_LIMIT = new BigDecimal("1000000000000000");

    static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    static String shown(Cell cell, DataFormatter formatter) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() : formatter.formatCellValue(cell);
    }

    static boolean isBlank(Cell cell) {
        return cell == null
                || cell.getCellType() == CellType.BLANK
                || cell.getCellType() == CellType.STRING
                        && trimmed(cell.getStringCellValue()).isEmpty();
    }

    /**
     * Refuses what has no certain value: formulas (their stored result may be older than their input), error and
     * truth values, and numbers too long for Excel.
     */
    static RawCell of(Cell cell, DataFormatter formatter, boolean use1904) {
        return switch (cell.getCellType()) {
            case STRING -> new RawCell(trimmed(cell.getStringCellValue()), null, null, shown(cell, formatter));
            case NUMERIC -> number(cell, formatter, use1904);
            case FORMULA -> throw new BusinessException(SheetError.FORMULA, "=" + cell.getCellFormula());
            case ERROR ->
                throw new BusinessException(
                        SheetError.CELL_ERROR,
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> throw new BusinessException(SheetError.NOT_TEXT);
        };
    }

    private static RawCell number(Cell cell, DataFormatter formatter, boolean use1904) {
        double stored = cell.getNumericCellValue();
        BigDecimal exact = new BigDecimal(Double.toString(stored));
        if (exact.abs().compareTo(EXACT_LIMIT) >= 0) {
            throw new BusinessException(SheetError.PRECISION_LOST);
        }
        // Sums typed into Excel end in binary dust (0.30000000000000004) that nobody sees or means.
        exact = exact.round(KEPT).stripTrailingZeros();
        LocalDateTime moment = DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(stored)
                ? DateUtil.getLocalDateTime(stored, use1904, true)
                : null;
        return new RawCell(null, exact, moment, formatter.formatCellValue(cell));
    }

    /** Words with full-width digits, letters and signs made plain; numbers in plain digits. */
    String plain() {
        return words != null ? Normalizer.normalize(words, Normalizer.Form.NFKC) : number.toPlainString();
    }
}
