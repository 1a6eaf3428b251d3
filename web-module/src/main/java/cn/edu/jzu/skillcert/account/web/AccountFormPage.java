package cn.edu.jzu.skillcert.account.web;

import cn.edu.jzu.skillcert.account.AccountDetail;
import cn.edu.jzu.skillcert.account.AccountKeeping;
import cn.edu.jzu.skillcert.account.DescribeAccount;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

@Named
@ViewScoped
public class AccountFormPage implements Serializable {
    @Inject
    private AccountKeeping keeping;

    @Inject
    private Messages messages;

    private long id;
    private AccountDetail account;
    private String name;
    private String email;

    public void load() {
        account = keeping.detail(id);
        name = account.name();
        email = account.email();
    }

    public String save() {
        keeping.describe(new DescribeAccount(id, account.version(), name, email));
        messages.doneAfterRedirect("account.described");
        return "/account/detail?faces-redirect=true&id=" + id;
    }

    public AccountDetail getAccount() {
        return account;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
