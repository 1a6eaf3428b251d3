package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.organization.model.Department;
import cn.edu.jzu.skillcert.organization.persistence.DepartmentRepository;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.file.DocumentIntake;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import cn.edu.jzu.skillcert.registration.SiteDraft;
import cn.edu.jzu.skillcert.registration.model.SiteApplication;
import cn.edu.jzu.skillcert.registration.model.SiteReply;
import cn.edu.jzu.skillcert.registration.persistence.SiteRepository;
import cn.edu.jzu.skillcert.registration.service.SiteNews;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;

/** Applications for exam sites at every stage. */
@Dependent
public class DemoSites implements DemoContribution {

    private static final String CONDITIONS = "考试机与监考机独立成网，主备线路；考场监控覆盖每个考位并保存 90 天；入口配身份证读卡与人脸比对。";

    @Inject
    private SiteRepository sites;

    @Inject
    private DepartmentRepository departments;

    @Inject
    private CertificateRepository certificates;

    @Inject
    private AccountRepository accounts;

    @Inject
    private DocumentIntake documents;

    @Inject
    private SiteNews news;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void load() {
        DemoTable.of("sites.csv").forEach(this::tell);
    }

    private void tell(Map<String, String> row) {
        Department department = departments
                .list(coded(row.get("department")), DemoData.DEMO.scope())
                .get(0);
        SkillCertificate certificate = certificates
                .list(coded(row.get("certificate")), DemoData.DEMO.scope())
                .get(0);
        SiteDraft draft =
                new SiteDraft(certificate.getId(), row.get("place"), Integer.valueOf(row.get("seats")), CONDITIONS);
        SiteApplication site =
                sites.add(new SiteApplication(department.getId(), option(certificate), draft), DemoData.DEMO.scope());
        advance(site, row.get("story"), actor(row.get("drafter")));
        sites.flush();
        news.of(site);
    }

    private void advance(SiteApplication site, String story, Actor drafter) {
        LocalDate today = LocalDate.now(clock);
        DemoDiary diary = new DemoDiary(today.minusDays(30), clock.getZone());
        if (story.equals("DRAFT")) {
            return;
        }
        Instant submitted = diary.after(0);
        site.submit(drafter, submitted, diary.today());
        if (story.equals("RETURNED")) {
            site.returnToDepartment("监控未覆盖第 3 排考位，请补齐后再报。", actor("pj.qian"), diary.after(2));
        }
        if (story.equals("AT_AUTHORITY") || story.equals("APPROVED")) {
            SiteReply reply = reply(diary, 4, "演示〔2026〕评 7 号", "考核站点批准书");
            site.approveForOrganization(reply, actor("pj.qian"), diary.after(5));
        }
        if (story.equals("APPROVED")) {
            SiteReply reply = reply(diary, 3, "演示文号〔2026〕25号", "关于考核站点的批复");
            site.recordAuthority(true, reply, null, actor("jwc.wang"), diary.after(4));
        }
    }

    private SiteReply reply(DemoDiary diary, int days, String number, String title) {
        LocalDate on = diary.today().plusDays(days);
        byte[] paper = DemoPaper.readablePdf(title, title + "\n文号：" + number + "\n演示数据。", ZonedDateTime.now(clock));
        return new SiteReply(
                on, number, documents.keep(title + ".pdf", FileKind.PDF.mediaType(), new ByteArrayInputStream(paper)));
    }

    private static CertificateOption option(SkillCertificate certificate) {
        return new CertificateOption(
                certificate.getId(),
                certificate.getCode(),
                certificate.getName(),
                certificate.getOrganizationId(),
                certificate.getLevels(),
                certificate.isRetired());
    }

    private Actor actor(String username) {
        Account account = accounts.findByUsername(username, DemoData.DEMO).orElseThrow();
        return new Actor(account.getId(), account.getName(), null, null);
    }

    private static Condition coded(String code) {
        return Condition.all().and("e.code = :code", "code", code);
    }
}
