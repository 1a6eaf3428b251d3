package cn.edu.jzu.skillcert.registration;

/** What happened to an application for an exam site. */
public enum SiteEventKind {
    SUBMITTED,
    APPROVED_BY_ORGANIZATION,
    ORGANIZATION_RECORDED,
    RETURNED,
    APPROVED,
    REJECTED,
    SUPERSEDED
}
