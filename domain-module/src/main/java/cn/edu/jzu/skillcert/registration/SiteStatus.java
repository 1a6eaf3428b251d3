package cn.edu.jzu.skillcert.registration;

/** Where the application for an exam site stands (附件1·六·3(1)). */
public enum SiteStatus {
    DRAFT,
    /** Waits for the evaluation organization. */
    SUBMITTED,
    /** Waits for the higher authority, whose word 教务处 records. */
    ORGANIZATION_APPROVED,
    /** Both have approved. */
    APPROVED,
    /** The organization wants something changed. */
    RETURNED,
    /** The higher authority said no; the department may apply anew. */
    REJECTED,
    /** Was approved, and a change of it has been approved since. */
    SUPERSEDED
}
