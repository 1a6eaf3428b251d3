package cn.edu.jzu.skillcert.account.service;

import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.account.persistence.AuthorityLine;
import cn.edu.jzu.skillcert.platform.AuthorityLookup;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Own roles first, then those held by delegation today; all of it in one statement, because every request asks. */
@ApplicationScoped
public class AuthorityFromAccounts implements AuthorityLookup {

    private static final UnscopedAccess WHO_IS_CALLING =
            UnscopedAccess.because("the scope itself is computed from this");

    @Inject
    private AccountRepository accounts;

    @Inject
    private Clock clock;

    @Override
    public Authority authorityOf(String username) {
        return authority(accounts.authorityOf(username, LocalDate.now(clock), WHO_IS_CALLING));
    }

    @Override
    public Authority authorityOf(long accountId) {
        return authority(accounts.authorityOf(accountId, LocalDate.now(clock), WHO_IS_CALLING));
    }

    private static Authority authority(List<AuthorityLine> lines) {
        if (lines.isEmpty()) {
            return Authority.NOBODY;
        }
        AuthorityLine any = lines.get(0);
        // Own grants come once for every delegation.
        List<Grant> grants = lines.stream()
                .map(AuthorityLine::grant)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Grant::isDelegated))
                .toList();
        return new Authority(any.accountId(), any.username(), any.name(), grants, any.passwordChangeRequired());
    }
}
