package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.registration.model.SiteApproved;
import cn.edu.jzu.skillcert.registration.persistence.SiteRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Gathers what looks at. */
@Dependent
class SiteFacts {

    @Inject
    private SiteRepository sites;

    @Inject
    private CertificateCatalog certificates;

    /** Nothing is arranged yet, so no day limits the approvals. */
    SiteApproved.Facts of(long departmentId, long certificateId, DataScope scope) {
        Map<Long, String> names = certificates.names();
        return new SiteApproved.Facts(
                certificateId,
                names.get(certificateId),
                sites.of(departmentId, scope).stream()
                        .map(site -> site.asSite(names.get(site.getCertificateId())))
                        .toList(),
                null);
    }
}
