package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.BusinessException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of an identity document, in the one way it is written here: half-width, without blanks, letters in upper
 * case. A 公民身份号码 is checked by GB 11643; for other documents only that it can be a number at all. Prints
 * itself masked.
 */
public record IdNumber(DocumentType type, String number) {

    private static final int CITIZEN_LENGTH = 18;
    private static final Pattern CITIZEN = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern OTHER = Pattern.compile("[A-Z0-9()]{5,20}");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?E\\+?\\d+");
    /** White space of every kind, and what is there without being seen. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int EARLIEST_BIRTH = 1900;

    public IdNumber {
        Objects.requireNonNull(type);
        Objects.requireNonNull(number);
    }

    /**
     * What somebody typed, or a sheet holds.
     *
     * @param today nobody is born later
     * @throws BusinessException {@link RegistrationError}, telling what is wrong with it
     */
    public static IdNumber of(DocumentType type, String typed, LocalDate today) {
        String number = normalized(typed);
        if (SCIENTIFIC.matcher(number).matches()) {
            throw new BusinessException(RegistrationError.ID_NUMBER_SCIENTIFIC);
        }
        if (type.hasCitizenNumber()) {
            check(number, today);
        } else if (!OTHER.matcher(number).matches()) {
            throw new BusinessException(RegistrationError.DOCUMENT_NUMBER);
        }
        return new IdNumber(type, number);
    }

    /** The number, or nothing if this cannot be one; for looking through many words of which few are. */
    public static Optional<IdNumber> ifAny(DocumentType type, String word, LocalDate today) {
        boolean possible = type.hasCitizenNumber()
                ? CITIZEN.matcher(word).matches() && isBirthday(word, today) && word.charAt(17) == checkCharacter(word)
                : OTHER.matcher(word).matches();
        return possible ? Optional.of(new IdNumber(type, word)) : Optional.empty();
    }

    private static String normalized(String typed) {
        String halfWidth = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return BLANKS.matcher(halfWidth).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static void check(String number, LocalDate today) {
        if (number.length() != CITIZEN_LENGTH) {
            throw new BusinessException(RegistrationError.ID_NUMBER_LENGTH, number.length());
        }
        if (!CITIZEN.matcher(number).matches()) {
            throw new BusinessException(RegistrationError.ID_NUMBER_CHARACTERS);
        }
        if (!isBirthday(number, today)) {
            throw new BusinessException(RegistrationError.ID_NUMBER_DATE, number.substring(6, 14));
        }
        if (number.charAt(17) != checkCharacter(number)) {
            throw new BusinessException(RegistrationError.ID_NUMBER_CHECK);
        }
    }

    private static boolean isBirthday(String number, LocalDate today) {
        try {
            LocalDate birth = birthIn(number);
            return birth.getYear() >= EARLIEST_BIRTH && !birth.isAfter(today);
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static LocalDate birthIn(String number) {
        return LocalDate.of(
                Integer.parseInt(number, 6, 10, 10),
                Integer.parseInt(number, 10, 12, 10),
                Integer.parseInt(number, 12, 14, 10));
    }

    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }

    /** Null where the number does not say it. */
    public LocalDate birthDate() {
        return type.hasCitizenNumber() ? birthIn(number) : null;
    }

    /** Null where the number does not say it. */
    public Gender gender() {
        return type.hasCitizenNumber() ? (number.charAt(16) - '0') % 2 == 1 ? Gender.MALE : Gender.FEMALE : null;
    }

    /** Enough to tell two apart in a list, too little to be of use: {@code 110***********002X}. */
    public String masked() {
        int shown = type.hasCitizenNumber() ? 4 : 2;
        int first = type.hasCitizenNumber() ? 3 : 1;
        int hidden = Math.max(number.length() - shown - first, 0);
        return number.substring(0, first) + "*".repeat(hidden) + number.substring(first + hidden);
    }

    /** What the look-up index is made of: the same number on another kind of document is another one. */
    public String indexed() {
        return type.name() + ' ' + number;
    }

    @Override
    public String toString() {
        return masked();
    }
}
