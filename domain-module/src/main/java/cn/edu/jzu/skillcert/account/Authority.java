package cn.edu.jzu.skillcert.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The caller with all the roles he holds today. Read from the database in every request, so a withdrawn role is gone at
 * once.
 *
 * @param passwordChangeRequired he has a password that somebody else knows
 */
public record Authority(
        long accountId, String username, String name, List<Grant> grants, boolean passwordChangeRequired) {

    public static final Authority NOBODY = new Authority(0, "", "", List.of());

    public Authority {
        grants = List.copyOf(grants);
    }

    public Authority(long accountId, String username, String name, List<Grant> grants) {
        this(accountId, username, name, grants, false);
    }

    /** The scope of the widest role that carries the function; {@link DataScope.Nothing} if none does. */
    public DataScope scopeOf(BusinessFunction function) {
        List<Grant> carrying = carrying(function);
        Set<ScopeKind> kinds =
                carrying.stream().map(g -> function.reachOf(g.role())).collect(Collectors.toSet());
        if (kinds.contains(ScopeKind.WHOLE_SCHOOL)) {
            return new DataScope.WholeSchool();
        }
        if (kinds.contains(ScopeKind.OWN_DEPARTMENTS)) {
            return new DataScope.OfDepartments(carrying.stream()
                    .filter(g -> g.departmentId() != null)
                    .map(Grant::departmentId)
                    .collect(Collectors.toSet()));
        }
        if (kinds.contains(ScopeKind.OWN_ORGANIZATION)) {
            return new DataScope.OfOrganization(carrying.stream()
                    .filter(g -> g.organizationId() != null)
                    .map(Grant::organizationId)
                    .collect(Collectors.toSet()));
        }
        return kinds.contains(ScopeKind.OWN_PERSON) ? new DataScope.OfPerson(accountId) : new DataScope.Nothing();
    }

    public boolean carries(BusinessFunction function) {
        return !carrying(function).isEmpty();
    }

    /** False for {@link #NOBODY}: not logged in, or the account is disabled by now. */
    public boolean isKnown() {
        return accountId != NOBODY.accountId;
    }

    public boolean holds(Role role) {
        return grants.stream().anyMatch(g -> g.role() == role);
    }

    /**
     * Who acts when the caller uses this function on a record of this department: himself if he holds it there in his
     * own right, else for the one who delegated it.
     *
     * @param departmentId department the record belongs to, or null if it belongs to none
     */
    public Actor actorIn(BusinessFunction function, Long departmentId) {
        List<Grant> reaching = carrying(function).stream()
                .filter(g -> g.departmentId() == null || g.departmentId().equals(departmentId))
                .toList();
        if (reaching.isEmpty() || reaching.stream().anyMatch(g -> !g.isDelegated())) {
            return new Actor(accountId, name, null, null);
        }
        Grant delegated = reaching.get(0);
        return new Actor(accountId, name, delegated.principalId(), delegated.principalName());
    }

    private List<Grant> carrying(BusinessFunction function) {
        return grants.stream().filter(g -> function.reachOf(g.role()) != null).toList();
    }
}
