package cn.edu.jzu.skillcert.account;

import java.time.Instant;
import java.util.Set;

/**
 * Answer to an attempt to log in.
 *
 * @param roles held now or through a delegation that has not ended; which of them count is decided at every call
 * @param lockedUntil only for {@link LoginOutcome#LOCKED}
 */
public record LoginResult(LoginOutcome outcome, String username, Set<Role> roles, Instant lockedUntil) {

    public LoginResult {
        roles = Set.copyOf(roles);
    }
}
