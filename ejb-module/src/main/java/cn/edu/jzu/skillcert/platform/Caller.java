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
 * Who calls, read from the container's principal and the account tables once per request. The only source of data
 * scopes and actors: nothing from the web can build or pass one.
 */
@RequestScoped
public class Caller {

    @Inject
    private SecurityContext securityContext;

    @Inject
    private AuthorityLookup lookup;

    private Authority authority;
    private Actor actor;

    public Authority authority() {
        Principal principal = securityContext.getCallerPrincipal();
        if (principal == null) {
            return Authority.NOBODY;
        }
        if (authority == null || !authority.username().equals(principal.getName())) {
            authority = lookup.authorityOf(principal.getName());
            actor = null;
        }
        return authority;
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
