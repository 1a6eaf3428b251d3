package cn.edu.jzu.skillcert.platform.personal;

import cn.edu.jzu.skillcert.shared.PersonalField;
import cn.edu.jzu.skillcert.shared.SealedText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals and opens personal data (AES-256-GCM; {@code name of the key:base64 of nonce, ciphertext and tag}) and makes
 * the index to look it up by. The kind of data is authenticated with it.
 */
@ApplicationScoped
public class PersonalData {

    /** How many bytes tell whether a document is sealed. */
    public static final int ENOUGH_TO_TELL = 64;

    private final SecureRandom random = new SecureRandom();

    @Inject
    @ConfigProperty(name = "skillcert.personal.key")
    private Optional<String> keyFile;

    private KeyRing keys;

    protected PersonalData() {}

    PersonalData(KeyRing keys) {
        this.keys = keys;
    }

    @PostConstruct
    void readKeys() {
        keys = keysIn(keyFile);
    }

    static KeyRing keysIn(Optional<String> file) {
        return KeyRing.read(Path.of(file.orElseThrow(() -> KeyRing.unusable(
                "no key file is named; see README, “In production”", "未指定密钥文件，请按 README“生产环境”一节生成并配置"))));
    }

    public SealedText seal(PersonalField field, String plain) {
        return inBulk().seal(field, plain);
    }

    /** A whole document that has personal data in it. */
    public byte[] seal(byte[] document) {
        return SealedBytes.seal(keys, random, document);
    }

    /** @param beginning of a document, {@link #ENOUGH_TO_TELL} bytes of it if there are so many */
    public boolean isSealed(byte[] beginning) {
        return SealedBytes.isSealed(beginning);
    }

    /** @throws IllegalStateException if its key is not there, or it was altered */
    public byte[] open(byte[] sealed) {
        return SealedBytes.open(keys, sealed);
    }

    /** For the many values of a list; not to be shared between threads. */
    public PersonalSeals inBulk() {
        return new PersonalSeals(keys, random);
    }

    /** @throws IllegalStateException if its key is not there, or it was altered or sealed as something else */
    public String open(PersonalField field, SealedText sealed) {
        return inBulk().open(field, sealed);
    }

    static String open(KeyRing keys, Cipher cipher, PersonalField field, SealedText sealed) {
        int colon = sealed.value().indexOf(':');
        String name = sealed.value().substring(0, Math.max(colon, 0));
        SecretKey key = keys.sealing(name).orElseThrow(() -> KeyRing.missing(name));
        ByteBuffer all =
                ByteBuffer.wrap(Base64.getDecoder().decode(sealed.value().substring(colon + 1)));
        byte[] nonce = new byte[PersonalSeals.NONCE_BYTES];
        all.get(nonce);
        byte[] rest = new byte[all.remaining()];
        all.get(rest);
        return new String(opened(cipher, key, field, nonce, rest), StandardCharsets.UTF_8);
    }

    /** The same for the same value at any time, telling nothing of it; 43 characters. */
    public String index(PersonalField field, String normalized) {
        return inBulk().index(field, normalized);
    }

    /** Names of the keys there are, the one that seals first. */
    public Set<String> keyNames() {
        return keys.names();
    }

    private static byte[] opened(Cipher cipher, SecretKey key, PersonalField field, byte[] nonce, byte[] sealed) {
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(PersonalSeals.TAG_BITS, nonce));
            cipher.updateAAD(field.name().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(sealed);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("Personal data was altered, or sealed with another key of the same name");
        }
    }
}
