package cn.edu.jzu.skillcert.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.SiteAction;
import cn.edu.jzu.skillcert.registration.SiteDraft;
import cn.edu.jzu.skillcert.registration.SiteError;
import cn.edu.jzu.skillcert.registration.SiteEventKind;
import cn.edu.jzu.skillcert.registration.SiteStatus;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SiteApplicationTest {

    private static final CertificateOption CERTIFICATE =
            new CertificateOption(5, "WEB", "Web前端开发", 9, Set.of(SkillLevel.INTERMEDIATE), false);
    private static final SiteDraft DRAFT = new SiteDraft(5L, "实训楼A座", 120, "机房三间，网络、监控、身份识别齐备");
    private static final Actor SOMEBODY = new Actor(1, "陈立新", null, null);
    private static final Instant NOW = Instant.parse("2026-10-20T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 19);

    private final SiteApplication site = new SiteApplication(3, CERTIFICATE, DRAFT);

    @Test
    void it_goes_from_the_department_to_the_organization_to_the_authority() {
        permitted(SiteAction.EDIT, SiteAction.SUBMIT);
        site.submit(SOMEBODY, NOW, DAY);
        permitted(SiteAction.APPROVE_FOR_ORGANIZATION, SiteAction.RETURN, SiteAction.RECORD_ORGANIZATION);
        site.approveForOrganization(reply(DAY), SOMEBODY, NOW);
        permitted(SiteAction.RECORD_AUTHORITY);
        site.recordAuthority(true, reply(DAY.plusDays(1)), null, SOMEBODY, NOW);
        permitted(SiteAction.CHANGE);
        assertThat(site.getStatus()).isEqualTo(SiteStatus.APPROVED);
        assertThat(site.asSite("Web前端开发")).isEqualTo(new SiteApproved.Site(5, "Web前端开发", DAY, DAY.plusDays(1)));
    }

    @Test
    void what_the_organization_hands_back_can_be_mended_and_submitted_again() {
        site.submit(SOMEBODY, NOW, DAY);
        site.returnToDepartment("监控未覆盖", SOMEBODY, NOW);
        assertThat(site.getNote()).isEqualTo("监控未覆盖");
        permitted(SiteAction.EDIT, SiteAction.SUBMIT);
        site.submit(SOMEBODY, NOW, DAY);
        assertThat(site.getNote()).isNull();
        assertThat(site.getEvents())
                .extracting(SiteEvent::kind, SiteEvent::note)
                .containsExactly(
                        tuple(SiteEventKind.SUBMITTED, null),
                        tuple(SiteEventKind.RETURNED, "监控未覆盖"),
                        tuple(SiteEventKind.SUBMITTED, null));
    }

    @Test
    void a_no_of_the_authority_is_no_approval_although_it_has_a_date() {
        site.submit(SOMEBODY, NOW, DAY);
        site.approveForOrganization(reply(DAY), SOMEBODY, NOW);
        site.recordAuthority(false, reply(DAY), "工位不足", SOMEBODY, NOW);
        assertThat(site.getStatus()).isEqualTo(SiteStatus.REJECTED);
        assertThat(site.asSite("Web前端开发").authorityOn()).isNull();
    }

    @Test
    void the_authority_cannot_come_before_the_organization() {
        site.submit(SOMEBODY, NOW, DAY);
        assertThatThrownBy(() -> site.recordAuthority(true, reply(DAY), null, SOMEBODY, NOW))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(SiteError.ACTION_NOT_NOW);
                    assertThat(refused.arguments()).containsExactly(SiteStatus.SUBMITTED);
                });
    }

    @Test
    void nobody_approves_before_it_was_submitted_or_before_the_other_one() {
        site.submit(SOMEBODY, NOW, DAY);
        refused(
                SiteError.DAY_BEFORE_SUBMISSION,
                () -> site.approveForOrganization(reply(DAY.minusDays(1)), SOMEBODY, NOW));
        site.approveForOrganization(reply(DAY), SOMEBODY, NOW);
        refused(
                SiteError.DAY_BEFORE_ORGANIZATION,
                () -> site.recordAuthority(true, reply(DAY.minusDays(1)), null, SOMEBODY, NOW));
        assertThat(site.getStatus()).isEqualTo(SiteStatus.ORGANIZATION_APPROVED);
    }

    @Test
    void an_approved_site_is_valid_until_its_change_is_and_was_valid_before() {
        refused(SiteError.NOT_TO_BE_CHANGED, () -> new SiteApplication(site, CERTIFICATE, DRAFT));
        site.submit(SOMEBODY, NOW, DAY);
        site.recordOrganization(reply(DAY), SOMEBODY, NOW);
        assertThat(site.isOrganizationRecorded()).isTrue();
        site.recordAuthority(true, reply(DAY), null, SOMEBODY, NOW);

        SiteApplication change = new SiteApplication(site, CERTIFICATE, new SiteDraft(5L, "实训楼B座", 60, "搬迁"));
        assertThat(change.getStatus()).isEqualTo(SiteStatus.DRAFT);
        assertThat(site.asSite("Web前端开发").authorityOn()).isEqualTo(DAY);

        site.giveWay(SOMEBODY, NOW);
        assertThat(site.getStatus()).isEqualTo(SiteStatus.SUPERSEDED);
        assertThat(site.asSite("Web前端开发").authorityOn()).isEqualTo(DAY);
        permitted();
    }

    @Test
    void a_change_is_none_of_another_certificate() {
        site.submit(SOMEBODY, NOW, DAY);
        site.approveForOrganization(reply(DAY), SOMEBODY, NOW);
        site.recordAuthority(true, reply(DAY), null, SOMEBODY, NOW);
        CertificateOption other = new CertificateOption(6, "DB", "数据库", 9, Set.of(SkillLevel.INTERMEDIATE), false);
        refused(SiteError.NOT_TO_BE_CHANGED, () -> new SiteApplication(site, other, DRAFT));
    }

    private static SiteReply reply(LocalDate on) {
        return new SiteReply(on, "评组〔2026〕7号", new StoredDocument("批准书.pdf", "application/pdf", "0".repeat(64), 9));
    }

    private static void refused(SiteError why, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                .isEqualTo(why));
    }

    private void permitted(SiteAction... actions) {
        assertThat(Arrays.stream(SiteAction.values()).filter(site::permits)).containsExactly(actions);
    }
}
