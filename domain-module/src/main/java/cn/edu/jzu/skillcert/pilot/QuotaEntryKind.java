package cn.edu.jzu.skillcert.pilot;

/** How heads came into a quota, or out of it (R-2.1g). */
public enum QuotaEntryKind {
    /** 审核确定: approved with the pilot. */
    APPROVED,
    /** 九月新增 */
    SEPTEMBER_NEW,
    /** 九月调增 */
    SEPTEMBER_INCREASE,
    /** 九月调减 */
    SEPTEMBER_DECREASE,
    /** 六·1 调增: granted for an exam. */
    INCREASE,
    /** 更正: a wrong entry put right by another, which may take heads away or add them. */
    CORRECTION;

    /** Heads as the sum takes them. */
    public int signed(int heads) {
        return this == SEPTEMBER_DECREASE ? -heads : heads;
    }
}
