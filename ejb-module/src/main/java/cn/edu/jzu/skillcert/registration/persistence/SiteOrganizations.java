package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Which evaluation organizations decide on exam sites here, and which on paper. */
@Dependent
public class SiteOrganizations {

    private static final UnscopedAccess ACCOUNTS =
            UnscopedAccess.because("who sees a site may know whether its organization can answer in the portal");

    @Inject
    private SiteRepository sites;

    /** Whether somebody of the organization can log in. */
    public boolean answersItself(long organizationId) {
        return sites.answersItself(organizationId, ACCOUNTS);
    }
}
