package cn.edu.jzu.skillcert.platform;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SharedError;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/**
 * Around every service call. The container remembers the roles of the log-in for as long as the session lasts; here
 * the account tables are asked, so that a withdrawn role, an ended delegation or a disabled account counts at the next
 * click. A role that came in between the web tells the container of, before the call gets here.
 */
public class RolesHeldToday {

    @Inject
    private Caller caller;

    @AroundInvoke
    public Object aroundService(InvocationContext call) throws Exception {
        RolesAllowed allowed = call.getMethod().getAnnotation(RolesAllowed.class);
        if (allowed != null && Arrays.stream(allowed.value()).noneMatch(this::isHeld)) {
            throw new BusinessException(SharedError.NOT_PERMITTED);
        }
        return call.proceed();
    }

    private boolean isHeld(String role) {
        return role.equals(Role.ANYBODY_LOGGED_IN)
                ? caller.authority().isKnown()
                : caller.authority().holds(Role.valueOf(role));
    }
}
