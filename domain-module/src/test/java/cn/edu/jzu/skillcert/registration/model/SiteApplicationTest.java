package cn.edu.jzu.skillcert.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.SiteAction;
import cn.edu.jzu.skillcert.registration.SiteDraft;
import cn.edu.jzu.skillcert.registration.SiteError;
import cn.edu.jzu.skillcert.registration.SiteStatus;
import cn.edu.jzu.skillcert.shared.BusinessException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
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
        site.submit(SOMEBODY, NOW);
        permitted(SiteAction.APPROVE_FOR_ORGANIZATION, SiteAction.RETURN);
        site.approveForOrganization(DAY, "评组〔2026〕7号", SOMEBODY, NOW);
        permitted(SiteAction.RECORD_AUTHORITY);
        site.recordAuthority(true, DAY.plusDays(1), "豫1+X〔2026〕12号", null, SOMEBODY, NOW);
        permitted();
        assertThat(site.getStatus()).isEqualTo(SiteStatus.APPROVED);
        assertThat(site.asSite("Web前端开发")).isEqualTo(new SiteApproved.Site(5, "Web前端开发", DAY, DAY.plusDays(1)));
    }

    @Test
    void what_the_organization_hands_back_can_be_mended_and_submitted_again() {
        site.submit(SOMEBODY, NOW);
        site.returnToDepartment("监控未覆盖");
        assertThat(site.getNote()).isEqualTo("监控未覆盖");
        permitted(SiteAction.EDIT, SiteAction.SUBMIT);
        site.submit(SOMEBODY, NOW);
        assertThat(site.getNote()).isNull();
    }

    @Test
    void a_no_of_the_authority_is_no_approval_although_it_has_a_date() {
        site.submit(SOMEBODY, NOW);
        site.approveForOrganization(DAY, "评组〔2026〕7号", SOMEBODY, NOW);
        site.recordAuthority(false, DAY, "豫1+X〔2026〕13号", "工位不足", SOMEBODY, NOW);
        assertThat(site.getStatus()).isEqualTo(SiteStatus.REJECTED);
        assertThat(site.asSite("Web前端开发").authorityOn()).isNull();
    }

    @Test
    void the_authority_cannot_come_before_the_organization() {
        site.submit(SOMEBODY, NOW);
        assertThatThrownBy(() -> site.recordAuthority(true, DAY, "豫1+X〔2026〕12号", null, SOMEBODY, NOW))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(SiteError.ACTION_NOT_NOW);
                    assertThat(refused.arguments()).containsExactly(SiteStatus.SUBMITTED);
                });
    }

    private void permitted(SiteAction... actions) {
        assertThat(Arrays.stream(SiteAction.values()).filter(site::permits)).containsExactly(actions);
    }
}
