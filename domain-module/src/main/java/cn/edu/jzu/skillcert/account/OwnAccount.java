package cn.edu.jzu.skillcert.account;

/** One's own account; for everybody who is logged in, with a role or without. */
public interface OwnAccount {

    /** Refused with {@code NOT_PERMITTED} once the account is disabled, also within a running session. */
    Me me();

    /**
     * Refused with {@link AccountError#CURRENT_PASSWORD_WRONG}, {@link AccountError#PASSWORD_UNCHANGED} or what makes a
     * password unacceptable.
     */
    void changePassword(ChangePassword command);
}
