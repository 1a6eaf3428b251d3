package cn.edu.jzu.skillcert.account.persistence;

import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

@Dependent
public class AccountRepository extends ScopedRepository<Account> {

    public AccountRepository() {
        super(Account.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("username", "e.username", "name", "e.name");
    }

    public Optional<Account> findByUsername(String username, UnscopedAccess reason) {
        return list(
                        Condition.all()
                                .and("lower(e.username) = :username", "username", username.toLowerCase(Locale.ROOT)),
                        reason.scope())
                .stream()
                .findFirst();
    }

    /** Roles others handed to this account on that day, each with whose it is. */
    public List<Grant> delegatedTo(long accountId, LocalDate day, UnscopedAccess reason) {
        return unscoped(
                reason,
                Grant.class,
                """
                select new cn.edu.jzu.skillcert.account.Grant(g.role, g.departmentId, g.organizationId, p.id, p.name)
                from Delegation d join Account p on p.id = d.principalId join p.grants g
                where d.delegateId = :delegate and g.role = d.role and p.disabled = false
                and d.revokedAt is null and d.firstDay <= :day and d.lastDay >= :day
                order by d.id, g.id""",
                Map.of("delegate", accountId, "day", day));
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
