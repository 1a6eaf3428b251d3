package cn.edu.jzu.skillcert.account.web;

import cn.edu.jzu.skillcert.account.Me;
import cn.edu.jzu.skillcert.account.OwnAccount;
import cn.edu.jzu.skillcert.shared.BusinessException;
import jakarta.inject.Inject;
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
 * gets to no page but the one that changes it.
 */
@WebFilter(filterName = "accountGate", urlPatterns = "/*")
public class AccountGate extends HttpFilter {

    private static final String CHANGE_PASSWORD = "/password/change.xhtml";

    @Inject
    private transient OwnAccount ownAccount;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null || isOpenToAll(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        Me me = meIfEnabled();
        if (me == null) {
            request.logout();
            request.getSession().invalidate();
            Servlets.facesRedirect(request, response, "login.xhtml");
        } else if (me.passwordChangeRequired() && !request.getServletPath().equals(CHANGE_PASSWORD)) {
            Servlets.facesRedirect(request, response, CHANGE_PASSWORD.substring(1));
        } else {
            chain.doFilter(request, response);
        }
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
