package cn.edu.jzu.skillcert.notice;

/**
 * Mails are written by the services, their sentences lie with the pages, which the services cannot see in every
 * packaging. So the pages hand them over at start; until then mails wait in the queue.
 */
public interface MailWording {

    void take(TextSource source);
}
