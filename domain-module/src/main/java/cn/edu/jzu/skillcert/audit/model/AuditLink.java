package cn.edu.jzu.skillcert.audit.model;

import cn.edu.jzu.skillcert.audit.AuditKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * What an entry says and which entry it follows; the hash is over both. Each part is written with its length, so that
 * no two different entries have the same canonical form.
 *
 * @param at whole microseconds, as the database keeps it
 * @param fields JSON array of {@code [name, before, after]}
 */
public record AuditLink(
        long sequence,
        Instant at,
        Long accountId,
        String accountName,
        Long onBehalfOfId,
        String onBehalfOfName,
        String address,
        String entity,
        String recordId,
        AuditKind kind,
        String fields,
        String reason,
        String previousHash) {

    /** Stands before the first entry. */
    public static final String START = "0".repeat(64);

    public AuditLink {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public String hash() {
        StringBuilder canonical = new StringBuilder();
        for (Object part : new Object[] {
            previousHash,
            sequence,
            at,
            accountId,
            accountName,
            onBehalfOfId,
            onBehalfOfName,
            address,
            entity,
            recordId,
            kind,
            fields,
            reason
        }) {
            if (part == null) {
                canonical.append("-;");
            } else {
                String text = part.toString();
                canonical.append(text.length()).append(':').append(text).append(';');
            }
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
