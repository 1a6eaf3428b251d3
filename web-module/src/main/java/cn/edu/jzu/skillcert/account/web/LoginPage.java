package cn.edu.jzu.skillcert.account.web;

import static jakarta.security.enterprise.AuthenticationStatus.SUCCESS;

import cn.edu.jzu.skillcert.account.AccountError;
import cn.edu.jzu.skillcert.account.LoginOutcome;
import cn.edu.jzu.skillcert.account.LoginResult;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

@Named
@RequestScoped
public class LoginPage {

    @Inject
    private SecurityContext securityContext;

    @Inject
    private FacesContext faces;

    @Inject
    private Messages messages;

    private String username;
    private String password;

    public void logIn() throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        // A session id known before the log-in must not be worth anything after it.
        request.getSession();
        request.changeSessionId();
        InterruptedRequest interrupted = InterruptedRequest.of(request);
        AuthenticationStatus status = securityContext.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .newAuthentication(true)
                        .credential(new UsernamePasswordCredential(username.strip(), password)));
        if (status == SUCCESS) {
            external.redirect(interrupted.address().orElse(external.getRequestContextPath() + "/index.xhtml"));
        } else {
            interrupted.keep();
            tellWhyNot((LoginResult) request.getAttribute(LoginResult.class.getName()));
        }
    }

    private void tellWhyNot(LoginResult result) {
        if (result != null && result.outcome() == LoginOutcome.LOCKED) {
            messages.error(AccountError.LOCKED, messages.time(result.lockedUntil()));
        } else {
            messages.error(AccountError.WRONG_CREDENTIALS);
        }
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
