package cn.edu.jzu.skillcert.agreement;

/** Whose heads the exam fee is charged for (R-12.1, A8). */
public enum FeeBase {
    /** 报考人数 */
    REGISTERED,
    /** 实考人数 */
    PRESENT
}
