package cn.edu.jzu.skillcert.account.service;

import cn.edu.jzu.skillcert.account.Login;
import cn.edu.jzu.skillcert.account.LoginOutcome;
import cn.edu.jzu.skillcert.account.LoginResult;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.model.LoginRecord;
import cn.edu.jzu.skillcert.account.model.RoleGrant;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.account.persistence.LoginRecordRepository;
import cn.edu.jzu.skillcert.platform.OneByOne;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Stateless
@DenyAll
public class LoginBean implements Login {

    private static final UnscopedAccess BEFORE_LOGIN = UnscopedAccess.because("nobody is logged in yet");

    @Inject
    private AccountRepository accounts;

    @Inject
    private LoginRecordRepository journal;

    @Inject
    private Passwords passwords;

    @Inject
    private OneByOne tries;

    @Inject
    private Clock clock;

    /** A known and an unknown name take the same steps, cost the same and are locked alike: names cannot be found out. */
    @Override
    @PermitAll
    public LoginResult logIn(String username, String password, String address) {
        // Tries sent at once would otherwise count as one.
        tries.enter("log-in of " + shortened(username).toLowerCase(Locale.ROOT));
        Instant now = clock.instant();
        Optional<Account> account = accounts.findByUsername(username, BEFORE_LOGIN);
        LoginResult result = account.map(known -> check(known, password, now))
                .orElseGet(() -> refuseUnknown(username, password, now));
        journal.add(new LoginRecord(shortened(username), address, now, result.outcome()), BEFORE_LOGIN.scope());
        return result;
    }

    private LoginResult check(Account account, String password, Instant now) {
        if (account.isLockedAt(now)) {
            return locked(account.getUsername(), account.getLockedUntil());
        }
        if (!passwords.matches(password, account.getPasswordHash()) || account.isDisabled()) {
            account.loginFailed(now);
            return refused(account.getUsername());
        }
        account.loginSucceeded();
        return new LoginResult(LoginOutcome.SUCCEEDED, account.getUsername(), rolesOf(account), null);
    }

    /** An account counts its own failures; here the journal has them. */
    private LoginResult refuseUnknown(String username, String password, Instant now) {
        Optional<Instant> lock =
                journal.lockOf(shortened(username), BEFORE_LOGIN).filter(now::isBefore);
        if (lock.isPresent()) {
            return locked(username, lock.get());
        }
        passwords.pretendToMatch(password);
        return refused(username);
    }

    private static LoginResult locked(String username, Instant until) {
        return new LoginResult(LoginOutcome.LOCKED, username, Set.of(), until);
    }

    private static LoginResult refused(String username) {
        return new LoginResult(LoginOutcome.REFUSED, username, Set.of(), null);
    }

    private Set<Role> rolesOf(Account account) {
        return Stream.concat(
                        account.getGrants().stream().map(RoleGrant::getRole),
                        accounts.rolesDelegatedUntil(account.getId(), LocalDate.now(clock), BEFORE_LOGIN).stream())
                .collect(Collectors.toSet());
    }

    private static String shortened(String username) {
        return username.length() <= 64 ? username : username.substring(0, 64);
    }
}
