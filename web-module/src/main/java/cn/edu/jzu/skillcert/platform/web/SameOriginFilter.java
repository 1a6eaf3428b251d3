package cn.edu.jzu.skillcert.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Lets a request that may change something through only if it comes from a page of this portal (Sec-Fetch-Site, else
 * Origin) and, for a Faces page, carries a view state. A view state of another session is not restored by Faces, so its
 * action never runs either.
 */
public class SameOriginFilter implements Filter {

    /** Key of the text that says why. */
    static final String REFUSED = SameOriginFilter.class.getName() + ".refused";

    /** What {@code web.xml} lets Faces take for one file, a little above the largest document. */
    private static final long MOST_BYTES = 73_400_320;

    private static final long MOST_BYTES_READ_AWAY = 10 * MOST_BYTES;

    /** What is streamed to the disk, and bounds itself. */
    private static final Set<String> STREAMED = Set.of("/photo/send");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @Override
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) req;
        // Before the first parameter is read, which is below; Faces would come too late.
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (READING.contains(request.getMethod())) {
            chain.doFilter(new WholePage(request), res);
        } else if (request.getContentLengthLong() > MOST_BYTES && !STREAMED.contains(request.getServletPath())) {
            // Before the first parameter is read: the container would fail without a word that helps.
            readAway(request);
            refuse(request, res, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "error.413.text");
        } else if (comesFromHere(request) && carriesToken(request)) {
            chain.doFilter(req, res);
        } else {
            refuse(request, res, HttpServletResponse.SC_FORBIDDEN, "error.403.foreign");
        }
    }

    /** A browser that is cut off while it sends never reads why; what is beyond all measure is cut off all the same. */
    private static void readAway(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= MOST_BYTES_READ_AWAY && comesFromHere(request)) {
            try (InputStream body = request.getInputStream()) {
                body.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static void refuse(HttpServletRequest request, ServletResponse res, int status, String reason)
            throws IOException, ServletException {
        request.setAttribute(REFUSED, reason);
        ((HttpServletResponse) res).setStatus(status);
        String page = status == HttpServletResponse.SC_FORBIDDEN ? "/error/403.xhtml" : "/error/500.xhtml";
        request.getRequestDispatcher(page).forward(new AsIfOnlyRead(new WholePage(request)), res);
    }

    static boolean comesFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && authority(origin).equalsIgnoreCase(request.getHeader("Host"));
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /** "stateless" is the token of transient views, which anybody can write. */
    private static boolean carriesToken(HttpServletRequest request) {
        if (!request.getServletPath().endsWith(".xhtml")) {
            return true;
        }
        String token = request.getParameter(VIEW_STATE);
        return token != null && !token.isBlank() && !token.equals("stateless");
    }

    /**
     * Only what is sent is partial. A reading request that says so was redirected here, to the log-in when the session
     * had ended; answered in parts, the page would look for the nonce of one that was never shown.
     */
    private static final class WholePage extends HttpServletRequestWrapper {

        WholePage(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase("Faces-Request") ? null : super.getHeader(name);
        }
    }
}
