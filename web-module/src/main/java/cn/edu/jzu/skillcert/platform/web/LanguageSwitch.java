package cn.edu.jzu.skillcert.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The other language, on the same page. */
@Named
@RequestScoped
public class LanguageSwitch {

    @Inject
    private FacesContext faces;

    public void speak(String language) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.addResponseCookie(
                Language.COOKIE,
                Language.valueOf(language).name(),
                Map.of(
                        "path",
                        external.getRequestContextPath() + "/",
                        "maxAge",
                        (int) Duration.ofDays(365).toSeconds(),
                        "httpOnly",
                        true,
                        "secure",
                        external.isSecure()));
        external.redirect(Faces.getBookmarkableURL(Map.of(), true));
    }
}
