package cn.edu.jzu.skillcert.task.persistence;

import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.task.model.Task;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
public class TaskRepository extends ScopedRepository<Task> {

    private static final long NOBODY = -1;

    public TaskRepository() {
        super(Task.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("openedAt", "e.openedAt", "due", "e.due");
    }

    public List<Task> openOf(String subject, long subjectId, UnscopedAccess reason) {
        return list(
                Condition.all()
                        .and("e.subject = :subject", "subject", subject)
                        .and("e.subjectId = :subjectId", "subjectId", subjectId)
                        .and("e.closedAt is null"),
                reason.scope());
    }

    /** Everything that some grant of the caller may reach; which one does, each task tells itself. */
    public List<Task> openFor(Authority authority, UnscopedAccess reason) {
        Set<Role> roles = new HashSet<>();
        Set<Long> departments = new HashSet<>(Set.of(NOBODY));
        Set<Long> organizations = new HashSet<>(Set.of(NOBODY));
        Set<Long> persons = new HashSet<>(Set.of(authority.accountId()));
        for (Grant grant : authority.grants()) {
            roles.add(grant.role());
            departments.add(grant.departmentId() == null ? NOBODY : grant.departmentId());
            organizations.add(grant.organizationId() == null ? NOBODY : grant.organizationId());
            persons.add(grant.isDelegated() ? grant.principalId() : NOBODY);
        }
        if (roles.isEmpty()) {
            return List.of();
        }
        return unscoped(
                reason,
                Task.class,
                """
                select t from Task t where t.closedAt is null
                and (t.role is null or t.role in :roles)
                and (t.departmentId is null or t.departmentId in :departments)
                and (t.organizationId is null or t.organizationId in :organizations)
                and (t.accountId is null or t.accountId in :persons)""",
                Map.of("roles", roles, "departments", departments, "organizations", organizations, "persons", persons));
    }

    /** Accounts for which something is open: in person, in a role of their own, or in one delegated to them that day. */
    public Set<Long> accountsWithOpenTasks(LocalDate day, UnscopedAccess reason) {
        Set<Long> accounts = new LinkedHashSet<>(unscoped(
                reason,
                Long.class,
                """
                select distinct a.id from Task t join Account a on a.id = t.accountId
                where t.closedAt is null and t.role is null and a.disabled = false order by a.id""",
                Map.of()));
        String reached =
                """
                 and g.role = t.role and (t.departmentId is null or t.departmentId = g.departmentId)
                and (t.organizationId is null or t.organizationId = g.organizationId)""";
        accounts.addAll(unscoped(
                reason,
                Long.class,
                """
                select distinct a.id from Task t join RoleGrant g on g.role = t.role join g.account a
                where t.closedAt is null and a.disabled = false and (t.accountId is null or t.accountId = a.id)"""
                        + reached + " order by a.id",
                Map.of()));
        accounts.addAll(unscoped(
                reason,
                Long.class,
                """
                select distinct a.id from Task t join Delegation d on d.role = t.role
                join Account p on p.id = d.principalId join p.grants g join Account a on a.id = d.delegateId
                where t.closedAt is null and a.disabled = false and p.disabled = false and d.revokedAt is null
                and d.firstDay <= :day and d.lastDay >= :day and (t.accountId is null or t.accountId = p.id)"""
                        + reached + " order by a.id",
                Map.of("day", day)));
        return accounts;
    }

    /** How many tasks wait for some role. */
    public record RoleCount(Role role, long count) {}

    /** @param dueBefore counts only what was due before that day, or null for everything that is open */
    public Map<Role, Long> openByRole(LocalDate dueBefore, UnscopedAccess reason) {
        return unscoped(
                        reason,
                        RoleCount.class,
                        "select new " + RoleCount.class.getName() + "(t.role, count(t)) from Task t"
                                + " where t.closedAt is null and t.role is not null"
                                + (dueBefore == null ? "" : " and t.due < :day") + " group by t.role",
                        dueBefore == null ? Map.of() : Map.of("day", dueBefore))
                .stream()
                .collect(Collectors.toMap(RoleCount::role, RoleCount::count));
    }

    /** What this account finished since then, newest first. */
    public List<Task> doneBy(long accountId, Instant since, UnscopedAccess reason) {
        return unscoped(
                reason,
                Task.class,
                "select t from Task t where t.closedBy = :account and t.closedAt >= :since order by t.closedAt desc, t.id",
                Map.of("account", accountId, "since", since));
    }
}
