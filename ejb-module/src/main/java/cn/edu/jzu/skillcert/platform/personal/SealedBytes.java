package cn.edu.jzu.skillcert.platform.personal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * A sealed document: a line that says so and names the key, nonce, ciphertext and tag (AES-256-GCM). The line is
 * authenticated too. No workbook, archive or PDF begins like that.
 */
final class SealedBytes {

    private static final byte[] BEGINNING = "SkillCert sealed ".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_LINE = BEGINNING.length + 21;

    private SealedBytes() {}

    static boolean isSealed(byte[] bytes) {
        return bytes.length > BEGINNING.length
                && Arrays.equals(bytes, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }

    static byte[] seal(KeyRing keys, SecureRandom random, byte[] plain) {
        String name = keys.current();
        byte[] nonce = new byte[PersonalSeals.NONCE_BYTES];
        random.nextBytes(nonce);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(plain.length + 128);
        sealed.writeBytes(BEGINNING);
        sealed.writeBytes((name + '\n').getBytes(StandardCharsets.US_ASCII));
        byte[] line = sealed.toByteArray();
        sealed.writeBytes(nonce);
        sealed.writeBytes(crypt(Cipher.ENCRYPT_MODE, keys.sealing(name).orElseThrow(), line, nonce, plain, 0));
        return sealed.toByteArray();
    }

    static byte[] open(KeyRing keys, byte[] sealed) {
        int end = BEGINNING.length;
        while (end < Math.min(sealed.length, LONGEST_LINE) && sealed[end] != '\n') {
            end++;
        }
        String name = new String(sealed, BEGINNING.length, end - BEGINNING.length, StandardCharsets.US_ASCII);
        SecretKey key = keys.sealing(name).orElseThrow(() -> KeyRing.missing(name));
        byte[] line = Arrays.copyOf(sealed, end + 1);
        int from = line.length + PersonalSeals.NONCE_BYTES;
        return crypt(Cipher.DECRYPT_MODE, key, line, Arrays.copyOfRange(sealed, line.length, from), sealed, from);
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] line, byte[] nonce, byte[] bytes, int from) {
        try {
            Cipher cipher = Cipher.getInstance(PersonalSeals.CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(PersonalSeals.TAG_BITS, nonce));
            cipher.updateAAD(line);
            return cipher.doFinal(bytes, from, bytes.length - from);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("A document was altered, or sealed with another key of the same name");
        }
    }
}
