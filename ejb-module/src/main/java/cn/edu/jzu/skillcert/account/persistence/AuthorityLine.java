package cn.edu.jzu.skillcert.account.persistence;

import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.Role;
import java.util.Objects;
import java.util.Optional;

/**
 * One grant that reaches an account, beside the account itself.
 *
 * @param principalId whose grant it is: the account's own, or of one who delegated it; null if there is no grant
 * @param role null if there is no grant
 */
public record AuthorityLine(
        long accountId,
        String username,
        String name,
        boolean passwordChangeRequired,
        Long principalId,
        String principalName,
        Role role,
        Long departmentId,
        Long organizationId) {

    public Optional<Grant> grant() {
        if (role == null) {
            return Optional.empty();
        }
        boolean own = Objects.equals(principalId, accountId);
        return Optional.of(
                new Grant(role, departmentId, organizationId, own ? null : principalId, own ? null : principalName));
    }
}
