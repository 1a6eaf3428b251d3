package cn.edu.jzu.skillcert.platform.personal;

import cn.edu.jzu.skillcert.shared.PersonalField;
import cn.edu.jzu.skillcert.shared.SealedText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals, opens and indexes many values one after the other, in one thread: what {@link PersonalData} does, with everything
 * that costs more than the value itself got ready once.
 */
public final class PersonalSeals {

    static final String CIPHER = "AES/GCM/NoPadding";
    static final int NONCE_BYTES = 12;
    static final int TAG_BITS = 128;
    private static final int NONCES_AT_ONCE = 256;

    private final KeyRing keys;
    private final SecureRandom random;
    private final String keyName;
    private final SecretKey key;
    private final Cipher cipher;
    private final Mac index;
    private final byte[] nonces = new byte[NONCE_BYTES * NONCES_AT_ONCE];
    private int used = nonces.length;

    PersonalSeals(KeyRing keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
        this.keyName = keys.current();
        this.key = keys.sealing(keyName).orElseThrow();
        try {
            this.cipher = Cipher.getInstance(CIPHER);
            this.index = Mac.getInstance(Hmac.ALGORITHM);
            this.index.init(keys.index());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public SealedText seal(PersonalField field, String plain) {
        byte[] text = plain.getBytes(StandardCharsets.UTF_8);
        int nonce = nextNonce();
        byte[] all = new byte[NONCE_BYTES + text.length + TAG_BITS / Byte.SIZE];
        System.arraycopy(nonces, nonce, all, 0, NONCE_BYTES);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonces, nonce, NONCE_BYTES));
            cipher.updateAAD(field.name().getBytes(StandardCharsets.UTF_8));
            cipher.doFinal(text, 0, text.length, all, NONCE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new SealedText(keyName + ":" + Base64.getEncoder().encodeToString(all));
    }

    /** @throws IllegalStateException as {@link PersonalData#open(PersonalField, SealedText)} */
    public String open(PersonalField field, SealedText sealed) {
        return PersonalData.open(keys, cipher, field, sealed);
    }

    public String index(PersonalField field, String normalized) {
        byte[] message = (field.name() + ':' + normalized).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(index.doFinal(message));
    }

    private int nextNonce() {
        if (used == nonces.length) {
            random.nextBytes(nonces);
            used = 0;
        }
        used += NONCE_BYTES;
        return used - NONCE_BYTES;
    }
}
