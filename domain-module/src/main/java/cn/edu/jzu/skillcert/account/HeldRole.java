package cn.edu.jzu.skillcert.account;

import java.io.Serializable;

/**
 * A role as an account holds it.
 *
 * @param departmentId for {@link Role#DEPARTMENT}, else null
 * @param organizationId for {@link Role#EVALUATION_ORGANIZATION}, else null
 */
public record HeldRole(long grantId, Role role, Long departmentId, Long organizationId) implements Serializable {}
