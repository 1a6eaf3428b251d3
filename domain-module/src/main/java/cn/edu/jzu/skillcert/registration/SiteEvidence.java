package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.regulation.EvidenceCode;

/** Every sentence the rule of exam sites can utter, R-6.11. */
public enum SiteEvidence implements EvidenceCode {
    /** Arguments: certificate, day of the organization, day of the authority. */
    BOTH_APPROVED,
    /** Argument: certificate. */
    NO_SITE,
    /** Arguments: certificate, certificates the department has sites for. */
    SITE_FOR_OTHERS,
    /** Argument: certificate. */
    ORGANIZATION_MISSING,
    /** Arguments: certificate, day of the organization. */
    AUTHORITY_MISSING,
    /** Arguments: certificate, day of the later approval, day of the first arrangement. */
    APPROVED_TOO_LATE
}
