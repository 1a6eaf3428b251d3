package cn.edu.jzu.skillcert.pilot;

/** What a line of the September adjustment wants (R-2.1f). */
public enum AdjustmentKind {
    /** 新增: the school has no heads for this level of the certificate yet. */
    NEW(QuotaEntryKind.SEPTEMBER_NEW),
    /** 调增 */
    INCREASE(QuotaEntryKind.SEPTEMBER_INCREASE),
    /** 调减 */
    DECREASE(QuotaEntryKind.SEPTEMBER_DECREASE);

    private final QuotaEntryKind entry;

    AdjustmentKind(QuotaEntryKind entry) {
        this.entry = entry;
    }

    /** What it becomes in the ledger when it is approved. */
    public QuotaEntryKind entry() {
        return entry;
    }
}
