package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.agreement.AgreementCoverage;
import cn.edu.jzu.skillcert.agreement.ExamCoverage;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.model.AgreementRules;
import cn.edu.jzu.skillcert.agreement.model.ExamUse;
import cn.edu.jzu.skillcert.agreement.persistence.AgreementRepository;
import cn.edu.jzu.skillcert.platform.Condition;
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
        List<ExamUse.Candidate> candidates = agreements
                .list(
                        Condition.all().and("e.departmentId = :department", "department", departmentId),
                        KNOWN_TO_ALL.scope())
                .stream()
                .map(agreement -> new ExamUse.Candidate(
                        agreement.getStatus(), agreement.getSignedOn(), agreement.getFiledOn(), agreement.terms()))
                .toList();
        ExamUse use = new ExamUse(certificateId, level, nameOf(certificateId), first, last, null, candidates);
        Money price = use.filed()
                .flatMap(filed -> filed.terms().prices().stream()
                        .filter(line -> line.certificateId() == certificateId && line.level() == level)
                        .findFirst())
                .map(PricedLevel::unitPrice)
                .orElse(null);
        return new ExamCoverage(
                AgreementRules.USABLE_FOR_REGISTRATION.check(use),
                price,
                use.filed().map(ExamUse.Candidate::filedOn).orElse(null));
    }

    private String nameOf(long certificateId) {
        return certificates.certificates().stream()
                .filter(one -> one.id() == certificateId)
                .map(CertificateOption::name)
                .findFirst()
                .orElse("");
    }
}
