package cn.edu.jzu.skillcert.account;

public enum DelegationStatus {
    /** Begins on a later day. */
    PLANNED,
    ACTIVE,
    /** Its last day is over. */
    ENDED,
    /** Taken back before its end. */
    REVOKED
}
