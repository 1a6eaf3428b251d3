package cn.edu.jzu.skillcert.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** @param lockedUntil end of the last lock, which may be over, or null */
public record AccountRow(
        long id,
        String username,
        String name,
        String email,
        boolean passwordChangeRequired,
        boolean disabled,
        Instant lockedUntil,
        List<Role> roles)
        implements Serializable {

    public AccountRow {
        roles = List.copyOf(roles);
    }

    /** As the query makes it; roles are added for the rows of one page at once. */
    public AccountRow(
            long id,
            String username,
            String name,
            String email,
            boolean passwordChangeRequired,
            boolean disabled,
            Instant lockedUntil) {
        this(id, username, name, email, passwordChangeRequired, disabled, lockedUntil, List.of());
    }

    public AccountStatus status() {
        return AccountStatus.of(disabled, passwordChangeRequired);
    }

    public AccountRow with(Collection<Role> held) {
        return new AccountRow(
                id, username, name, email, passwordChangeRequired, disabled, lockedUntil, List.copyOf(held));
    }
}
