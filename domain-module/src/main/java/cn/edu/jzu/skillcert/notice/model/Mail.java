package cn.edu.jzu.skillcert.notice.model;

import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.notice.MailState;
import cn.edu.jzu.skillcert.notice.NoticeError;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Unaudited;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A mail on its way to one person. Queued in the transaction that has the news, handed to the mail server outside of
 * it, tried again after growing pauses, given up visibly after the last. A mail that was being sent when the portal
 * stopped is tried again after {@link #SENDING_TAKES_AT_MOST}: it may arrive twice, with the same message id, but never
 * not at all. Its text is made when it is sent: of its notices, and in a digest of
 * what waits for the person then.
 */
@Entity
@SchoolWide(reason = "seen by administrators only, without its text")
@Unaudited(reason = "a queue; what it carries is kept as notices")
public class Mail implements Versioned {

    /** Pauses before the second and every later attempt. */
    public static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    public static final Duration SENDING_TAKES_AT_MOST = Duration.ofMinutes(15);
    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long accountId;
    private LocalDate digestDay;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;
    private String lastError;
    private Instant createdAt;
    private Instant nextAttemptAt;
    private Instant sentAt;

    protected Mail() {}

    /** @param digestDay day whose digest it is, or null for a mail of its own */
    public Mail(long accountId, LocalDate digestDay, Instant now) {
        this.accountId = accountId;
        this.digestDay = digestDay;
        this.state = MailState.QUEUED;
        this.createdAt = Objects.requireNonNull(now);
        this.nextAttemptAt = now;
    }

    /** Takes it for sending; nobody else takes it until the attempt is over or too old to be alive. */
    public void startSending(Instant now) {
        if (!isDue(now)) {
            throw new IllegalStateException("Mail " + id + " is " + state + " until " + nextAttemptAt);
        }
        state = MailState.SENDING;
        attempts++;
        nextAttemptAt = now.plus(SENDING_TAKES_AT_MOST);
    }

    public boolean isDue(Instant now) {
        return (state == MailState.QUEUED || state == MailState.SENDING) && !now.isBefore(nextAttemptAt);
    }

    public void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        lastError = null;
    }

    public void failed(String error, Instant now) {
        lastError = error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
        if (attempts > PAUSES.size()) {
            state = MailState.FAILED;
        } else {
            state = MailState.QUEUED;
            nextAttemptAt = now.plus(PAUSES.get(attempts - 1));
        }
    }

    /** Waiting longer will not mend it, e.g. the account has no address any more. */
    public void giveUp(String error) {
        lastError = error;
        state = MailState.FAILED;
    }

    /** An administrator wants it tried again; refused with {@link NoticeError#MAIL_NOT_FAILED} if it was not given up. */
    public void sendAgain(Instant now) {
        if (state != MailState.FAILED) {
            throw new BusinessException(NoticeError.MAIL_NOT_FAILED);
        }
        state = MailState.QUEUED;
        attempts = 0;
        nextAttemptAt = now;
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public long getAccountId() {
        return accountId;
    }

    /** Null if it is no digest. */
    public LocalDate getDigestDay() {
        return digestDay;
    }

    public boolean isDigest() {
        return digestDay != null;
    }

    public MailState getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }

    public String getLastError() {
        return lastError;
    }

    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }
}
