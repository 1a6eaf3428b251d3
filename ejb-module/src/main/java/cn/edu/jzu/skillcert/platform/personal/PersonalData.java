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

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

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
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        String name = keys.current();
        byte[] sealed = crypt(
                Cipher.ENCRYPT_MODE,
                keys.sealing(name).orElseThrow(),
                field,
                nonce,
                plain.getBytes(StandardCharsets.UTF_8));
        byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return new SealedText(name + ":" + Base64.getEncoder().encodeToString(all));
    }

    /** @throws IllegalStateException if its key is not there, or it was altered or sealed as something else */
    public String open(PersonalField field, SealedText sealed) {
        int colon = sealed.value().indexOf(':');
        String name = sealed.value().substring(0, Math.max(colon, 0));
        SecretKey key = keys.sealing(name)
                .orElseThrow(() -> KeyRing.unusable(
                        "the database has data sealed with the key “" + name + "”, which the file does not have",
                        "数据库中有用密钥“" + name + "”加密的数据，密钥文件中没有它"));
        ByteBuffer all =
                ByteBuffer.wrap(Base64.getDecoder().decode(sealed.value().substring(colon + 1)));
        byte[] nonce = new byte[NONCE_BYTES];
        all.get(nonce);
        byte[] rest = new byte[all.remaining()];
        all.get(rest);
        return new String(crypt(Cipher.DECRYPT_MODE, key, field, nonce, rest), StandardCharsets.UTF_8);
    }

    /** The same for the same value at any time, telling nothing of it; 43 characters. */
    public String index(PersonalField field, String normalized) {
        byte[] message = (field.name() + ':' + normalized).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Hmac.of(keys.index(), message));
    }

    /** Names of the keys there are, the one that seals first. */
    public Set<String> keyNames() {
        return keys.names();
    }

    private static byte[] crypt(int mode, SecretKey key, PersonalField field, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(field.name().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("Personal data was altered, or sealed with another key of the same name");
        }
    }
}
