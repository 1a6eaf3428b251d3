package cn.edu.jzu.skillcert.account.service;

import cn.edu.jzu.skillcert.account.AccountDetail;
import cn.edu.jzu.skillcert.account.AccountError;
import cn.edu.jzu.skillcert.account.AccountFilter;
import cn.edu.jzu.skillcert.account.AccountKeeping;
import cn.edu.jzu.skillcert.account.AccountRow;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.DescribeAccount;
import cn.edu.jzu.skillcert.account.GrantRole;
import cn.edu.jzu.skillcert.account.HeldRole;
import cn.edu.jzu.skillcert.account.OpenAccount;
import cn.edu.jzu.skillcert.account.OpenedAccount;
import cn.edu.jzu.skillcert.account.RevokeRole;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.regex.Pattern;

@Stateless
@DenyAll
public class AccountKeepingBean implements AccountKeeping {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final UnscopedAccess ONE_NAME_ONE_ACCOUNT =
            UnscopedAccess.because("a user name is unique across the school");

    @Inject
    private AccountRepository accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public PageOf<AccountRow> list(AccountFilter filter, PageRequest page) {
        return accounts.list(filter, page, scope());
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public AccountDetail detail(long id) {
        Account account = accounts.require(id, scope());
        return new AccountDetail(
                account.getId(),
                account.getVersion(),
                account.getUsername(),
                account.getName(),
                account.getEmail(),
                account.isPasswordChangeRequired(),
                account.isDisabled(),
                account.isLockedAt(clock.instant()) ? account.getLockedUntil() : null,
                account.getGrants().stream()
                        .map(g -> new HeldRole(g.getId(), g.getRole(), g.getDepartmentId(), g.getOrganizationId()))
                        .toList());
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public OpenedAccount open(OpenAccount command) {
        InputCheck check = new InputCheck();
        String name = nameIn(check, command.name());
        String email = emailIn(check, command.email());
        String username = check.required("username", command.username(), 64);
        check.refuseIf(
                username != null && !USERNAME.matcher(username).matches(), "username", AccountError.USERNAME_INVALID);
        check.refuseIf(
                username != null
                        && accounts.findByUsername(username, ONE_NAME_ONE_ACCOUNT)
                                .isPresent(),
                "username",
                AccountError.USERNAME_TAKEN);
        check.done();
        String password = passwords.oneTime();
        Account account = accounts.add(new Account(username, name, email, passwords.hash(password)), scope());
        return new OpenedAccount(account.getId(), username, password);
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public void describe(DescribeAccount command) {
        InputCheck check = new InputCheck();
        String name = nameIn(check, command.name());
        String email = emailIn(check, command.email());
        check.done();
        accounts.require(command.id(), command.version(), scope()).describe(name, email);
    }

    private static String nameIn(InputCheck check, String typed) {
        return check.required("name", typed, 100);
    }

    private static String emailIn(InputCheck check, String typed) {
        String email = check.optional("email", typed, 254);
        check.refuseIf(email != null && !EMAIL.matcher(email).matches(), "email", AccountError.EMAIL_INVALID);
        return email;
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public void grant(GrantRole command) {
        InputCheck check = new InputCheck();
        check.required("role", command.role());
        check.done();
        accounts.require(command.accountId(), command.version(), scope())
                .grant(command.role(), command.departmentId(), command.organizationId());
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public void revoke(RevokeRole command) {
        accounts.require(command.accountId(), command.version(), scope())
                .revoke(command.grantId(), otherAdministrators(command.accountId()));
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public void disable(long id, long version) {
        accounts.require(id, version, scope()).disable(otherAdministrators(id));
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public void enable(long id, long version) {
        accounts.require(id, version, scope()).enable();
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public OpenedAccount resetPassword(long id, long version) {
        Account account = accounts.require(id, version, scope());
        String password = passwords.oneTime();
        account.resetPassword(passwords.hash(password));
        return new OpenedAccount(id, account.getUsername(), password);
    }

    private long otherAdministrators(long id) {
        return accounts.administratorsBesides(id, scope());
    }

    private DataScope scope() {
        return caller.scopeIn(BusinessFunction.KEEP_ACCOUNTS);
    }
}
