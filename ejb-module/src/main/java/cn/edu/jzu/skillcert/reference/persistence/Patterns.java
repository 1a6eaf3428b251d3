package cn.edu.jzu.skillcert.reference.persistence;

import java.util.Locale;

/** Search words as patterns for {@code like … escape '\'}. */
final class Patterns {

    private Patterns() {}

    /** Null for nothing typed. */
    static String containing(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
