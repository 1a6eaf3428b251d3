package cn.edu.jzu.skillcert.notice.job;

import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.model.Mail;
import cn.edu.jzu.skillcert.notice.model.Notice;
import cn.edu.jzu.skillcert.notice.persistence.MailRepository;
import cn.edu.jzu.skillcert.notice.persistence.NoticeRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** In the transaction that has the news; only the sending waits for it to be committed. */
@Stateless
@LocalBean
@DenyAll
public class NoticeDelivery {

    private static final UnscopedAccess TO_OTHERS = UnscopedAccess.because("notices go to others than the caller");

    @Inject
    private NoticeRepository notices;

    @Inject
    private MailRepository mails;

    @Inject
    private MailTransport transport;

    @Inject
    private Clock clock;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void deliver(@Observes NoticeRequested requested) {
        Instant now = clock.instant();
        for (long account : notices.accountsOf(requested.recipients(), LocalDate.now(clock), TO_OTHERS)) {
            Notice notice = notices.add(new Notice(account, requested, now), TO_OTHERS.scope());
            if (requested.kind().isUrgent()
                    && transport.isOpen()
                    && mails.addressee(account, TO_OTHERS).isPresent()) {
                notice.carriedBy(mails.add(new Mail(account, null, now), TO_OTHERS.scope()));
            }
        }
    }
}
