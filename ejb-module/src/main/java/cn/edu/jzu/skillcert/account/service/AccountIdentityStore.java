package cn.edu.jzu.skillcert.account.service;

import cn.edu.jzu.skillcert.account.Login;
import cn.edu.jzu.skillcert.account.LoginOutcome;
import cn.edu.jzu.skillcert.account.LoginResult;
import cn.edu.jzu.skillcert.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;

/** Tells the container who is who; the account tables decide. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private Login login;

    @Inject
    private HttpServletRequest request;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        LoginResult result =
                login.logIn(credential.getCaller(), credential.getPasswordAsString(), request.getRemoteAddr());
        request.setAttribute(LoginResult.class.getName(), result);
        if (result.outcome() != LoginOutcome.SUCCEEDED) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        return new CredentialValidationResult(
                result.username(), result.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }
}
