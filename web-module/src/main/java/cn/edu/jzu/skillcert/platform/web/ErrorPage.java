package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.shared.BusinessException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;

/** What the error pages know of the request that led to them. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}");
    private static final Pattern OWN_PAGE = Pattern.compile("/[a-z]+(/[a-zA-Z-]+)*\\.xhtml(\\?[\\w=&.-]*)?");

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageTexts texts;

    /** What failed before Faces began has no id yet. */
    @PostConstruct
    void giveId() {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                && request.getAttribute(ErrorPages.ERROR_ID) == null) {
            Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            request.setAttribute(ErrorPages.ERROR_ID, ErrorPages.logged(thrown, String.valueOf(path)));
        }
    }

    /** Under which the server's log has the details, or null. */
    public String getErrorId() {
        Object kept = request.getAttribute(ErrorPages.ERROR_ID);
        String id = kept == null ? parameter("id") : kept.toString();
        return id != null && ID.matcher(id).matches() ? id : null;
    }

    /** The reason in words if there is one, or null. */
    public String getReason() {
        if (request.getAttribute(ErrorPages.REFUSAL) instanceof BusinessException refusal) {
            return texts.text(refusal.code().key(), refusal.arguments().toArray());
        }
        return request.getAttribute(SameOriginFilter.REFUSED) instanceof String key ? texts.get(key) : null;
    }

    /** Where one came from: a page of this portal, whatever the address says. */
    public String getBack() {
        String back = parameter("back");
        return back != null && OWN_PAGE.matcher(back).matches() ? back : "/index.xhtml";
    }

    /** As Faces sees it: of a refused request nothing is read any more, not even what it consists of. */
    private static String parameter(String name) {
        return Faces.getRequestParameter(name);
    }
}
