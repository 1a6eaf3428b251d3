package cn.edu.jzu.skillcert.account.web;

import cn.edu.jzu.skillcert.shared.Place;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The page somebody asked for when the log-in came between. The container's own way back restores that request with
 * the cookies of before the log-in, and with them the session that the log-in has just ended; so we lead there
 * ourselves, by a fresh request to the same address.
 */
final class InterruptedRequest {

    private static final Logger LOG = Logger.getLogger(InterruptedRequest.class.getName());
    /** Where Soteria, the container's implementation of Jakarta Security, keeps it. */
    private static final String KEPT_AS = "org.glassfish.soteria.original.request";
    /** Where it marks that a log-in of the page's own is under way; it takes the mark back only if that succeeds. */
    private static final String UNDER_WAY = "org.glassfish.soteria.caller_initiated_authentication";

    private final HttpSession session;
    private final String links;
    private final Object kept;

    private InterruptedRequest(HttpSession session, String contextPath) {
        this.session = session;
        this.links = contextPath + Place.LINK;
        this.kept = session.getAttribute(KEPT_AS);
    }

    /** To be taken before the log-in, which forgets it. */
    static InterruptedRequest of(HttpServletRequest request) {
        return new InterruptedRequest(request.getSession(), request.getContextPath());
    }

    /** The log-in failed: the next request is judged as if there had been none, and the next log-in leads on. */
    void keep() {
        session.removeAttribute(UNDER_WAY);
        if (kept != null) {
            session.setAttribute(KEPT_AS, kept);
        }
    }

    /** Path and query below this server; none if nothing was asked for, or something else than a page. */
    Optional<String> address() {
        if (kept == null) {
            return Optional.empty();
        }
        try {
            Object method = kept.getClass().getMethod("getMethod").invoke(kept);
            URI asked = URI.create(
                    (String) kept.getClass().getMethod("getFullRequestURL").invoke(kept));
            String path = asked.getRawPath();
            boolean page = "GET".equals(method) && (path.endsWith(".xhtml") || path.startsWith(links));
            String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
            return page ? Optional.of(path + query) : Optional.empty();
        } catch (ReflectiveOperationException | IllegalArgumentException unreadable) {
            LOG.log(Level.FINE, "The request before the log-in cannot be read", unreadable);
            return Optional.empty();
        }
    }
}
