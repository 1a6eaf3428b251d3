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
    public void openTwice(String username) {
        accounts.add(new Account(username, "first", null, "x"), FIXTURE.scope());
        accounts.add(new Account(username, "second", null, "x"), FIXTURE.scope());
    }
}
