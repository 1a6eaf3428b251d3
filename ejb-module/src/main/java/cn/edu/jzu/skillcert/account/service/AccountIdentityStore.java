package cn.edu.jzu.skillcert.account.service;

import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.Login;
import cn.edu.jzu.skillcert.account.LoginOutcome;
import cn.edu.jzu.skillcert.account.LoginResult;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.AuthorityLookup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
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
    private AuthorityLookup authorities;

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

    /**
     * Somebody who is logged in already and holds more roles by now than the container knows of. No form leads here:
     * a credential without a password is made by the portal alone, of the principal of the session.
     */
    public CredentialValidationResult validate(CallerOnlyCredential known) {
        Authority authority = authorities.authorityOf(known.getCaller());
        if (!authority.isKnown()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        return new CredentialValidationResult(
                authority.username(),
                authority.grants().stream().map(grant -> grant.role().name()).collect(Collectors.toSet()));
    }
}
