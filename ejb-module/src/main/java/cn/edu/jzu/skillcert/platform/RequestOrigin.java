package cn.edu.jzu.skillcert.platform;

import cn.edu.jzu.skillcert.account.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who and what is behind the work on this thread: a person in a browser, or the portal itself. Never asks the database. */
@ApplicationScoped
public class RequestOrigin {

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    /** Empty for jobs, start-up, and whoever is not logged in. */
    public Optional<Actor> actor() {
        try {
            return caller.lastActor();
        } catch (ContextNotActiveException background) {
            return Optional.empty();
        }
    }

    /** Network address of the browser. */
    public Optional<String> address() {
        try {
            return Optional.ofNullable(request.getRemoteAddr());
        } catch (ContextNotActiveException | IllegalStateException background) {
            return Optional.empty();
        }
    }
}
