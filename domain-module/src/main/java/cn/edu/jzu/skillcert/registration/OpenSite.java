package cn.edu.jzu.skillcert.registration;

/**
 * A department wants to examine in a certificate.
 *
 * @param replacesId the approved site whose place, seats or conditions change, or null for one more site
 */
public record OpenSite(Long departmentId, SiteDraft draft, Long replacesId) {}
