package cn.edu.jzu.skillcert.account.model;

import cn.edu.jzu.skillcert.account.AccountError;
import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.shared.BusinessException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Objects;

/** A role held by an account; for 院部 within one department, for 培训评价组织 within one organization. */
@Entity
@PartOf(Account.class)
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Long departmentId;
    private Long organizationId;

    protected RoleGrant() {}

    RoleGrant(Account account, Role role, Long departmentId, Long organizationId) {
        if (role == Role.DEPARTMENT && departmentId == null) {
            throw new BusinessException(AccountError.GRANT_WANTS_DEPARTMENT);
        }
        if (role == Role.EVALUATION_ORGANIZATION && organizationId == null) {
            throw new BusinessException(AccountError.GRANT_WANTS_ORGANIZATION);
        }
        this.account = account;
        this.role = role;
        this.departmentId = role == Role.DEPARTMENT ? departmentId : null;
        this.organizationId = role == Role.EVALUATION_ORGANIZATION ? organizationId : null;
    }

    boolean sameAs(RoleGrant other) {
        return role == other.role
                && Objects.equals(departmentId, other.departmentId)
                && Objects.equals(organizationId, other.organizationId);
    }

    public Long getId() {
        return id;
    }

    public Account getAccount() {
        return account;
    }

    public Role getRole() {
        return role;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public Long getOrganizationId() {
        return organizationId;
    }
}
