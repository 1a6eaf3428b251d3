package cn.edu.jzu.skillcert.account.web;

import cn.edu.jzu.skillcert.account.Me;
import cn.edu.jzu.skillcert.account.OwnAccount;
import cn.edu.jzu.skillcert.shared.BusinessException;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Servlets;

/**
 * Asked before every page and download: whose account was disabled is logged out, and who still has a first password
 * gets to no page but the one that changes it. Who was granted or delegated a role since the log-in can use it at once.
 */
@WebFilter(filterName = "accountGate", urlPatterns = "/*")
public class AccountGate extends HttpFilter {

    private static final String CHANGE_PASSWORD = "/password/change.xhtml";

    @Inject
    private transient OwnAccount ownAccount;

    @Inject
    private transient SecurityContext securityContext;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null || isOpenToAll(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        Me me = meIfEnabled();
        if (me == null || holdsMoreThan(request, me) && !renewsRoles(request, response, me)) {
            request.logout();
            request.getSession().invalidate();
            Servlets.facesRedirect(request, response, "login.xhtml");
        } else if (me.passwordChangeRequired() && !request.getServletPath().equals(CHANGE_PASSWORD)) {
            Servlets.facesRedirect(request, response, CHANGE_PASSWORD.substring(1));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A delegation or a grant of after the log-in. */
    private static boolean holdsMoreThan(HttpServletRequest request, Me me) {
        return me.grants().stream()
                .anyMatch(grant -> !request.isUserInRole(grant.role().name()));
    }

    /**
     * The container keeps the roles it was told at the log-in, so it is told again; session and pages stay. It looks
     * at no credential while somebody is logged in, hence the log-out before.
     */
    private boolean renewsRoles(HttpServletRequest request, HttpServletResponse response, Me me)
            throws ServletException {
        request.logout();
        AuthenticationStatus status = securityContext.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .newAuthentication(true)
                        .credential(new CallerOnlyCredential(me.username())));
        return status == AuthenticationStatus.SUCCESS;
    }

    private Me meIfEnabled() {
        try {
            return ownAccount.me();
        } catch (BusinessException disabled) {
            return null;
        }
    }

    private static boolean isOpenToAll(String path) {
        return path.equals("/login.xhtml") || path.startsWith("/jakarta.faces.resource/");
    }
}
