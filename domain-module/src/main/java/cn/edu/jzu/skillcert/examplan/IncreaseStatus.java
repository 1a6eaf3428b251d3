package cn.edu.jzu.skillcert.examplan;

/** Where the application for an increase stands (附件1·六·1). */
public enum IncreaseStatus {
    /** 待教务处上报: filed by the department. */
    SUBMITTED,
    /** 已上报省推进办 */
    FORWARDED,
    /** 已批准: entered into the quota, the heads are free. */
    GRANTED,
    /** 未批准 */
    REJECTED,
    /** 已退回: 教务处 did not forward it. */
    RETURNED,
    /** 已撤回: the department took it back before it was forwarded. */
    WITHDRAWN;

    /** Whether an answer is still awaited. */
    public boolean isOpen() {
        return this == SUBMITTED || this == FORWARDED;
    }
}
