package cn.edu.jzu.skillcert.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.document.PdfForm;
import cn.edu.jzu.skillcert.platform.document.PdfInfo;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.reference.model.EvaluationOrganization;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import cn.edu.jzu.skillcert.reference.persistence.OrganizationRepository;
import cn.edu.jzu.skillcert.reference.service.ReferenceSamples;
import cn.edu.jzu.skillcert.registration.ApproveSite;
import cn.edu.jzu.skillcert.registration.OpenSite;
import cn.edu.jzu.skillcert.registration.RecordAuthority;
import cn.edu.jzu.skillcert.registration.RecordOrganization;
import cn.edu.jzu.skillcert.registration.ReturnSite;
import cn.edu.jzu.skillcert.registration.ReviseSite;
import cn.edu.jzu.skillcert.registration.SiteAction;
import cn.edu.jzu.skillcert.registration.SiteApplying;
import cn.edu.jzu.skillcert.registration.SiteApproval;
import cn.edu.jzu.skillcert.registration.SiteDetail;
import cn.edu.jzu.skillcert.registration.SiteDraft;
import cn.edu.jzu.skillcert.registration.SiteError;
import cn.edu.jzu.skillcert.registration.SiteEventKind;
import cn.edu.jzu.skillcert.registration.SiteEvidence;
import cn.edu.jzu.skillcert.registration.SiteFilter;
import cn.edu.jzu.skillcert.registration.SitePaper;
import cn.edu.jzu.skillcert.registration.SiteReading;
import cn.edu.jzu.skillcert.registration.SiteRow;
import cn.edu.jzu.skillcert.registration.SiteStatus;
import cn.edu.jzu.skillcert.registration.persistence.SiteFileReferences;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import cn.edu.jzu.skillcert.shared.TrailStep;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.Sample;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An application for an exam site through all hands, and past the ones it must not get into. */
@InPortal
class SitePathIT {

    private static final String PASSWORD = "correct horse";

    @Inject
    private People people;

    @Inject
    private School school;

    @Inject
    private CertificateRepository certificates;

    @Inject
    private OrganizationRepository organizations;

    @Inject
    private SiteApplying applying;

    @Inject
    private SiteApproval approval;

    @Inject
    private SiteReading reading;

    @Inject
    private SiteFileReferences references;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    private Sample.Owner ours;
    private long certificate;
    private LocalDate today;

    @BeforeEach
    void openAccounts() throws Exception {
        ours = school.one();
        Sample.Owner theirs = school.other();
        people.open("sp-dept", PASSWORD, account -> account.grant(Role.DEPARTMENT, ours.departmentId(), null));
        people.open("sp-other", PASSWORD, account -> account.grant(Role.DEPARTMENT, theirs.departmentId(), null));
        people.open(
                "sp-org",
                PASSWORD,
                account -> account.grant(Role.EVALUATION_ORGANIZATION, null, ours.organizationId()));
        people.open(
                "sp-foreign",
                PASSWORD,
                account -> account.grant(Role.EVALUATION_ORGANIZATION, null, theirs.organizationId()));
        people.open("sp-jwc", PASSWORD, Role.ACADEMIC_AFFAIRS);
        today = LocalDate.now(clock);
        transaction.begin();
        SkillCertificate kept =
                certificates.add(new ReferenceSamples.OfCertificate().belongingTo(ours), new DataScope.WholeSchool());
        transaction.commit();
        certificate = kept.getId();
    }

    private SiteDraft draft(String place) {
        return new SiteDraft(certificate, place, 60, "机房两间");
    }

    private long opened() throws Exception {
        return As.user("sp-dept").call(() -> applying.open(new OpenSite(ours.departmentId(), draft("信息楼"), null)));
    }

    private SiteDetail seenBy(String user, long id) throws Exception {
        return As.user(user).call(() -> reading.detail(id));
    }

    @Test
    void both_approvals_are_recorded_and_the_rule_passes_in_the_end() throws Exception {
        long id = opened();
        SiteDetail drafted = seenBy("sp-dept", id);
        assertThat(drafted.assessment().blocked()).isTrue();
        As.user("sp-dept").run(() -> applying.submit(drafted.site()));

        SiteDetail submitted = seenBy("sp-org", id);
        assertThat(submitted.allows("APPROVE_FOR_ORGANIZATION")).isTrue();
        As.user("sp-org").run(() -> approval.returnToDepartment(new ReturnSite(submitted.site(), "监控不足")));
        SiteDetail returned = seenBy("sp-dept", id);
        assertThat(returned.note()).isEqualTo("监控不足");
        As.user("sp-dept").run(() -> {
            applying.revise(new ReviseSite(returned.site(), draft("信息楼三层")));
            applying.submit(reading.detail(id).site());
        });
        As.user("sp-org")
                .run(() -> approval.approveForOrganization(
                        new ApproveSite(reading.detail(id).site(), today, "评〔2026〕7号"), "批准书.pdf", pdf()));
        As.user("sp-jwc")
                .run(() -> approval.recordAuthority(
                        new RecordAuthority(reading.detail(id).site(), true, today, "豫〔2026〕9号", null),
                        "批复.pdf",
                        pdf()));

        SiteDetail approved = seenBy("sp-dept", id);
        assertThat(approved.status()).isEqualTo(SiteStatus.APPROVED);
        assertThat(approved.place()).isEqualTo("信息楼三层");
        assertThat(approved.assessment().blocked()).isFalse();
        assertThat(approved.organizationAct().name()).isEqualTo("sp-org");
        assertThat(approved.trail())
                .extracting(TrailStep::act, TrailStep::who, TrailStep::remark)
                .containsExactly(
                        tuple(SiteEventKind.SUBMITTED, "sp-dept", null),
                        tuple(SiteEventKind.RETURNED, "sp-org", "监控不足"),
                        tuple(SiteEventKind.SUBMITTED, "sp-dept", null),
                        tuple(SiteEventKind.APPROVED_BY_ORGANIZATION, "sp-org", "评〔2026〕7号"),
                        tuple(SiteEventKind.APPROVED, "sp-jwc", "豫〔2026〕9号"));
        assertThat(approved.allowed()).containsExactly(SiteAction.CHANGE);
        try (InputStream paper = As.user("sp-jwc")
                .call(() -> reading.paper(id, SitePaper.ORGANIZATION))
                .content()) {
            assertThat(paper.readAllBytes()).startsWith('%', 'P', 'D', 'F');
        }
        As.user("sp-other").run(() -> assertThatThrownBy(() -> reading.paper(id, SitePaper.ORGANIZATION))
                .isInstanceOf(NotFoundException.class));
        assertThat(references.sha256s()).isNotEmpty();
        assertThat(As.user("sp-dept").call(() -> reading.export(new SiteFilter(null, certificate, null))
                        .size()))
                .isPositive();
    }

    @Test
    void a_second_application_for_the_same_place_is_refused_until_the_first_is_rejected() throws Exception {
        long id = opened();
        As.user("sp-dept").run(() -> {
            assertThatThrownBy(() -> applying.open(new OpenSite(ours.departmentId(), draft("信息楼"), null)))
                    .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                            .isEqualTo(SiteError.SITE_TAKEN));
            applying.submit(reading.detail(id).site());
        });
        As.user("sp-org")
                .run(() -> approval.approveForOrganization(
                        new ApproveSite(reading.detail(id).site(), today, "评〔2026〕8号"), "批准书.pdf", pdf()));
        As.user("sp-jwc")
                .run(() -> approval.recordAuthority(
                        new RecordAuthority(reading.detail(id).site(), false, today, "豫〔2026〕10号", "工位不足"),
                        "批复.pdf",
                        pdf()));
        assertThat(opened()).isNotEqualTo(id);
    }

    @Test
    void another_department_and_another_organization_do_not_know_of_it() throws Exception {
        long id = opened();
        for (String stranger : new String[] {"sp-other", "sp-foreign"}) {
            As.user(stranger).run(() -> {
                assertThatThrownBy(() -> reading.detail(id)).isInstanceOf(NotFoundException.class);
                assertThat(reading.list(new SiteFilter(null, certificate, null), PageRequest.first(10))
                                .rows())
                        .isEmpty();
            });
        }
        As.user("sp-org")
                .run(() -> assertThat(reading.list(new SiteFilter(null, certificate, null), PageRequest.first(10))
                                .rows())
                        .extracting(SiteRow::id)
                        .containsExactly(id));
        As.user("sp-other")
                .run(() -> assertThatThrownBy(() -> applying.open(new OpenSite(ours.departmentId(), draft("别处"), null)))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void what_is_missing_or_impossible_is_named_all_at_once() throws Exception {
        As.user("sp-dept").run(() -> assertThatThrownBy(() ->
                        applying.open(new OpenSite(ours.departmentId(), new SiteDraft(999_999L, " ", 0, null), null)))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly("certificateId", "place", "seats", "conditions")));
        long id = opened();
        SiteDetail stale = seenBy("sp-dept", id);
        As.user("sp-dept").run(() -> applying.submit(stale.site()));
        As.user("sp-dept").run(() -> assertThatThrownBy(() -> applying.submit(stale.site()))
                .isInstanceOf(StaleDataException.class));
        As.user("sp-org").run(() -> assertThatThrownBy(() -> approval.approveForOrganization(
                        new ApproveSite(reading.detail(id).site(), today.plusDays(1), "评〔2026〕7号"), "批准书.pdf", pdf()))
                .isInstanceOf(InvalidInputException.class));
        As.user("sp-jwc").run(() -> assertThatThrownBy(() -> approval.recordAuthority(
                        new RecordAuthority(reading.detail(id).site(), true, today, "豫〔2026〕9号", null),
                        "批复.pdf",
                        pdf()))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(SiteError.ACTION_NOT_NOW)));
    }

    private long approved(String place) throws Exception {
        long id = As.user("sp-dept").call(() -> applying.open(new OpenSite(ours.departmentId(), draft(place), null)));
        approve(id);
        return id;
    }

    private void approve(long id) throws Exception {
        As.user("sp-dept").run(() -> applying.submit(reading.detail(id).site()));
        As.user("sp-org")
                .run(() -> approval.approveForOrganization(
                        new ApproveSite(reading.detail(id).site(), today, "评〔2026〕7号"), "批准书.pdf", pdf()));
        As.user("sp-jwc")
                .run(() -> approval.recordAuthority(
                        new RecordAuthority(reading.detail(id).site(), true, today, "豫〔2026〕9号", null),
                        "批复.pdf",
                        pdf()));
    }

    @Test
    void an_approved_site_stays_valid_until_its_change_is_approved_and_another_place_is_one_more_site()
            throws Exception {
        long id = approved("信息楼");
        SiteDraft moved = new SiteDraft(certificate, "信息楼", 90, "扩建");
        long change = As.user("sp-dept").call(() -> applying.open(new OpenSite(ours.departmentId(), moved, id)));
        As.user("sp-dept").run(() -> {
            assertThatThrownBy(() -> applying.open(new OpenSite(ours.departmentId(), draft("东楼"), id)))
                    .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                            .isEqualTo(SiteError.CHANGE_PENDING));
        });
        As.user("sp-dept").run(() -> {
            assertThatThrownBy(() -> applying.open(new OpenSite(ours.departmentId(), draft("信息楼"), null)))
                    .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                            .isEqualTo(SiteError.SITE_TAKEN));
        });
        SiteDetail meanwhile = seenBy("sp-dept", id);
        assertThat(meanwhile.status()).isEqualTo(SiteStatus.APPROVED);
        assertThat(meanwhile.assessment().blocked()).isFalse();

        approve(change);
        assertThat(seenBy("sp-dept", id).status()).isEqualTo(SiteStatus.SUPERSEDED);
        SiteDetail changed = seenBy("sp-dept", change);
        assertThat(changed.status()).isEqualTo(SiteStatus.APPROVED);
        assertThat(changed.seats()).isEqualTo(90);
        assertThat(changed.replacesId()).isEqualTo(id);
        assertThat(approved("东楼")).isNotEqualTo(change);
    }

    @Test
    void approvals_come_with_a_pdf_and_in_the_order_of_their_days() throws Exception {
        long id = opened();
        As.user("sp-dept").run(() -> applying.submit(reading.detail(id).site()));
        As.user("sp-org").run(() -> {
            assertThatThrownBy(() -> approval.approveForOrganization(
                            new ApproveSite(reading.detail(id).site(), today.minusDays(1), "评〔2026〕7号"),
                            "批准书.pdf",
                            pdf()))
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                            .extracting(violation -> violation.code())
                            .containsExactly(SiteError.DAY_BEFORE_SUBMISSION));
        });
        As.user("sp-org").run(() -> {
            assertThatThrownBy(() -> approval.approveForOrganization(
                            new ApproveSite(reading.detail(id).site(), today, "评〔2026〕7号"), null, null))
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                            .extracting(violation -> violation.field())
                            .containsExactly("paper"));
        });
        As.user("sp-org").run(() -> {
            assertThatThrownBy(() -> approval.approveForOrganization(
                            new ApproveSite(reading.detail(id).site(), today, "评〔2026〕7号"),
                            "批准书.pdf",
                            new ByteArrayInputStream(SamplePhotos.jpeg(26, 38, SamplePhotos.RED, 1))))
                    .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                            .isEqualTo(FileError.WRONG_TYPE));
        });
    }

    @Test
    void what_an_organization_without_an_account_answers_the_department_records() throws Exception {
        transaction.begin();
        long organization = organizations
                .add(
                        new EvaluationOrganization("SP" + System.nanoTime(), "无账号组织" + System.nanoTime(), null),
                        new DataScope.WholeSchool())
                .getId();
        certificate = certificates
                .add(
                        new SkillCertificate(
                                "C" + System.nanoTime(),
                                "证书" + System.nanoTime(),
                                organization,
                                EnumSet.allOf(SkillLevel.class)),
                        new DataScope.WholeSchool())
                .getId();
        transaction.commit();
        long id = opened();
        As.user("sp-dept").run(() -> applying.submit(reading.detail(id).site()));
        assertThat(seenBy("sp-dept", id).allowed()).containsExactly(SiteAction.RECORD_ORGANIZATION);
        As.user("sp-dept")
                .run(() -> approval.recordOrganization(
                        new RecordOrganization(reading.detail(id).site(), false, null, null, "监控不足"), null, null));
        assertThat(seenBy("sp-dept", id).note()).isEqualTo("监控不足");
        As.user("sp-dept").run(() -> {
            applying.submit(reading.detail(id).site());
            approval.recordOrganization(
                    new RecordOrganization(reading.detail(id).site(), true, today, "评〔2026〕7号", null), "来文.pdf", pdf());
        });
        SiteDetail recorded = seenBy("sp-jwc", id);
        assertThat(recorded.status()).isEqualTo(SiteStatus.ORGANIZATION_APPROVED);
        assertThat(recorded.recordedByDepartment()).isTrue();
        assertThat(recorded.organizationAct().name()).isEqualTo("sp-dept");
        assertThat(recorded.organizationPaper()).isEqualTo("来文.pdf");
        assertThat(recorded.assessment().of("R-6.11"))
                .extracting(Finding::evidence)
                .containsExactly(SiteEvidence.AUTHORITY_MISSING);
    }

    @Test
    void who_can_answer_here_is_not_answered_for() throws Exception {
        long id = opened();
        As.user("sp-dept").run(() -> applying.submit(reading.detail(id).site()));
        As.user("sp-dept").run(() -> {
            assertThatThrownBy(() -> approval.recordOrganization(
                            new RecordOrganization(reading.detail(id).site(), true, today, "评〔2026〕7号", null),
                            "来文.pdf",
                            pdf()))
                    .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                            .isEqualTo(SiteError.ORGANIZATION_ANSWERS_ITSELF));
        });
    }

    private static InputStream pdf() {
        PdfInfo info = new PdfInfo("批准书", "焦作大学", "", "第 {0} 页 / 共 {1} 页", ZonedDateTime.now());
        try (PdfForm form = PdfForm.begin(info)) {
            form.paragraph("同意。");
            return new ByteArrayInputStream(form.bytes());
        }
    }
}
