package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.shared.ErrorCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Puts sentences on the page, in the user's language. */
@RequestScoped
public class Messages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    @Inject
    private FacesContext faces;

    public void error(ErrorCode code, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, Texts.of(code.key(), locale(), arguments));
    }

    /** @param key of a sentence in a bundle */
    public void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, Texts.of(key, locale(), arguments));
    }

    public String text(String key, Object... arguments) {
        return Texts.of(key, locale(), arguments);
    }

    public String time(Instant instant) {
        return TIME.format(instant);
    }

    private Locale locale() {
        return faces.getViewRoot() == null
                ? Locale.SIMPLIFIED_CHINESE
                : faces.getViewRoot().getLocale();
    }

    private void add(FacesMessage.Severity severity, String text) {
        faces.addMessage(null, new FacesMessage(severity, text, null));
    }
}
