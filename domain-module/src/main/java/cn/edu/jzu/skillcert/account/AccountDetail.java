package cn.edu.jzu.skillcert.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** @param lockedUntil null unless locked now */
public record AccountDetail(
        long id,
        long version,
        String username,
        String name,
        String email,
        boolean passwordChangeRequired,
        boolean disabled,
        Instant lockedUntil,
        List<HeldRole> roles)
        implements Serializable {

    public AccountDetail {
        roles = List.copyOf(roles);
    }

    public AccountStatus status() {
        return AccountStatus.of(disabled, passwordChangeRequired);
    }
}
