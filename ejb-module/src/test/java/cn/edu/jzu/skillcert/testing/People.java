package cn.edu.jzu.skillcert.testing;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.account.service.Passwords;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Accounts for tests. A name that exists is left as it is, so every test class takes names of its own. */
@ApplicationScoped
public class People {

    private static final UnscopedAccess FIXTURE = UnscopedAccess.because("test data");

    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    @Inject
    private AccountRepository accounts;

    @Inject
    private Passwords passwords;

    /** Opens an account that need not change its password; not for roles that want a department or organization. */
    @Transactional
    public long open(String username, String password, Role... roles) {
        return open(username, password, account -> {
            for (Role role : roles) {
                account.grant(role, null, null);
            }
        });
    }

    @Transactional
    public long open(String username, String password, Consumer<Account> customiser) {
        return accounts.findByUsername(username, FIXTURE)
                .orElseGet(() -> {
                    Account account = new Account(username, username, null, hash(password));
                    account.choosePassword(account.getPasswordHash());
                    customiser.accept(account);
                    return accounts.add(account, FIXTURE.scope());
                })
                .getId();
    }

    /** Hashing is slow on purpose; fixtures share a few passwords. */
    private String hash(String password) {
        return hashes.computeIfAbsent(password, passwords::hash);
    }
}
