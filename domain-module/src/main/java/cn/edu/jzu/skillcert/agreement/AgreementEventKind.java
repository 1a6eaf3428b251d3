package cn.edu.jzu.skillcert.agreement;

/** What happened to an agreement, for its trail. */
public enum AgreementEventKind {
    OPENED,
    TEMPLATE_ATTACHED,
    REVISED,
    CONFIRMED_BY_DEPARTMENT,
    CONFIRMED_BY_ORGANIZATION,
    SUBMITTED,
    WITHDRAWN,
    APPROVED,
    RETURNED,
    SIGNING_STARTED,
    SCAN_UPLOADED,
    SCAN_CONFIRMED,
    COPY_RECORDED,
    POSTING_PROOF_ATTACHED,
    /** Why the real day of signing is what it is; written for the 警告 it raises. */
    SIGNING_DAY_EXPLAINED,
    COPY_STRUCK,
    PAPERS_RETURNED,
    FILED,
    SETTLEMENT_RECORDED,
    RENEWAL_WAIVED,
    VOIDED
}
