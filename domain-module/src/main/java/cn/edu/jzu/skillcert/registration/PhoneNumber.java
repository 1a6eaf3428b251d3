package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.BusinessException;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;

/** A mobile number of the mainland, eleven digits. Prints itself masked. */
public record PhoneNumber(String number) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}-]+");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86");

    public PhoneNumber {
        Objects.requireNonNull(number);
    }

    /** @throws BusinessException {@link RegistrationError#PHONE_NUMBER} */
    public static PhoneNumber of(String typed) {
        String digits = BETWEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        String number = COUNTRY.matcher(digits).replaceFirst("");
        if (!MOBILE.matcher(number).matches()) {
            throw new BusinessException(RegistrationError.PHONE_NUMBER);
        }
        return new PhoneNumber(number);
    }

    /** {@code 138****1234} */
    public String masked() {
        return number.substring(0, 3) + "****" + number.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}
