package cn.edu.jzu.skillcert.pilot;

/** Where a department's request stands. 退回 is to be mended; what the province does not grant stands at the lines. */
public enum AdjustmentStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    /** 已锁定上报: part of the school's package. */
    LOCKED,
    /** 已批复 */
    DECIDED
}
