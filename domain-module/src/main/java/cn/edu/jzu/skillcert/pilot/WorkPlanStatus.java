package cn.edu.jzu.skillcert.pilot;

/** Where a work plan stands. */
public enum WorkPlanStatus {
    /** 待编制: generated, the department fills it in. */
    DRAFT,
    /** 执行中 */
    IN_FORCE
}
