package cn.edu.jzu.skillcert.notice.job;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.List;

/** Stands in for the mail server; open only on the test's own thread, so that the timers of the server keep out. */
@Alternative
@Priority(1)
@ApplicationScoped
public class CollectedMails implements MailTransport {

    private final ThreadLocal<Boolean> open = ThreadLocal.withInitial(() -> false);
    private final List<OutgoingMail> sent = new ArrayList<>();
    private boolean refusing;

    void open() {
        open.set(true);
        refusing = false;
    }

    void close() {
        open.remove();
    }

    void refuse(boolean everything) {
        refusing = everything;
    }

    List<OutgoingMail> sentTo(String address) {
        return sent.stream().filter(mail -> mail.address().equals(address)).toList();
    }

    @Override
    public boolean isOpen() {
        return open.get();
    }

    @Override
    public void send(OutgoingMail mail) throws MailNotSentException {
        if (refusing) {
            throw new MailNotSentException(new IllegalStateException("mailbox full"));
        }
        sent.add(mail);
    }
}
