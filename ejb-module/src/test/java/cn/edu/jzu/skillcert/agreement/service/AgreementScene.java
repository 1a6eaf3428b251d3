package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.AgreementDetail;
import cn.edu.jzu.skillcert.agreement.AgreementDraft;
import cn.edu.jzu.skillcert.agreement.AgreementDrafting;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AgreementReview;
import cn.edu.jzu.skillcert.agreement.ApproveAgreement;
import cn.edu.jzu.skillcert.agreement.ConfirmAgreement;
import cn.edu.jzu.skillcert.agreement.OpenAgreement;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.agreement.ReviseAgreement;
import cn.edu.jzu.skillcert.agreement.SubmitAgreement;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.agreement.model.TermSheetFixture;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.Sample;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A department, its organization and the three offices, and the steps that lead an agreement through them. */
@ApplicationScoped
public class AgreementScene {

    static final String DRAFTER = "scene-drafter";
    static final String STRANGER = "scene-stranger";
    static final String ORGANIZATION = "scene-organization";
    static final Map<ReviewStage, String> REVIEWERS = Map.of(
            ReviewStage.ACADEMIC_AFFAIRS, "scene-academic",
            ReviewStage.FINANCE, "scene-finance",
            ReviewStage.LEGAL, "scene-legal");
    private static final String PASSWORD = "correct horse";

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private AgreementReading reading;

    @Inject
    private AgreementReview review;

    @Inject
    private People people;

    @Inject
    private School school;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    private Sample.Owner owner;

    void set() throws Exception {
        owner = school.one();
        people.open(DRAFTER, PASSWORD, account -> account.grant(Role.DEPARTMENT, owner.departmentId(), null));
        long other = school.other().departmentId();
        people.open(STRANGER, PASSWORD, account -> account.grant(Role.DEPARTMENT, other, null));
        people.open(
                ORGANIZATION,
                PASSWORD,
                account -> account.grant(Role.EVALUATION_ORGANIZATION, null, owner.organizationId()));
        for (ReviewStage stage : ReviewStage.values()) {
            people.open(REVIEWERS.get(stage), PASSWORD, stage.role());
        }
        certificate("SCENE", "Web前端开发", owner.organizationId());
        transaction.call(() -> em.createNativeQuery(
                        """
                        insert into pricecap (certificateid, level, cap, validfrom, documentno)
                        select id, 'INTERMEDIATE', 300, date '2024-01-01', '测试〔2024〕1号' from skillcertificate c
                        where c.code = 'SCENE' and not exists (select 1 from pricecap p where p.certificateid = c.id)""")
                .executeUpdate());
    }

    private void certificate(String code, String name, long organizationId) throws Exception {
        transaction.call(() -> em.createNativeQuery(
                        """
                        insert into skillcertificate (code, name, organizationid, levels)
                        values (?, ?, ?, 'INTERMEDIATE') on conflict do nothing""")
                .setParameter(1, code)
                .setParameter(2, name)
                .setParameter(3, organizationId)
                .executeUpdate());
    }

    private long certificate(String code) {
        return ((Number) em.createNativeQuery("select id from skillcertificate where code = ?")
                        .setParameter(1, code)
                        .getSingleResult())
                .longValue();
    }

    TermSheet terms(String price) {
        return pricing("SCENE", price);
    }

    TermSheet termsOfAnotherOrganization() throws Exception {
        certificate("SCENE-OTHER", "数控车铣加工", school.other().organizationId());
        return pricing("SCENE-OTHER", "300");
    }

    TermSheet termsSettledBefore(String day) {
        return TermSheetFixture.complete()
                .withoutPrices()
                .alsoPriced(certificate("SCENE"), SkillLevel.INTERMEDIATE, "300")
                .settledBefore(day)
                .build();
    }

    private TermSheet pricing(String code, String price) {
        return TermSheetFixture.complete()
                .withoutPrices()
                .alsoPriced(certificate(code), SkillLevel.INTERMEDIATE, price)
                .build();
    }

    /** Does something while a lower cap is in force from that day on, and puts it right again. */
    void withCapLoweredOn(LocalDate day, String cap, As.Action action) throws Exception {
        sql(
                "update pricecap set validto = ? where certificateid = ? and validto is null",
                day.minusDays(1),
                certificateId());
        sql(
                """
                insert into pricecap (certificateid, level, cap, validfrom, documentno)
                values (?, 'INTERMEDIATE', cast(? as numeric), ?, '测试〔2026〕2号')""",
                certificateId(),
                cap,
                day);
        try {
            action.run();
        } finally {
            sql("delete from pricecap where certificateid = ? and validto is null", certificateId());
            sql("update pricecap set validto = null where certificateid = ?", certificateId());
        }
    }

    /** Does something while a parameter has another value from today on, and puts it right again. */
    void withParameter(String key, String value, As.Action action) throws Exception {
        sql(
                """
                insert into parameter (parameterkey, setting, validfrom, clause)
                values (?, ?, current_date, '测试')""",
                key,
                value);
        try {
            action.run();
        } finally {
            sql("delete from parameter where parameterkey = ? and clause = '测试'", key);
        }
    }

    /** An exam of the drafter's department as an approved plan of that month has it; one plan for each month. */
    void examSet(YearMonth month, LocalDate theory, LocalDate practical) throws Exception {
        sql("delete from approvedexam where certificateid = ?", certificateId());
        sql("delete from plannedexam where certificateid = ?", certificateId());
        sql(
                """
                insert into examplan (departmentid, planmonth, exammonth, status, firstsubmittedat, submittedat)
                values (?, ?, ?, 'APPROVED', now(), now()) on conflict do nothing""",
                owner.departmentId(),
                month.atDay(1),
                month.atDay(1));
        sql(
                """
                insert into plannedexam (plan_id, certificateid, level, heads, theoryon, practicalon)
                select id, ?, 'INTERMEDIATE', 30, ?, ? from examplan where departmentid = ? and planmonth = ?""",
                certificateId(),
                theory,
                practical,
                owner.departmentId(),
                month.atDay(1));
        sql(
                """
                insert into approvedexam (plan_id, plannedexamid, certificateid, level, heads, theoryon, practicalon,
                sessionsapprovedon)
                select plan_id, id, certificateid, level, heads, theoryon, practicalon, current_date from plannedexam
                where certificateid = ?""",
                certificateId());
    }

    void examsDropped() throws Exception {
        sql("delete from approvedexam where certificateid = ?", certificateId());
        sql("delete from plannedexam where certificateid = ?", certificateId());
        // Their plans too: nobody wrote them, and others want the months.
        sql(
                """
                delete from examplan p where departmentid = ?
                and not exists (select 1 from plannedexam x where x.plan_id = p.id)
                and not exists (select 1 from planevent e where e.plan_id = p.id)""",
                owner.departmentId());
    }

    Sample.Owner owner() {
        return owner;
    }

    long certificateId() throws Exception {
        return transaction.call(() -> certificate("SCENE"));
    }

    void sql(String statement, Object... values) throws Exception {
        transaction.call(() -> {
            Query query = em.createNativeQuery(statement);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.executeUpdate();
        });
    }

    /** Does something while the drafter's department is of another kind, and puts it right again. */
    void withDepartmentBeing(String otherwise, As.Action action) throws Exception {
        department(otherwise);
        try {
            action.run();
        } finally {
            department("retired = false, kind = 'TEACHING'");
        }
    }

    private void department(String assignment) throws Exception {
        transaction.call(() -> em.createNativeQuery("update department set " + assignment + " where id = ?")
                .setParameter(1, owner.departmentId())
                .executeUpdate());
    }

    long opened(String title) throws Exception {
        return As.user(DRAFTER)
                .call(() -> drafting.open(new OpenAgreement(owner.departmentId(), owner.organizationId(), title)));
    }

    /** Written, with template, confirmed by both and submitted. */
    long submitted(String title) throws Exception {
        long id = opened(title);
        As.user(DRAFTER).run(() -> {
            drafting.attachTemplate(ref(id), Party.ORGANIZATION, "模板.docx", word());
            drafting.revise(new ReviseAgreement(ref(id), title, TermSheetFixture.WORDING, terms("300")));
        });
        confirmAndSubmit(id, Map.of());
        return id;
    }

    void confirmAndSubmit(long id, Map<Long, String> answers) throws Exception {
        confirmByBoth(id);
        As.user(DRAFTER).run(() -> drafting.submit(new SubmitAgreement(ref(id), answers, "已按意见修改", null)));
    }

    void confirmByBoth(long id) throws Exception {
        As.user(DRAFTER)
                .run(() -> drafting.confirm(new ConfirmAgreement(
                        ref(id), Party.DEPARTMENT, detail(id).contentHash(), null, null)));
        As.user(ORGANIZATION)
                .run(() -> review.confirmForOrganization(new ConfirmAgreement(
                        refRead(id), Party.ORGANIZATION, detail(id).contentHash(), null, null)));
    }

    void approve(long id, ReviewStage stage) throws Exception {
        As.user(REVIEWERS.get(stage))
                .run(() -> review.approve(
                        new ApproveAgreement(refRead(id), stage, detail(id).contentHash(), "同意")));
    }

    long approved(String title) throws Exception {
        long id = submitted(title);
        for (ReviewStage stage : ReviewStage.values()) {
            approve(id, stage);
        }
        return id;
    }

    /** The version as the drafter's form sees it. */
    AgreementRef ref(long id) {
        AgreementDraft draft = drafting.draft(id);
        return new AgreementRef(id, draft.version());
    }

    /** What the department has to answer, by its ids. */
    List<Long> openComments(long id) {
        return drafting.draft(id).openComments().stream()
                .map(AgreementDetail.CommentView::id)
                .toList();
    }

    /** The version as anybody's page shows it. */
    AgreementRef refRead(long id) {
        return new AgreementRef(id, detail(id).version());
    }

    AgreementDetail detail(long id) {
        return reading.detail(id);
    }

    static InputStream word() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("合作协议模板");
            document.write(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }
}
