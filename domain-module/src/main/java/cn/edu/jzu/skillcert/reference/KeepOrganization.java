package cn.edu.jzu.skillcert.reference;

/**
 * Adds or describes an organization.
 *
 * @param id null for a new one
 * @param code taken for a new one only; later it stays
 * @param creditCode 统一社会信用代码, or null
 */
public record KeepOrganization(Long id, long version, String code, String name, String creditCode) {}
