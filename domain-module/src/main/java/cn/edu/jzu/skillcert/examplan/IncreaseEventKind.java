package cn.edu.jzu.skillcert.examplan;

/** What happened to an application for an increase, for its trail. */
public enum IncreaseEventKind {
    FILED,
    FORWARDED,
    RETURNED,
    WITHDRAWN,
    GRANTED,
    REJECTED
}
