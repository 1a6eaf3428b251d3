package cn.edu.jzu.skillcert.arrangement;

/** What happened to an implementation plan. */
public enum ImplementationEventKind {
    OPENED,
    REVISED,
    SUBMITTED,
    WITHDRAWN,
    APPROVED,
    RETURNED,
    CHANGED,
    PLATFORM_ENTERED
}
