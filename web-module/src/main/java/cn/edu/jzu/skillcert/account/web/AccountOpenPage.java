package cn.edu.jzu.skillcert.account.web;

import cn.edu.jzu.skillcert.account.AccountKeeping;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.OpenAccount;
import cn.edu.jzu.skillcert.account.OpenedAccount;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Opens an account and shows its one-time password once. */
@Named
@ViewScoped
public class AccountOpenPage implements Serializable {
    @Inject
    private AccountKeeping keeping;

    @Inject
    private CurrentUser user;

    private String username;
    private String name;
    private String email;
    private transient OpenedAccount opened;

    @PostConstruct
    void load() {
        user.mustCarry(BusinessFunction.KEEP_ACCOUNTS);
    }

    public void open() {
        opened = keeping.open(new OpenAccount(username, name, email));
    }

    public OpenedAccount getOpened() {
        return opened;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
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
