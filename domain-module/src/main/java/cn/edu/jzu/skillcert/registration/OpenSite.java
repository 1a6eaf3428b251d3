package cn.edu.jzu.skillcert.registration;

/** A department wants to examine in a certificate. */
public record OpenSite(Long departmentId, SiteDraft draft) {}
