package cn.edu.jzu.skillcert.testing;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Callable;

/** {@code As.user("li").call(() -> review.queue(…))}: what happens inside happens as that user, and nothing after it. */
public final class As {

    private final Credential credential;

    private As(Credential credential) {
        this.credential = credential;
    }

    /** Somebody with an account, with the roles it has now; no password asked. */
    public static As user(String username) {
        return new As(new CallerOnlyCredential(username));
    }

    public static As user(String username, String password) {
        return new As(new UsernamePasswordCredential(username, password));
    }

    public <T> T call(Callable<T> action) throws Exception {
        HttpServletRequest request =
                CDI.current().select(HttpServletRequest.class).get();
        AuthenticationStatus status = CDI.current()
                .select(SecurityContext.class)
                .get()
                .authenticate(
                        request,
                        ResponseAtHand.of(request),
                        AuthenticationParameters.withParams()
                                .newAuthentication(true)
                                .credential(credential));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new SecurityException("Not logged in: " + status);
        }
        try {
            return action.call();
        } finally {
            logOut(request);
        }
    }

    public void run(Action action) throws Exception {
        call(() -> {
            action.run();
            return null;
        });
    }

    private static void logOut(HttpServletRequest request) throws ServletException {
        request.logout();
    }

    /** Something done that may fail. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }
}
