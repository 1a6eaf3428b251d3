package cn.edu.jzu.skillcert.reference.service;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.change.DictionaryCache;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

@Stateless
@DenyAll
public class CertificateCatalogBean implements CertificateCatalog {

    private static final UnscopedAccess KNOWN_TO_ALL =
            UnscopedAccess.because("the certificates are published, and jobs without a caller name them");

    @Inject
    private DictionaryCache dictionaries;

    @Inject
    private CertificateRepository certificates;

    @Override
    @PermitAll
    public List<CertificateOption> certificates() {
        return dictionaries.get(
                SkillCertificate.class,
                CertificateOption.class,
                () -> certificates.options(Lists.WHOLE, KNOWN_TO_ALL.scope()));
    }
}
