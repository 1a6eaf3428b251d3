package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.Formats;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;

/** Puts sentences on the page, in the user's language. */
@RequestScoped
public class Messages {

    @Inject
    private FacesContext faces;

    public void error(ErrorCode code, Object... arguments) {
        errorAt(null, code, arguments);
    }

    public void error(BusinessException refusal) {
        error(refusal.code(), refusal.arguments().toArray());
    }

    /** @param clientId of the input that is wrong, or null for the page as a whole */
    public void errorAt(String clientId, ErrorCode code, Object... arguments) {
        add(clientId, FacesMessage.SEVERITY_ERROR, Texts.of(code.key(), locale(), arguments));
    }

    /** @param key of a sentence in a bundle */
    public void done(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_INFO, Texts.of(key, locale(), arguments));
    }

    /** Like {@link #done}, shown on the page that the action leads to by redirect. */
    public void doneAfterRedirect(String key, Object... arguments) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        done(key, arguments);
    }

    public String text(String key, Object... arguments) {
        return Texts.of(key, locale(), arguments);
    }

    public String time(Instant instant) {
        return Formats.time(instant);
    }

    private Locale locale() {
        return faces.getViewRoot() == null
                ? Locale.SIMPLIFIED_CHINESE
                : faces.getViewRoot().getLocale();
    }

    private void add(String clientId, FacesMessage.Severity severity, String text) {
        faces.addMessage(clientId, new FacesMessage(severity, text, null));
    }
}
