package cn.edu.jzu.skillcert.account.service;

import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.platform.AuthorityLookup;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Own roles first, then those held by delegation today. */
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
        return accounts.findByUsername(username, WHO_IS_CALLING)
                .filter(account -> !account.isDisabled())
                .map(this::authorityOf)
                .orElse(Authority.NOBODY);
    }

    @Override
    public Authority authorityOf(long accountId) {
        return accounts.find(accountId, WHO_IS_CALLING.scope())
                .filter(account -> !account.isDisabled())
                .map(this::authorityOf)
                .orElse(Authority.NOBODY);
    }

    private Authority authorityOf(Account account) {
        Stream<Grant> own = account.getGrants().stream()
                .map(g -> new Grant(g.getRole(), g.getDepartmentId(), g.getOrganizationId(), null, null));
        List<Grant> delegated = accounts.delegatedTo(account.getId(), LocalDate.now(clock), WHO_IS_CALLING);
        return new Authority(
                account.getId(),
                account.getUsername(),
                account.getName(),
                Stream.concat(own, delegated.stream()).toList());
    }
}
