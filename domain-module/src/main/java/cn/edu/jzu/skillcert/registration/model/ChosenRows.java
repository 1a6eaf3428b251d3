package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.shared.BusinessException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of a workbook somebody chose, e.g. {@code 2-100, 105}. */
public final class ChosenRows {

    private static final int LAST = 1_048_576;
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,、;]+");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,7})(?:[-–—~至](\\d{1,7}))?");

    private final BitSet rows;

    private ChosenRows(BitSet rows) {
        this.rows = rows;
    }

    /**
     * @param typed blank for all rows
     * @throws BusinessException {@link RosterError#NO_ROWS_GIVEN}
     */
    public static ChosenRows of(String typed) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .strip();
        BitSet rows = new BitSet();
        if (plain.isEmpty()) {
            rows.set(1, LAST + 1);
            return new ChosenRows(rows);
        }
        for (String part : SEPARATOR.split(plain)) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                throw new BusinessException(RosterError.NO_ROWS_GIVEN, typed);
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first < 1 || last < first || last > LAST) {
                throw new BusinessException(RosterError.NO_ROWS_GIVEN, typed);
            }
            rows.set(first, last + 1);
        }
        return new ChosenRows(rows);
    }

    public boolean contains(int row) {
        return rows.get(row);
    }
}
