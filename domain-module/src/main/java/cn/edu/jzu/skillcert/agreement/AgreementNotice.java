package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.notice.NoticeKind;

/** What people are told about an agreement. */
public enum AgreementNotice implements NoticeKind {
    /** Arguments: title, reason. */
    RETURNED,
    /** Argument: title. */
    APPROVED_BY_ALL,
    /** Argument: title. */
    SIGNED,
    /** Arguments: title, reason. */
    PAPERS_RETURNED,
    /** Arguments: title, number in the register. */
    FILED,
    /** Arguments: title, reason. */
    VOIDED;

    @Override
    public boolean isUrgent() {
        return this == RETURNED || this == PAPERS_RETURNED;
    }
}
