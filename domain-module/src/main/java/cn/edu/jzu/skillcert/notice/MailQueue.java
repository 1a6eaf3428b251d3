package cn.edu.jzu.skillcert.notice;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/** Mails on their way, for administrators. */
public interface MailQueue {

    /** @param state null for all */
    PageOf<MailRow> mails(MailState state, PageRequest page);

    /** Puts a mail that was given up back into the queue. */
    void sendAgain(long id, long version);
}
