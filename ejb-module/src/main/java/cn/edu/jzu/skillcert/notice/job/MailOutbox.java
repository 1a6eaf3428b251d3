package cn.edu.jzu.skillcert.notice.job;

import cn.edu.jzu.skillcert.notice.model.Mail;
import cn.edu.jzu.skillcert.notice.model.MailText;
import cn.edu.jzu.skillcert.notice.model.Notice;
import cn.edu.jzu.skillcert.notice.persistence.Addressee;
import cn.edu.jzu.skillcert.notice.persistence.MailRepository;
import cn.edu.jzu.skillcert.notice.persistence.NoticeRepository;
import cn.edu.jzu.skillcert.platform.PortalAddress;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.task.TaskReminder;
import cn.edu.jzu.skillcert.task.TaskReminders;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every step of a mail's way is a transaction of its own, so that a crash leaves it where it was. */
@Stateless
@LocalBean
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailOutbox {

    private static final UnscopedAccess JOB = UnscopedAccess.because("a job sends everybody's mails");
    private static final Duration NEWS = Duration.ofDays(14);
    private static final int BATCH = 100;

    @Inject
    private MailRepository mails;

    @Inject
    private NoticeRepository notices;

    @Inject
    private TaskReminders tasks;

    @Inject
    private PortalAddress portal;

    @Inject
    private Clock clock;

    @PermitAll
    public List<Long> due() {
        return mails.due(clock.instant(), BATCH, JOB);
    }

    /** Marks the mail as being sent and writes its text. Empty if there is nothing to send, or somebody else sends it. */
    @PermitAll
    public Optional<OutgoingMail> take(long id) {
        Mail mail = mails.require(id, JOB.scope());
        if (!mail.isDue(clock.instant())) {
            return Optional.empty();
        }
        mail.startSending(clock.instant());
        Optional<Addressee> addressee = mails.addressee(mail.getAccountId(), JOB);
        if (addressee.isEmpty()) {
            mail.giveUp("no address");
            return Optional.empty();
        }
        List<Notice> carried = notices.carriedBy(id, JOB);
        String name = addressee.get().name();
        String address = addressee.get().email();
        String link = portal.base().orElse(null);
        if (!mail.isDigest()) {
            return Optional.of(new OutgoingMail(id, name, address, MailText.of(carried.get(0), name, link)));
        }
        // As it stands now: what was done since the digest was queued is not asked for any more.
        TaskReminder reminder = reminder(mail.getAccountId(), mail.getDigestDay());
        if (carried.isEmpty() && reminder.isEmpty()) {
            mails.remove(mail);
            return Optional.empty();
        }
        return Optional.of(new OutgoingMail(id, name, address, MailText.digest(reminder, carried, name, link)));
    }

    @PermitAll
    public void sent(long id) {
        mails.require(id, JOB.scope()).sent(clock.instant());
    }

    @PermitAll
    public void failed(long id, String error) {
        mails.require(id, JOB.scope()).failed(error, clock.instant());
    }

    /** Accounts that may want a digest on that day and have none yet. */
    @PermitAll
    public List<Long> withoutDigest(LocalDate day) {
        Set<Long> accounts = new TreeSet<>(tasks.accounts());
        accounts.addAll(notices.accountsForDigest(newsSince(), JOB));
        accounts.retainAll(mails.withoutDigest(day, JOB));
        return List.copyOf(accounts);
    }

    /** Only if there is something to tell. */
    @PermitAll
    public void queueDigest(long accountId, LocalDate day) {
        List<Notice> news = notices.forDigest(accountId, newsSince(), JOB);
        if (!news.isEmpty() || !reminder(accountId, day).isEmpty()) {
            Mail digest = mails.add(new Mail(accountId, day, clock.instant()), JOB.scope());
            news.forEach(notice -> notice.carriedBy(digest));
        }
    }

    private TaskReminder reminder(long accountId, LocalDate day) {
        return tasks.of(accountId, mails.lastDigest(accountId, day, JOB));
    }

    private Instant newsSince() {
        return clock.instant().minus(NEWS);
    }
}
