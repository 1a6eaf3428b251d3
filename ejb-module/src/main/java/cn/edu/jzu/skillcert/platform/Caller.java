package cn.edu.jzu.skillcert.platform;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SharedError;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/**
 * Who calls, read from the container's principal (or the order of long work) and the account tables once per request. The only source of data
 * scopes and actors: nothing from the web can build or pass one.
 */
@RequestScoped
public class Caller {

    @Inject
    private SecurityContext securityContext;

    @Inject
    private AuthorityLookup lookup;

    private String owner;
    private Authority authority;
    private Actor actor;

    /**
     * Long work goes on when the request that ordered it is over: in its own request context the caller is who ordered
     * it, with the roles he holds then. An architecture test keeps everybody else from calling this.
     */
    public void workFor(String username) {
        owner = username;
    }

    /**
     * Long work lasts longer than a request: the roles it asks for next are those held then, not those it began with.
     */
    public void askAgain() {
        authority = null;
        actor = null;
    }

    public Authority authority() {
        String name = name();
        if (name == null) {
            return Authority.NOBODY;
        }
        if (authority == null || !authority.username().equals(name)) {
            authority = lookup.authorityOf(name);
            actor = null;
        }
        return authority;
    }

    private String name() {
        if (owner != null) {
            return owner;
        }
        Principal principal = securityContext.getCallerPrincipal();
        return principal == null ? null : principal.getName();
    }

    public DataScope scopeIn(BusinessFunction function) {
        return authority().scopeOf(function);
    }

    public boolean carries(BusinessFunction function) {
        return authority().carries(function);
    }

    /** Refuses with {@link SharedError#NOT_PERMITTED} if no role held today carries the function. */
    public void mustCarry(BusinessFunction function) {
        if (!carries(function)) {
            throw new BusinessException(SharedError.NOT_PERMITTED);
        }
    }

    /**
     * Who acts in this function on a record of this department.
     *
     * @param departmentId department of the record, or null
     */
    public Actor actorIn(BusinessFunction function, Long departmentId) {
        mustCarry(function);
        actor = authority().actorIn(function, departmentId);
        return actor;
    }

    /**
     * Who acts in this request as far as it is known by now: the last actor handed out, else the caller himself. Asks
     * nobody, so it can be called in the middle of a flush or a commit.
     */
    Optional<Actor> lastActor() {
        if (actor == null && authority != null && authority != Authority.NOBODY) {
            return Optional.of(new Actor(authority.accountId(), authority.name(), null, null));
        }
        return Optional.ofNullable(actor);
    }
}
