package cn.edu.jzu.skillcert.agreement;

/** Starts a draft for a department. */
public record OpenAgreement(long departmentId, long organizationId, String title) {}
