package cn.edu.jzu.skillcert.testing;

import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.platform.AuthorityLookup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;

/** Lets a test be somebody: by password through the real identity store, or (quicker) by name alone. */
@ApplicationScoped
public class TestLogin implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private AuthorityLookup authorities;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential == null) {
            return context.doNothing();
        }
        if (credential instanceof CallerOnlyCredential known) {
            return context.notifyContainerAboutLogin(
                    known.getCaller(),
                    authorities.authorityOf(known.getCaller()).grants().stream()
                            .map(Grant::role)
                            .map(Enum::name)
                            .collect(Collectors.toSet()));
        }
        return context.notifyContainerAboutLogin(identityStores.validate(credential));
    }
}
