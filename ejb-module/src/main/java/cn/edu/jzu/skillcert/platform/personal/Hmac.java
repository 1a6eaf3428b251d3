package cn.edu.jzu.skillcert.platform.personal;

import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Mac;

/** HMAC-SHA-256. */
final class Hmac {

    static final String ALGORITHM = "HmacSHA256";
    static final int BYTES = 32;

    private Hmac() {}

    static byte[] of(Key key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
