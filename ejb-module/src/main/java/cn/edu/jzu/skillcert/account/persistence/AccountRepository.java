package cn.edu.jzu.skillcert.account.persistence;

import cn.edu.jzu.skillcert.account.AccountFilter;
import cn.edu.jzu.skillcert.account.AccountRow;
import cn.edu.jzu.skillcert.account.AccountStatus;
import cn.edu.jzu.skillcert.account.Colleague;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.model.RoleGrant;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
public class AccountRepository extends ScopedRepository<Account> {

    private static final String AUTHORITY =
            """
            select new cn.edu.jzu.skillcert.account.persistence.AuthorityLine(a.id, a.username, a.name,
            a.passwordChangeRequired, p.id, p.name, g.role, g.departmentId, g.organizationId)
            from Account a
            left join Delegation d on d.delegateId = a.id and d.revokedAt is null
            and d.firstDay <= :day and d.lastDay >= :day
            left join Account p on p.id = a.id or p.id = d.principalId and p.disabled = false
            left join p.grants g on p.id = a.id or g.role = d.role
            where a.disabled = false and %s
            order by d.id, g.id""";

    public AccountRepository() {
        super(Account.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("username", "e.username", "name", "e.name", "email", "e.email");
    }

    public Optional<Account> findByUsername(String username, UnscopedAccess reason) {
        return list(
                        Condition.all()
                                .and("lower(e.username) = :username", "username", username.toLowerCase(Locale.ROOT)),
                        reason.scope())
                .stream()
                .findFirst();
    }

    public PageOf<AccountRow> list(AccountFilter filter, PageRequest request, DataScope scope) {
        Condition condition = Condition.all()
                .andContains(filter.text(), "e.username", "e.name", "e.email")
                .and(having(filter.status()))
                .andIf(
                        filter.role(),
                        "exists (select g from RoleGrant g where g.account = e and g.role = :role)",
                        "role");
        PageOf<AccountRow> page = page(
                AccountRow.class,
                """
                new cn.edu.jzu.skillcert.account.AccountRow(
                e.id, e.username, e.name, e.email, e.passwordChangeRequired, e.disabled, e.lockedUntil)""",
                condition,
                request,
                scope);
        Map<Long, Set<Role>> held =
                rolesOf(page.rows().stream().map(AccountRow::id).toList());
        return new PageOf<>(
                page.rows().stream()
                        .map(row -> row.with(held.getOrDefault(row.id(), Set.of())))
                        .toList(),
                page.total());
    }

    private static Condition having(AccountStatus status) {
        if (status == null) {
            return Condition.all();
        }
        return switch (status) {
            case DISABLED -> Condition.all().and("e.disabled = true");
            case FIRST_PASSWORD -> Condition.all().and("e.disabled = false and e.passwordChangeRequired = true");
            case IN_USE -> Condition.all().and("e.disabled = false and e.passwordChangeRequired = false");
        };
    }

    private Map<Long, Set<Role>> rolesOf(List<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return unscoped(
                        UnscopedAccess.because("the accounts were found within the caller's scope"),
                        RoleGrant.class,
                        "select g from RoleGrant g join fetch g.account where g.account.id in :accounts order by g.id",
                        Map.of("accounts", accountIds))
                .stream()
                .collect(Collectors.groupingBy(
                        g -> g.getAccount().getId(),
                        Collectors.mapping(RoleGrant::getRole, Collectors.toCollection(LinkedHashSet::new))));
    }

    /** Accounts besides this one that can keep accounts. */
    public long administratorsBesides(long accountId, DataScope scope) {
        return count(
                Condition.all()
                        .and("e.id <> :besides", "besides", accountId)
                        .and("e.disabled = false")
                        .and(
                                "exists (select g from RoleGrant g where g.account = e and g.role = :keeps)",
                                "keeps",
                                Role.ADMINISTRATOR),
                scope);
    }

    /** Who can fill in for the caller: not disabled, holding a role within the school. */
    public List<Colleague> colleagues(String typed, long besides, int limit, UnscopedAccess reason) {
        return rows(
                Colleague.class,
                "new cn.edu.jzu.skillcert.account.Colleague(e.id, e.username, e.name)",
                colleague(besides).andContains(typed, "e.username", "e.name"),
                limit,
                reason.scope());
    }

    public boolean isColleague(long accountId, long besides, UnscopedAccess reason) {
        return count(colleague(besides).and("e.id = :delegate", "delegate", accountId), reason.scope()) > 0;
    }

    private static Condition colleague(long besides) {
        return Condition.all()
                .and("e.id <> :besides", "besides", besides)
                .and("e.disabled = false")
                .and(
                        "exists (select g from RoleGrant g where g.account = e and g.role in :offices)",
                        "offices",
                        Arrays.stream(Role.values()).filter(Role::isOfTheSchool).toList());
    }

    @Override
    protected String naturalOrder() {
        return "e.username, e.id";
    }

    /** Empty for an unknown or a disabled account; own grants, and those others handed to it on that day. */
    public List<AuthorityLine> authorityOf(String username, LocalDate day, UnscopedAccess reason) {
        return unscoped(
                reason,
                AuthorityLine.class,
                AUTHORITY.formatted("lower(a.username) = :username"),
                Map.of("username", username.toLowerCase(Locale.ROOT), "day", day));
    }

    public List<AuthorityLine> authorityOf(long accountId, LocalDate day, UnscopedAccess reason) {
        return unscoped(
                reason,
                AuthorityLine.class,
                AUTHORITY.formatted("a.id = :account"),
                Map.of("account", accountId, "day", day));
    }

    /** Roles that some delegation gives to this account on that day or later. */
    public List<Role> rolesDelegatedUntil(long accountId, LocalDate day, UnscopedAccess reason) {
        return unscoped(
                reason,
                Role.class,
                """
                select distinct d.role from Delegation d
                where d.delegateId = :delegate and d.revokedAt is null and d.lastDay >= :day""",
                Map.of("delegate", accountId, "day", day));
    }
}
