package cn.edu.jzu.skillcert.testing;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SharedError;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The smallest services, to see what stands around every service. */
@Stateless
@DenyAll
public class ServiceProbe {

    private static final UnscopedAccess FIXTURE = UnscopedAccess.because("test data");

    @Inject
    private AccountRepository accounts;

    @Resource
    private SessionContext context;

    @RolesAllowed(Role.IS_FINANCE)
    public String onlyFinance() {
        return context.getCallerPrincipal().getName();
    }

    @PermitAll
    public void refuse() {
        throw new BusinessException(SharedError.IN_USE);
    }

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void rename(long id, String name) {
        accounts.require(id, FIXTURE.scope()).describe(name, null);
    }

    /** Reads, lets something else happen, and writes then. */
    @PermitAll
    public void renameWhile(long id, long version, String name, Runnable meanwhile) {
        Account account = accounts.require(id, version, FIXTURE.scope());
        meanwhile.run();
        account.describe(name, null);
    }

    @PermitAll
    public void openTwice(String username) {
        accounts.add(new Account(username, "first", null, "x"), FIXTURE.scope());
        accounts.add(new Account(username, "second", null, "x"), FIXTURE.scope());
    }
}
