package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.reference.model.EvaluationOrganization;
import cn.edu.jzu.skillcert.reference.model.PriceCap;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import cn.edu.jzu.skillcert.reference.persistence.OrganizationRepository;
import cn.edu.jzu.skillcert.reference.persistence.PriceCapRepository;
import cn.edu.jzu.skillcert.shared.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Evaluation organizations, one of them with an account, their certificates, and price caps of two documents. */
@Dependent
public class DemoReference implements DemoContribution {

    private static final LocalDate FIRST_CAPS = LocalDate.of(2022, 9, 1);
    private static final LocalDate SECOND_CAPS = LocalDate.of(2025, 1, 1);
    /** The second document raises every cap. */
    private static final Money RISE = Money.of("20");

    private static final String FIRST_DOCUMENT = "演示文号〔2022〕16号";
    private static final String SECOND_DOCUMENT = "演示文号〔2024〕48号";
    private static final String ACCOUNT = "pj.qian";
    private static final String ORGANIZATION_OF_ACCOUNT = "ZYSZ";

    @Inject
    private OrganizationRepository organizations;

    @Inject
    private CertificateRepository certificates;

    @Inject
    private PriceCapRepository caps;

    @Inject
    private AccountRepository accounts;

    private final Map<String, Long> organizationIds = new HashMap<>();

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        DemoTable.of("organizations.csv").forEach(this::openOrganization);
        DemoTable.of("certificates.csv").forEach(this::addCertificate);
        accounts.findByUsername(ACCOUNT, DemoData.DEMO)
                .ifPresent(account -> account.grant(
                        Role.EVALUATION_ORGANIZATION, null, organizationIds.get(ORGANIZATION_OF_ACCOUNT)));
    }

    private void openOrganization(Map<String, String> row) {
        EvaluationOrganization organization = new EvaluationOrganization(row.get("code"), row.get("name"), null);
        organizationIds.put(
                row.get("code"),
                organizations.add(organization, DemoData.DEMO.scope()).getId());
    }

    private void addCertificate(Map<String, String> row) {
        SkillCertificate certificate = certificates.add(
                new SkillCertificate(
                        row.get("code"),
                        row.get("name"),
                        organizationIds.get(row.get("organization")),
                        Arrays.stream(row.get("levels").split(" "))
                                .map(SkillLevel::valueOf)
                                .collect(Collectors.toSet())),
                DemoData.DEMO.scope());
        for (SkillLevel level : certificate.getLevels()) {
            addCaps(certificate.getId(), level, Money.of(row.get(level.name().toLowerCase(Locale.ROOT))));
        }
    }

    private void addCaps(long certificateId, SkillLevel level, Money cap) {
        caps.add(
                new PriceCap(certificateId, level, cap, FIRST_CAPS, SECOND_CAPS.minusDays(1), FIRST_DOCUMENT),
                DemoData.DEMO.scope());
        caps.add(
                new PriceCap(certificateId, level, cap.plus(RISE), SECOND_CAPS, null, SECOND_DOCUMENT),
                DemoData.DEMO.scope());
    }
}
