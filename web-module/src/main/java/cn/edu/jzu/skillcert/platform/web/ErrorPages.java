package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.shared.BusinessException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Leads from a page that cannot be shown to the one that says so: by status, or by redirect within ajax. */
class ErrorPages {

    static final String ERROR_ID = "skillcert.errorId";
    static final String REFUSAL = "skillcert.refusal";

    private static final Logger LOG = Logger.getLogger(ErrorPages.class.getName());

    private final FacesContext faces;
    private final ExternalContext external;

    ErrorPages(FacesContext faces) {
        this.faces = faces;
        this.external = faces.getExternalContext();
    }

    void notFound() {
        leave(HttpServletResponse.SC_NOT_FOUND, "/error/404.xhtml");
    }

    void forbidden() {
        leave(HttpServletResponse.SC_FORBIDDEN, "/error/403.xhtml");
    }

    /** A page that a refusal keeps from being shown at all. */
    void refused(BusinessException refusal) {
        external.getRequestMap().put(REFUSAL, refusal);
        leave(HttpServletResponse.SC_CONFLICT, "/error/500.xhtml");
    }

    /** The log has everything under an id, the page has the id. */
    void failed(Throwable thrown) {
        String id = logged(thrown, external.getRequestServletPath());
        external.getRequestMap().put(ERROR_ID, id);
        leave(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "/error/500.xhtml?id=" + id);
    }

    /** @return the id under which the log has it */
    static String logged(Throwable thrown, String path) {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.log(Level.SEVERE, thrown, () -> "Error " + id + " at " + path);
        return id;
    }

    /** To a page that leads back; the browser has kept a draft of what was typed. */
    void expired() {
        go("/error/expired.xhtml?back=" + URLEncoder.encode(pageSentFrom(), StandardCharsets.UTF_8));
    }

    /** With its parameters, which a form does not send: without them a page of one record is found no more. */
    private String pageSentFrom() {
        String path = external.getRequestServletPath();
        String sentFrom = external.getRequestHeaderMap().get("Referer");
        try {
            URI page = sentFrom == null ? URI.create(path) : new URI(sentFrom);
            boolean same = (external.getRequestContextPath() + path).equals(page.getRawPath());
            return same && page.getRawQuery() != null ? path + "?" + page.getRawQuery() : path;
        } catch (URISyntaxException senseless) {
            return path;
        }
    }

    private void leave(int status, String page) {
        if (faces.getPartialViewContext().isAjaxRequest() || external.isResponseCommitted()) {
            go(page);
            return;
        }
        try {
            external.responseReset();
            external.responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void go(String page) {
        if (external.isResponseCommitted()) {
            faces.responseComplete();
            return;
        }
        try {
            external.redirect(external.getRequestContextPath() + page);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
