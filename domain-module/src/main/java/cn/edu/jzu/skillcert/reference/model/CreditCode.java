package cn.edu.jzu.skillcert.reference.model;

import java.util.regex.Pattern;

/** 统一社会信用代码 of GB 32100-2015: 17 characters without I, O, S, V, Z and a check character modulo 31. */
final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{18}");

    private CreditCode() {}

    static boolean isValid(String code) {
        if (!FORM.matcher(code).matches()) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31) == code.charAt(17);
    }
}
