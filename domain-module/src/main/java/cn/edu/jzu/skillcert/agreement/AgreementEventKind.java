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
    FILED,
    VOIDED
}
