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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** What this account finished since then, newest first. */
    public List<Task> doneBy(long accountId, Instant since, UnscopedAccess reason) {
        return unscoped(
                reason,
                Task.class,
                "select t from Task t where t.closedBy = :account and t.closedAt >= :since order by t.closedAt desc, t.id",
                Map.of("account", accountId, "since", since));
    }
}
