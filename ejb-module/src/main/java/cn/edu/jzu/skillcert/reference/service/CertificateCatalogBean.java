package cn.edu.jzu.skillcert.reference.service;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.change.DictionaryCache;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    @Override
    @PermitAll
    public Optional<CertificateOption> withId(long id) {
        return certificates().stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    @PermitAll
    public String name(long id) {
        return withId(id).map(CertificateOption::name).orElseThrow(NotFoundException::new);
    }

    @Override
    @PermitAll
    public Map<Long, String> names() {
        return certificates().stream().collect(Collectors.toMap(CertificateOption::id, CertificateOption::name));
    }
}
