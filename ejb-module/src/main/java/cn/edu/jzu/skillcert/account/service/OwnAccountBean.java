package cn.edu.jzu.skillcert.account.service;

import cn.edu.jzu.skillcert.account.AccountError;
import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.ChangePassword;
import cn.edu.jzu.skillcert.account.Me;
import cn.edu.jzu.skillcert.account.OwnAccount;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;

@Stateless
@DenyAll
public class OwnAccountBean implements OwnAccount {

    private static final UnscopedAccess ONESELF = UnscopedAccess.because("the caller's own account and no other");

    @Inject
    private AccountRepository accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public Me me() {
        Authority authority = caller.authority();
        return new Me(
                authority.accountId(),
                authority.username(),
                authority.name(),
                authority.grants(),
                Arrays.stream(BusinessFunction.values())
                        .filter(authority::carries)
                        .collect(Collectors.toSet()),
                authority.passwordChangeRequired());
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public void changePassword(ChangePassword command) {
        // White space belongs to a password: what is checked here is used as it was typed.
        InputCheck check = new InputCheck();
        check.required("current", command.current(), Passwords.LONGEST);
        check.required("chosen", command.chosen(), Passwords.LONGEST);
        check.done();
        Account account = account();
        if (!passwords.matches(command.current(), account.getPasswordHash())) {
            throw new BusinessException(AccountError.CURRENT_PASSWORD_WRONG);
        }
        if (command.chosen().equals(command.current())) {
            throw new BusinessException(AccountError.PASSWORD_UNCHANGED);
        }
        passwords.mustBeAcceptable(command.chosen(), account.getUsername());
        account.choosePassword(passwords.hash(command.chosen()));
    }

    private Account account() {
        return accounts.require(caller.authority().accountId(), ONESELF.scope());
    }
}
