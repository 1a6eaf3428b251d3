package cn.edu.jzu.skillcert.platform.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A value as the trail keeps it: short ones in full, long ones by length and fingerprint. */
final class ValueText {

    static final int LONGEST = 500;
    static final String SECRET = "•••";

    private ValueText() {}

    static String of(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes, SHA-256 " + sha256(bytes);
        }
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return text.length() <= LONGEST
                ? text
                : text.length() + " characters, SHA-256 " + sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
