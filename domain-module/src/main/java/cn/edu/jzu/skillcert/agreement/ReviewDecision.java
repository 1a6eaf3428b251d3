package cn.edu.jzu.skillcert.agreement;

/** What an office decided. There is no rejection: what cannot be mended is voided by the department. */
public enum ReviewDecision {
    /** 通过 */
    APPROVED,
    /** 退回修改 */
    RETURNED
}
