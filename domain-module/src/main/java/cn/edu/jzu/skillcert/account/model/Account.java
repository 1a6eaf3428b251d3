package cn.edu.jzu.skillcert.account.model;

import cn.edu.jzu.skillcert.account.AccountError;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.Personal;
import cn.edu.jzu.skillcert.shared.Secret;
import cn.edu.jzu.skillcert.shared.Unaudited;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Somebody who may enter. Opened by an administrator with a first password that must be changed; holds role grants;
 * locked for a while after too many failures; disabled when the person leaves, never deleted, because decisions name
 * it.
 */
@Entity
@Personal
@SchoolWide(reason = "reached only through the account services, which are for administrators or for oneself")
public class Account implements Versioned {

    public static final int FAILURES_UNTIL_LOCK = 5;
    public static final Duration LOCK = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String username;
    private String name;
    private String email;

    @Secret
    private String passwordHash;

    private boolean passwordChangeRequired;
    private boolean disabled;

    @Unaudited(reason = "the log-in journal counts them")
    private int failedLogins;

    private Instant lockedUntil;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<RoleGrant> grants = new ArrayList<>();

    protected Account() {}

    /** @param passwordHash of a first password that the person must change before anything else */
    public Account(String username, String name, String email, String passwordHash) {
        this.username = Objects.requireNonNull(username);
        this.passwordHash = Objects.requireNonNull(passwordHash);
        this.passwordChangeRequired = true;
        describe(name, email);
    }

    public final void describe(String newName, String newEmail) {
        this.name = Objects.requireNonNull(newName);
        this.email = newEmail;
    }

    /** Gives a role; refused with {@link AccountError#GRANT_EXISTS} if held already. */
    public void grant(Role role, Long departmentId, Long organizationId) {
        RoleGrant grant = new RoleGrant(this, role, departmentId, organizationId);
        if (grants.stream().anyMatch(grant::sameAs)) {
            throw new BusinessException(AccountError.GRANT_EXISTS);
        }
        grants.add(grant);
    }

    /**
     * Takes a role back.
     *
     * @param otherAdministrators accounts besides this one that can keep accounts
     */
    public void revoke(long grantId, long otherAdministrators) {
        RoleGrant grant = grants.stream()
                .filter(g -> g.getId() != null && g.getId() == grantId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (grant.getRole() == Role.ADMINISTRATOR) {
            mustNotBeLastAdministrator(otherAdministrators);
        }
        grants.remove(grant);
    }

    private void mustNotBeLastAdministrator(long otherAdministrators) {
        if (holds(Role.ADMINISTRATOR) && otherAdministrators == 0) {
            throw new BusinessException(AccountError.LAST_ADMINISTRATOR);
        }
    }

    public boolean holds(Role role) {
        return !disabled && grants.stream().anyMatch(g -> g.getRole() == role);
    }

    /** The person chose a password himself. */
    public void choosePassword(String newHash) {
        passwordHash = Objects.requireNonNull(newHash);
        passwordChangeRequired = false;
    }

    /** An administrator set a one-time password; it also lifts a lock. */
    public void resetPassword(String newHash) {
        passwordHash = Objects.requireNonNull(newHash);
        passwordChangeRequired = true;
        loginSucceeded();
    }

    public boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Counts a wrong password; the fifth in a row locks for {@link #LOCK}. */
    public void loginFailed(Instant now) {
        failedLogins++;
        if (failedLogins >= FAILURES_UNTIL_LOCK) {
            lockedUntil = now.plus(LOCK);
            failedLogins = 0;
        }
    }

    public final void loginSucceeded() {
        failedLogins = 0;
        lockedUntil = null;
    }

    /** @param otherAdministrators accounts besides this one that can keep accounts */
    public void disable(long otherAdministrators) {
        mustNotBeLastAdministrator(otherAdministrators);
        disabled = true;
    }

    public void enable() {
        disabled = false;
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public String getUsername() {
        return username;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public boolean isPasswordChangeRequired() {
        return passwordChangeRequired;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public Instant getLockedUntil() {
        return lockedUntil;
    }

    public List<RoleGrant> getGrants() {
        return Collections.unmodifiableList(grants);
    }
}
