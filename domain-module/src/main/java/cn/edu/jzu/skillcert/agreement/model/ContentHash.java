package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.TermLine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Names the content of a version, wording and terms together, so that approvals can be held to it. */
public final class ContentHash {

    private ContentHash() {}

    /**
     * SHA-256 in 64 lower-case hex digits. The order of the lines has no meaning; each part goes in with its length,
     * so that no two contents run together into the same bytes.
     */
    public static String of(AgreementText text, List<TermLine> terms) {
        MessageDigest digest = sha256();
        add(digest, text.content());
        terms.stream()
                .sorted(Comparator.comparing(TermLine::key).thenComparing(TermLine::value))
                .forEach(line -> {
                    add(digest, line.key());
                    add(digest, line.value());
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
