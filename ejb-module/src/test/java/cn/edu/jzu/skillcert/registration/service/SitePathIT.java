package cn.edu.jzu.skillcert.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import cn.edu.jzu.skillcert.reference.service.ReferenceSamples;
import cn.edu.jzu.skillcert.registration.ApproveSite;
import cn.edu.jzu.skillcert.registration.OpenSite;
import cn.edu.jzu.skillcert.registration.RecordAuthority;
import cn.edu.jzu.skillcert.registration.ReturnSite;
import cn.edu.jzu.skillcert.registration.ReviseSite;
import cn.edu.jzu.skillcert.registration.SiteApplying;
import cn.edu.jzu.skillcert.registration.SiteApproval;
import cn.edu.jzu.skillcert.registration.SiteDetail;
import cn.edu.jzu.skillcert.registration.SiteDraft;
import cn.edu.jzu.skillcert.registration.SiteError;
import cn.edu.jzu.skillcert.registration.SiteFilter;
import cn.edu.jzu.skillcert.registration.SiteReading;
import cn.edu.jzu.skillcert.registration.SiteRow;
import cn.edu.jzu.skillcert.registration.SiteStatus;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.Sample;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
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
    private SiteApplying applying;

    @Inject
    private SiteApproval approval;

    @Inject
    private SiteReading reading;

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
        return As.user("sp-dept").call(() -> applying.open(new OpenSite(ours.departmentId(), draft("信息楼"))));
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
                        new ApproveSite(reading.detail(id).site(), today, "评〔2026〕7号")));
        As.user("sp-jwc")
                .run(() -> approval.recordAuthority(
                        new RecordAuthority(reading.detail(id).site(), true, today, "豫〔2026〕9号", null)));

        SiteDetail approved = seenBy("sp-dept", id);
        assertThat(approved.status()).isEqualTo(SiteStatus.APPROVED);
        assertThat(approved.place()).isEqualTo("信息楼三层");
        assertThat(approved.assessment().blocked()).isFalse();
        assertThat(approved.organizationAct().name()).isEqualTo("sp-org");
        assertThat(approved.allowed()).isEmpty();
    }

    @Test
    void a_second_application_for_the_same_certificate_is_refused_until_the_first_is_rejected() throws Exception {
        long id = opened();
        As.user("sp-dept").run(() -> {
            assertThatThrownBy(() -> applying.open(new OpenSite(ours.departmentId(), draft("别处"))))
                    .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                            .isEqualTo(SiteError.SITE_TAKEN));
            applying.submit(reading.detail(id).site());
        });
        As.user("sp-org")
                .run(() -> approval.approveForOrganization(
                        new ApproveSite(reading.detail(id).site(), today, "评〔2026〕8号")));
        As.user("sp-jwc")
                .run(() -> approval.recordAuthority(
                        new RecordAuthority(reading.detail(id).site(), false, today, "豫〔2026〕10号", "工位不足")));
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
                .run(() -> assertThatThrownBy(() -> applying.open(new OpenSite(ours.departmentId(), draft("别处"))))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void what_is_missing_or_impossible_is_named_all_at_once() throws Exception {
        As.user("sp-dept").run(() -> assertThatThrownBy(
                        () -> applying.open(new OpenSite(ours.departmentId(), new SiteDraft(999_999L, " ", 0, null))))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly("certificateId", "place", "seats", "conditions")));
        long id = opened();
        SiteDetail stale = seenBy("sp-dept", id);
        As.user("sp-dept").run(() -> applying.submit(stale.site()));
        As.user("sp-dept").run(() -> assertThatThrownBy(() -> applying.submit(stale.site()))
                .isInstanceOf(StaleDataException.class));
        As.user("sp-org").run(() -> assertThatThrownBy(() -> approval.approveForOrganization(
                        new ApproveSite(reading.detail(id).site(), today.plusDays(1), "评〔2026〕7号")))
                .isInstanceOf(InvalidInputException.class));
        As.user("sp-jwc").run(() -> assertThatThrownBy(() -> approval.recordAuthority(
                        new RecordAuthority(reading.detail(id).site(), true, today, "豫〔2026〕9号", null)))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(SiteError.ACTION_NOT_NOW)));
    }
}
