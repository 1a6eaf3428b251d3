package cn.edu.jzu.skillcert.pilot;

/** Where a department's declaration stands. 退回 is to be mended; 未获批准 is final. */
public enum DeclarationStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    /** At least one line got heads. */
    APPROVED,
    /** No line got any. */
    REJECTED
}
