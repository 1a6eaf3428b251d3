package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import cn.edu.jzu.skillcert.reference.service.ReferenceSamples;
import cn.edu.jzu.skillcert.registration.SiteDraft;
import cn.edu.jzu.skillcert.registration.model.SiteApplication;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

@Dependent
public class SiteApplicationSample implements Sample<SiteApplication> {

    @Inject
    private CertificateRepository certificates;

    @Override
    public Class<SiteApplication> type() {
        return SiteApplication.class;
    }

    @Override
    public SiteApplication belongingTo(Owner owner) {
        SkillCertificate certificate =
                certificates.add(new ReferenceSamples.OfCertificate().belongingTo(owner), new DataScope.WholeSchool());
        return new SiteApplication(
                owner.departmentId(),
                new CertificateOption(
                        certificate.getId(),
                        certificate.getCode(),
                        certificate.getName(),
                        owner.organizationId(),
                        certificate.getLevels(),
                        false),
                new SiteDraft(certificate.getId(), "样例楼", 30, "样例条件"));
    }
}
