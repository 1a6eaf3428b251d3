package cn.edu.jzu.skillcert.account.model;

import cn.edu.jzu.skillcert.account.AccountError;
import cn.edu.jzu.skillcert.account.DelegationStatus;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Personal;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 委托: an office holder hands the tasks of one of his roles to a colleague for a period with an end date. Every
 * decision taken under it names both. Ends by itself after its last day, or earlier when revoked.
 */
@Entity
@ScopedBy(person = "principalId")
public class Delegation implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long principalId;
    private long delegateId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private LocalDate firstDay;
    private LocalDate lastDay;

    /** Why somebody is away. */
    @Personal
    private String reason;

    private Instant revokedAt;

    protected Delegation() {}

    /** Both days are included. Refused for oneself, for a personal role, or with an end before its start. */
    public Delegation(
            long principalId, long delegateId, Role role, LocalDate firstDay, LocalDate lastDay, String reason) {
        if (principalId == delegateId) {
            throw new BusinessException(AccountError.DELEGATION_TO_ONESELF);
        }
        if (!role.isDelegable()) {
            throw new BusinessException(AccountError.DELEGATION_ROLE_PERSONAL);
        }
        if (lastDay.isBefore(firstDay)) {
            throw new BusinessException(AccountError.DELEGATION_PERIOD_INVALID);
        }
        this.principalId = principalId;
        this.delegateId = delegateId;
        this.role = role;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.reason = reason;
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public DelegationStatus statusOn(LocalDate day) {
        if (revokedAt != null) {
            return DelegationStatus.REVOKED;
        }
        if (day.isBefore(firstDay)) {
            return DelegationStatus.PLANNED;
        }
        return day.isAfter(lastDay) ? DelegationStatus.ENDED : DelegationStatus.ACTIVE;
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public long getPrincipalId() {
        return principalId;
    }

    public long getDelegateId() {
        return delegateId;
    }

    public Role getRole() {
        return role;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public String getReason() {
        return reason;
    }

    public Instant getRevokedAt() {
        return revokedAt;
    }
}
