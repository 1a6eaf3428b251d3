package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.BusinessException;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A name as on the identity document: a Chinese one has no blanks, the parts of one of another nationality are
 * joined by ·, the words of a Latin one by single blanks.
 */
public record PersonName(String text) {

    public static final int LONGEST = 100;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    /** The dots that keyboards offer for the one of GB 18030. */
    private static final Pattern DOTS = Pattern.compile("[·•‧・．∙⋅]");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+(·\\p{IsHan}+)*");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}.'’-]*( [\\p{IsLatin}.'’-]+)*");
    /** Characters that many systems cannot show: outside the twenty thousand of Unicode's first block of them. */
    private static final Pattern USUAL = Pattern.compile("[\\x{4E00}-\\x{9FA5}\\p{IsLatin}·.'’ -]+");

    public PersonName {
        Objects.requireNonNull(text);
    }

    /** @throws BusinessException {@link RegistrationError#NAME_HAS_BLANKS} or {@link RegistrationError#NOT_A_NAME} */
    public static PersonName of(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        String name =
                DOTS.matcher(BLANKS.matcher(composed).replaceAll(" ").strip()).replaceAll("·");
        if (CHINESE.matcher(name.replace(" ", "")).matches()) {
            if (name.contains(" ")) {
                throw new BusinessException(RegistrationError.NAME_HAS_BLANKS);
            }
        } else if (!LATIN.matcher(name).matches()) {
            throw new BusinessException(RegistrationError.NOT_A_NAME);
        }
        return new PersonName(name);
    }

    /** Has a character that another system may not know: worth a look before the list is sent there. */
    public boolean isRare() {
        return !USUAL.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
