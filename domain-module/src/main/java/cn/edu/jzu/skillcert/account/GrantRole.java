package cn.edu.jzu.skillcert.account;

/**
 * Gives a role.
 *
 * @param departmentId wanted for {@link Role#DEPARTMENT}
 * @param organizationId wanted for {@link Role#EVALUATION_ORGANIZATION}
 */
public record GrantRole(long accountId, long version, Role role, Long departmentId, Long organizationId) {}
