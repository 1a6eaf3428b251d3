package cn.edu.jzu.skillcert.notice.job;

import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.shared.BusinessException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what is queued, and queues the digest from 08:00 on working days. The digest is tried all morning, so that a
 * portal that was down at eight still sends it, and nobody gets two.
 */
@Stateless
@LocalBean
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailJob {

    private static final Logger LOG = Logger.getLogger(MailJob.class.getName());

    @Inject
    private MailOutbox outbox;

    @Inject
    private MailTransport transport;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    @PermitAll
    @Schedule(hour = "8-11", minute = "*/10", timezone = "Asia/Shanghai", persistent = false)
    public void queueDigests() {
        LocalDate today = LocalDate.now(clock);
        if (!transport.isOpen() || !workingDays.calendar().isWorkingDay(today)) {
            return;
        }
        outbox.withoutDigest(today).forEach(account -> outbox.queueDigest(account, today));
    }

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void sendQueued() {
        if (!transport.isOpen()) {
            return;
        }
        List<Long> due = outbox.due();
        for (long id : due) {
            taken(id).ifPresent(this::send);
        }
    }

    private Optional<OutgoingMail> taken(long id) {
        try {
            return outbox.take(id);
        } catch (BusinessException elsewhere) {
            // Another run has taken it in between, or it is gone.
            LOG.log(Level.FINE, "Mail not taken", elsewhere);
            return Optional.empty();
        }
    }

    private void send(OutgoingMail mail) {
        try {
            transport.send(mail);
        } catch (MailNotSentException refused) {
            // Servers answer with the address; the queue keeps it for administrators, the log does not.
            LOG.log(Level.WARNING, "Mail {0} was not sent; the mail queue says why", mail.id());
            outbox.failed(mail.id(), refused.getMessage());
            return;
        }
        outbox.sent(mail.id());
    }
}
