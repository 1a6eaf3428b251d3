package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.agreement.AgreementCoverage;
import cn.edu.jzu.skillcert.agreement.ExamCoverage;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.model.AgreementRules;
import cn.edu.jzu.skillcert.agreement.model.ExamUse;
import cn.edu.jzu.skillcert.agreement.persistence.AgreementRepository;
import cn.edu.jzu.skillcert.agreement.persistence.CoveringAgreement;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Money;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

@Stateless
@DenyAll
public class AgreementCoverageBean implements AgreementCoverage {

    private static final UnscopedAccess KNOWN_TO_ALL = UnscopedAccess.because(
            "whoever sees an exam may know whether an agreement stands behind it, and jobs without a caller check it");

    @Inject
    private AgreementRepository agreements;

    @Inject
    private CertificateCatalog certificates;

    @Override
    @PermitAll
    public ExamCoverage of(long departmentId, long certificateId, SkillLevel level, LocalDate first, LocalDate last) {
        List<ExamUse.Candidate> candidates = agreements.covering(Set.of(departmentId), KNOWN_TO_ALL).stream()
                .map(CoveringAgreement::terms)
                .toList();
        ExamUse use = new ExamUse(certificateId, level, nameOf(certificateId), first, last, null, candidates);
        Money price = use.filed()
                .flatMap(filed -> filed.price(certificateId, level))
                .map(PricedLevel::unitPrice)
                .orElse(null);
        return new ExamCoverage(
                AgreementRules.USABLE_FOR_REGISTRATION.check(use),
                price,
                use.filed().map(ExamUse.Candidate::filedOn).orElse(null));
    }

    private String nameOf(long certificateId) {
        return certificates.withId(certificateId).map(CertificateOption::name).orElse("");
    }
}
