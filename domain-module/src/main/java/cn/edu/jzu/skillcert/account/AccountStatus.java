package cn.edu.jzu.skillcert.account;

public enum AccountStatus {
    /** Opened or reset; the person has not yet chosen a password. */
    FIRST_PASSWORD,
    IN_USE,
    DISABLED;

    static AccountStatus of(boolean disabled, boolean passwordChangeRequired) {
        if (disabled) {
            return DISABLED;
        }
        return passwordChangeRequired ? FIRST_PASSWORD : IN_USE;
    }
}
