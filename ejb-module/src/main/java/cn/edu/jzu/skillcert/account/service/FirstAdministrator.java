package cn.edu.jzu.skillcert.account.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/**
 * A portal without any account gets an administrator whose one-time password stands once in the server's log and must
 * be changed at the first log-in.
 */
@Startup
@Singleton
@DenyAll
@DependsOn({"SchemaMigration", "DemoData"})
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final UnscopedAccess FIRST_START = UnscopedAccess.because("nobody can log in before this");

    @Inject
    private AccountRepository accounts;

    @Inject
    private Passwords passwords;

    @PostConstruct
    void open() {
        if (accounts.count(Condition.all(), FIRST_START.scope()) > 0) {
            return;
        }
        String password = passwords.oneTime();
        Account account = new Account("admin", "系统管理员", null, passwords.hash(password));
        account.grant(Role.ADMINISTRATOR, null, null);
        accounts.add(account, FIRST_START.scope());
        LOG.warning(() -> "First start: log in as admin with the one-time password " + password
                + " and change it. It is not shown again.");
    }
}
