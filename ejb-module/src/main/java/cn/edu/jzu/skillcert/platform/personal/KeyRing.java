package cn.edu.jzu.skillcert.platform.personal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of one file, a line {@code name:base64 of 32 random bytes} each. The first one seals, all of them open: a
 * new key is put on top, and old ones stay below it as long as the database has something sealed with them. The last
 * one makes the index, which must not change while anything is indexed.
 */
final class KeyRing {

    private static final Pattern LINE = Pattern.compile("([a-z0-9]{1,20}):([A-Za-z0-9+/]{43}=)");
    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Map<String, SecretKey> sealing = new LinkedHashMap<>();
    private final SecretKey index;

    private KeyRing(List<String> lines) {
        byte[] last = null;
        for (String line : lines) {
            Matcher key = LINE.matcher(line.strip());
            if (!key.matches()) {
                throw unusable("a line of it is not “name:base64 of 32 bytes”", "文件中有一行不是“名称:32字节密钥的 base64”");
            }
            last = Base64.getDecoder().decode(key.group(2));
            SecretKey derived = derive(last, "skillcert personal data sealing");
            if (sealing.putIfAbsent(key.group(1), derived) != null) {
                throw unusable("two keys have the name " + key.group(1), "有两把密钥同名：" + key.group(1));
            }
        }
        if (last == null) {
            throw unusable("it has no key", "文件中没有密钥");
        }
        index = derive(last, "skillcert personal data index");
    }

    static KeyRing of(List<String> lines) {
        return new KeyRing(lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
    }

    /** @throws IllegalStateException in plain words, if it cannot be used or others may read it */
    static KeyRing read(Path file) {
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")
                    && Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
                throw unusable(
                        file + " can be read by others; run: chmod 600 " + file,
                        file + " 其他用户可读，请执行 chmod 600 " + file);
            }
            return of(Files.readAllLines(file, StandardCharsets.US_ASCII));
        } catch (IOException unreadable) {
            throw unusable(file + " cannot be read: " + unreadable, "无法读取 " + file);
        }
    }

    static IllegalStateException unusable(String english, String chinese) {
        return new IllegalStateException("个人信息密钥（skillcert.personal.key）不可用，平台不启动：" + chinese
                + "。The key for personal data (skillcert.personal.key) cannot be used, the portal does not start: "
                + english + ".");
    }

    static IllegalStateException missing(String name) {
        return unusable(
                "there is data sealed with the key “" + name + "”, which the file does not have",
                "有用密钥“" + name + "”加密的数据，密钥文件中没有它");
    }

    String current() {
        return names().iterator().next();
    }

    Set<String> names() {
        return sealing.keySet();
    }

    Optional<SecretKey> sealing(String name) {
        return Optional.ofNullable(sealing.get(name));
    }

    SecretKey index() {
        return index;
    }

    /** HKDF (RFC 5869) with one block of output: what is known of one derived key says nothing of the other. */
    private static SecretKey derive(byte[] key, String purpose) {
        byte[] extracted = Hmac.of(new SecretKeySpec(new byte[Hmac.BYTES], Hmac.ALGORITHM), key);
        byte[] expansion = (purpose + '\u0001').getBytes(StandardCharsets.UTF_8);
        return new SecretKeySpec(Hmac.of(new SecretKeySpec(extracted, Hmac.ALGORITHM), expansion), "AES");
    }
}
