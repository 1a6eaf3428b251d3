package cn.edu.jzu.skillcert.regulation;

/** What a rule says of a case. Never {@link #PASS} when an input is missing. */
public enum Verdict {
    /** 通过 */
    PASS,
    /** 不通过 */
    FAIL,
    /** 待定：资料不足 */
    PENDING,
    /** 不适用 */
    NOT_APPLICABLE
}
