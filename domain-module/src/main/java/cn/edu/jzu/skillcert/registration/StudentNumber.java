package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.BusinessException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A student number (学号) in the one form in which it is kept and compared: whatever a keyboard or a workbook adds to it,
 * full-width digits, blanks at the end, lower case, it is the same student.
 */
public record StudentNumber(String text) {

    public static final int LONGEST = 20;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern VALID = Pattern.compile("[0-9A-Z-]{4," + LONGEST + "}");

    public StudentNumber {
        Objects.requireNonNull(text);
    }

    /** @throws BusinessException {@link RegistrationError#STUDENT_NUMBER_FORM} */
    public static StudentNumber of(String typed) {
        String number = plain(typed);
        if (!VALID.matcher(number).matches()) {
            throw new BusinessException(RegistrationError.STUDENT_NUMBER_FORM);
        }
        return new StudentNumber(number);
    }

    /** In the form of a student number, whether it can be one or not: for looking something up by it. */
    public static String plain(String typed) {
        return BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
