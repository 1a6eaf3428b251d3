package cn.edu.jzu.skillcert.pilot;

/** Where a department's declaration stands. 退回 is to be mended; 未获批准 is final. */
public enum DeclarationStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    /** 不申报: the department said, with its reason, that it declares nothing in this round. */
    DECLINED,
    /** At least one line got heads. */
    APPROVED,
    /** No line got any. */
    REJECTED;

    /** Whether its lines are what the department wants of the school: submitted, or decided since. */
    public boolean isHandedIn() {
        return this == SUBMITTED || this == APPROVED || this == REJECTED;
    }
}
