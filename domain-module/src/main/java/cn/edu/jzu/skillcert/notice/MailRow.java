package cn.edu.jzu.skillcert.notice;

import java.io.Serializable;
import java.time.Instant;

/**
 * One mail in the queue, as administrators see it: not its text.
 *
 * @param lastError what the mail server or the network said, or null
 */
public record MailRow(
        long id,
        long version,
        String recipient,
        MailState state,
        int attempts,
        String lastError,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant sentAt)
        implements Serializable {}
