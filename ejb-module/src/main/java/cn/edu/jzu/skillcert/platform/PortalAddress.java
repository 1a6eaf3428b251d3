package cn.edu.jzu.skillcert.platform;

import cn.edu.jzu.skillcert.shared.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach the portal, as the installation says: for links in mails and on papers. */
@ApplicationScoped
public class PortalAddress {

    @Inject
    @ConfigProperty(name = "skillcert.portal.url")
    private Optional<String> configured;

    /** Without a slash at its end; empty if the installation does not say. */
    public Optional<String> base() {
        return configured.map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    /** As a link that still leads there when pages have moved. */
    public Optional<String> of(Place place) {
        return base().map(base -> base + place.link());
    }
}
