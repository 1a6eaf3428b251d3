package cn.edu.jzu.skillcert.notice.job;

/** The mail server did not take a mail; it may the next time. */
public class MailNotSentException extends Exception {

    public MailNotSentException(Throwable cause) {
        super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
}
