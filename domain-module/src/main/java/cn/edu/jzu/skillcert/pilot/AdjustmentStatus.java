package cn.edu.jzu.skillcert.pilot;

/** Where a department's request stands. 退回 is to be mended; what the province does not grant stands at the lines. */
public enum AdjustmentStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    /** 不调整: the department said, with its reason, that it adjusts nothing this year. */
    DECLINED,
    /** 已锁定上报: part of the school's package. */
    LOCKED,
    /** 已批复 */
    DECIDED
}
