package cn.edu.jzu.skillcert.reference.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.reference.model.EvaluationOrganization;
import cn.edu.jzu.skillcert.reference.model.PriceCap;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Samples for the contract tests. */
public final class ReferenceSamples {

    private ReferenceSamples() {}

    @Dependent
    public static class OfOrganization implements Sample<EvaluationOrganization> {
        @Override
        public Class<EvaluationOrganization> type() {
            return EvaluationOrganization.class;
        }

        @Override
        public EvaluationOrganization belongingTo(Owner owner) {
            String code = UUID.randomUUID().toString();
            return new EvaluationOrganization(code, "样例组织 " + code, null);
        }
    }

    @Dependent
    public static class OfCertificate implements Sample<SkillCertificate> {
        @Override
        public Class<SkillCertificate> type() {
            return SkillCertificate.class;
        }

        @Override
        public SkillCertificate belongingTo(Owner owner) {
            String code = UUID.randomUUID().toString();
            return new SkillCertificate(code, "样例证书 " + code, owner.organizationId(), Set.of(SkillLevel.INTERMEDIATE));
        }
    }

    @Dependent
    public static class OfPriceCap implements Sample<PriceCap> {

        @Inject
        private CertificateRepository certificates;

        @Override
        public Class<PriceCap> type() {
            return PriceCap.class;
        }

        @Override
        public PriceCap belongingTo(Owner owner) {
            SkillCertificate certificate =
                    certificates.add(new OfCertificate().belongingTo(owner), new DataScope.WholeSchool());
            return new PriceCap(
                    certificate.getId(),
                    SkillLevel.INTERMEDIATE,
                    Money.of("300.00"),
                    LocalDate.of(2026, 1, 1),
                    null,
                    "豫教〔2026〕1号");
        }
    }
}
