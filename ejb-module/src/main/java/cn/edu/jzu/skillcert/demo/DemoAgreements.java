package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.persistence.AgreementRepository;
import cn.edu.jzu.skillcert.agreement.service.AgreementNews;
import cn.edu.jzu.skillcert.organization.model.Department;
import cn.edu.jzu.skillcert.organization.persistence.DepartmentRepository;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.DocumentNumbers;
import cn.edu.jzu.skillcert.platform.file.DocumentIntake;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.reference.model.EvaluationOrganization;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import cn.edu.jzu.skillcert.reference.persistence.OrganizationRepository;
import cn.edu.jzu.skillcert.shared.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Agreements of several departments in every state, each with a past that the aggregate's own verbs have made. */
@Dependent
public class DemoAgreements implements DemoContribution {

    private static final String SETTLEMENT = "考核结束后，甲方凭乙方开具的发票按实考人数一次结清";

    @Inject
    private AgreementRepository agreements;

    @Inject
    private DepartmentRepository departments;

    @Inject
    private OrganizationRepository organizations;

    @Inject
    private CertificateRepository certificates;

    @Inject
    private AccountRepository accounts;

    @Inject
    private DocumentIntake documents;

    @Inject
    private AgreementNews news;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        DemoTable.of("agreements.csv").forEach(this::tell);
    }

    private void tell(Map<String, String> row) {
        SkillCertificate certificate = certificates
                .list(coded(row.get("certificate")), DemoData.DEMO.scope())
                .get(0);
        EvaluationOrganization organization =
                organizations.require(certificate.getOrganizationId(), DemoData.DEMO.scope());
        Department department = departments
                .list(coded(row.get("department")), DemoData.DEMO.scope())
                .get(0);
        LocalDate today = LocalDate.now(clock);
        LocalDate opened = today.minusDays(Integer.parseInt(row.get("openedDaysAgo")));
        DemoDiary diary = new DemoDiary(opened, clock.getZone());
        DemoTerms terms = new DemoTerms(
                opened.isBefore(today.minusDays(40)) ? opened.plusDays(24) : today.plusDays(7),
                today.plusDays(Integer.parseInt(row.get("examInDays"))),
                row.get("story").equals("EXPIRING") ? today.plusDays(25) : LocalDate.MIN,
                prices(row, certificate),
                row.get("site").equals("yes"),
                SETTLEMENT,
                30);
        Actor drafter = actor(row.get("drafter"));
        Agreement agreement = agreements.add(
                new Agreement(
                        department.getId(),
                        organization.getId(),
                        certificate.getName() + "职业技能等级证书考核合作协议（" + terms.exam().getYear() + "年）",
                        drafter,
                        diary.after(0)),
                DemoData.DEMO.scope());
        DemoStory story = new DemoStory(
                agreement,
                terms,
                new DemoWording(organization.getName(), department.getName(), certificate.getName()),
                Map.of(certificate.getId(), certificate.getName()),
                diary,
                new DemoStory.Cast(drafter, actor("jwc.wang"), actor("cwc.li"), actor("fw.zhao")),
                documents,
                () -> agreements.versionAfterChange(agreement),
                year -> numbers.next("XY", year));
        story.tell(row.get("story"));
        agreements.versionAfterChange(agreement);
        news.of(agreement);
    }

    private static List<PricedLevel> prices(Map<String, String> row, SkillCertificate certificate) {
        String[] levels = row.get("levels").split(" ");
        String[] amounts = row.get("prices").split(" ");
        List<PricedLevel> prices = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            prices.add(new PricedLevel(certificate.getId(), SkillLevel.valueOf(levels[i]), Money.of(amounts[i])));
        }
        return prices;
    }

    private Actor actor(String username) {
        Account account = accounts.findByUsername(username, DemoData.DEMO).orElseThrow();
        return new Actor(account.getId(), account.getName(), null, null);
    }

    private static Condition coded(String code) {
        return Condition.all().and("e.code = :code", "code", code);
    }
}
