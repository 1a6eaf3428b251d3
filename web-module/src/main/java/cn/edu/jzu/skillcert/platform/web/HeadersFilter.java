package cn.edu.jzu.skillcert.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What browsers must be told with every answer. Pages get their content security policy with its nonce from PrimeFaces
 * (see {@code web.xml}).
 */
public class HeadersFilter implements Filter {

    /** For what is no page. If it becomes an error page after all, both policies hold; so this one names no sources. */
    private static final String NO_PAGE =
            "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) req;
        HttpServletResponse response = (HttpServletResponse) res;
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        String path = request.getServletPath();
        boolean resource = path.startsWith("/jakarta.faces.resource/");
        if (!resource) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (resource || !path.endsWith(".xhtml")) {
            response.setHeader("Content-Security-Policy", NO_PAGE);
        }
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        chain.doFilter(failed ? new AsIfOnlyRead(request) : request, res);
    }
}
