package cn.edu.jzu.skillcert.account.web;

import cn.edu.jzu.skillcert.account.AccountFilter;
import cn.edu.jzu.skillcert.account.AccountKeeping;
import cn.edu.jzu.skillcert.account.AccountRow;
import cn.edu.jzu.skillcert.account.AccountStatus;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** All accounts; the filter stands in the address. */
@Named
@ViewScoped
public class AccountListPage implements Serializable {
    @Inject
    private AccountKeeping keeping;

    private String text;
    private Role role;
    private AccountStatus status;
    private final PagedTable<AccountRow> rows =
            new PagedTable<>(request -> keeping.list(new AccountFilter(text, role, status), request));

    public PagedTable<AccountRow> getRows() {
        return rows;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public AccountStatus[] getStatuses() {
        return AccountStatus.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public AccountStatus getStatus() {
        return status;
    }

    public void setStatus(AccountStatus status) {
        this.status = status;
    }
}
