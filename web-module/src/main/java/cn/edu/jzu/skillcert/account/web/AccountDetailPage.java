package cn.edu.jzu.skillcert.account.web;

import cn.edu.jzu.skillcert.account.AccountDetail;
import cn.edu.jzu.skillcert.account.AccountKeeping;
import cn.edu.jzu.skillcert.account.GrantRole;
import cn.edu.jzu.skillcert.account.HeldRole;
import cn.edu.jzu.skillcert.account.OpenedAccount;
import cn.edu.jzu.skillcert.account.RevokeRole;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.reference.OrganizationCatalog;
import cn.edu.jzu.skillcert.reference.OrganizationOption;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One account: its roles, its password, whether it is in use. */
@Named
@ViewScoped
public class AccountDetailPage implements Serializable {
    @Inject
    private AccountKeeping keeping;

    @Inject
    private DepartmentCatalog departmentCatalog;

    @Inject
    private OrganizationCatalog organizationCatalog;

    @Inject
    private Messages messages;

    private long id;
    private AccountDetail account;
    private List<DepartmentOption> departments;
    private List<OrganizationOption> organizations;
    private Role role;
    private Long departmentId;
    private Long organizationId;
    private transient OpenedAccount handedOver;

    public void load() {
        account = keeping.detail(id);
        departments = departmentCatalog.departments();
        organizations = organizationCatalog.organizations();
    }

    public String grant() {
        keeping.grant(new GrantRole(id, account.version(), role, departmentId, organizationId));
        return changed("account.granted");
    }

    public String revoke(long grantId) {
        keeping.revoke(new RevokeRole(id, account.version(), grantId));
        return changed("account.revoked");
    }

    public String disable() {
        keeping.disable(id, account.version());
        return changed("account.disabled");
    }

    public String enable() {
        keeping.enable(id, account.version());
        return changed("account.enabled");
    }

    /** Stays on the page, because the password is shown only this once. */
    public void resetPassword() {
        handedOver = keeping.resetPassword(id, account.version());
        account = keeping.detail(id);
    }

    private String changed(String sentence) {
        messages.doneAfterRedirect(sentence);
        return "/account/detail?faces-redirect=true&id=" + id;
    }

    /** Where the role is held, if it is held somewhere: name of the department or organization. */
    public String placeOf(HeldRole held) {
        if (held.departmentId() != null) {
            return departments.stream()
                    .filter(d -> d.id() == held.departmentId())
                    .map(DepartmentOption::name)
                    .findFirst()
                    .orElse("");
        }
        return organizations.stream()
                .filter(o -> held.organizationId() != null && o.id() == held.organizationId())
                .map(OrganizationOption::name)
                .findFirst()
                .orElse("");
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public List<DepartmentOption> getOpenDepartments() {
        return departments.stream().filter(d -> !d.retired()).toList();
    }

    public AccountDetail getAccount() {
        return account;
    }

    public List<OrganizationOption> getOrganizations() {
        return organizations;
    }

    public OpenedAccount getHandedOver() {
        return handedOver;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }
}
