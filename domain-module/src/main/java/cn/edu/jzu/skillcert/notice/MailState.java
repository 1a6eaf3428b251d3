package cn.edu.jzu.skillcert.notice;

/** Where a mail stands. */
public enum MailState {
    /** Waits for its turn, the first or a later one. */
    QUEUED,
    /** Handed to the mail server at this moment, or when the portal was stopped. */
    SENDING,
    SENT,
    /** Given up after the last attempt; an administrator can send it again. */
    FAILED
}
