package cn.edu.jzu.skillcert.account;

import java.io.Serializable;

/**
 * One role a caller holds today, in his own right or by delegation.
 *
 * @param departmentId for {@link Role#DEPARTMENT}, else null
 * @param organizationId for {@link Role#EVALUATION_ORGANIZATION}, else null
 * @param principalId account that delegated the role, or null if held in his own right
 */
public record Grant(Role role, Long departmentId, Long organizationId, Long principalId, String principalName)
        implements Serializable {

    public boolean isDelegated() {
        return principalId != null;
    }
}
