package cn.edu.jzu.skillcert.notice.job;

/** The way out of the house. */
public interface MailTransport {

    /** False if the portal was not told of a mail server: then no mail is written in the first place. */
    boolean isOpen();

    /** @throws MailNotSentException with what the server or the network said */
    void send(OutgoingMail mail) throws MailNotSentException;
}
