package cn.edu.jzu.skillcert.examplan;

/** What happened to an exam plan, for its trail. */
public enum PlanEventKind {
    OPENED,
    /** Opened with the content of the plan before it. */
    COPIED,
    REVISED,
    SUBMITTED,
    WITHDRAWN,
    APPROVED,
    RETURNED,
    CHANGED
}
