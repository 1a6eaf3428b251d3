package cn.edu.jzu.skillcert.account;

/** How an attempt to log in ended, as the journal keeps it. */
public enum LoginOutcome {
    SUCCEEDED,
    /** Unknown name, wrong password or disabled account: not told apart. */
    REFUSED,
    LOCKED
}
