package cn.edu.jzu.skillcert.account.web;

import cn.edu.jzu.skillcert.account.AccountError;
import cn.edu.jzu.skillcert.account.ChangePassword;
import cn.edu.jzu.skillcert.account.OwnAccount;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changes one's own password; with a first password the only page there is. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    private OwnAccount ownAccount;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private String current;
    private String chosen;
    private String repeated;

    public String change() {
        if (!chosen.equals(repeated)) {
            messages.error(AccountError.PASSWORD_REPEATED_DIFFERENTLY);
            return null;
        }
        ownAccount.changePassword(new ChangePassword(current, chosen));
        messages.doneAfterRedirect("password.changed");
        return "/index?faces-redirect=true";
    }

    public boolean isFirst() {
        return user.getMe().passwordChangeRequired();
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
