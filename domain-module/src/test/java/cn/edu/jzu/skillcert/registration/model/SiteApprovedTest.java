package cn.edu.jzu.skillcert.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.registration.SiteEvidence;
import cn.edu.jzu.skillcert.registration.model.SiteApproved.Site;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** with its examples. */
class SiteApprovedTest {

    private static final LocalDate ORGANIZATION = LocalDate.of(2026, 10, 12);
    private static final LocalDate AUTHORITY = LocalDate.of(2026, 10, 26);
    private static final long X = 1;
    private static final long Y = 2;

    @Test
    void a_site_with_both_approvals_passes() {
        Finding finding = check(null, new Site(X, "证书X", ORGANIZATION, AUTHORITY));
        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.arguments()).containsExactly("证书X", ORGANIZATION, AUTHORITY);
    }

    @Test
    void a_site_approved_by_the_organization_alone_is_refused() {
        Finding finding = check(null, new Site(X, "证书X", ORGANIZATION, null));
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.evidence()).isEqualTo(SiteEvidence.AUTHORITY_MISSING);
    }

    @Test
    void a_site_approved_by_the_authority_alone_is_refused() {
        assertThat(check(null, new Site(X, "证书X", null, AUTHORITY)).evidence())
                .isEqualTo(SiteEvidence.ORGANIZATION_MISSING);
    }

    @Test
    void a_site_for_another_certificate_does_not_help() {
        Finding finding = check(null, new Site(Y, "证书Y", ORGANIZATION, AUTHORITY));
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.evidence()).isEqualTo(SiteEvidence.SITE_FOR_OTHERS);
        assertThat(finding.arguments()).containsExactly("证书X", List.of("证书Y"));
    }

    @Test
    void without_any_site_nothing_is_approved() {
        assertThat(check(null).evidence()).isEqualTo(SiteEvidence.NO_SITE);
        assertThat(check(null, new Site(Y, "证书Y", ORGANIZATION, null)).evidence())
                .isEqualTo(SiteEvidence.NO_SITE);
    }

    @Test
    void both_approvals_must_lie_on_or_before_the_day_of_the_first_arrangement() {
        Site site = new Site(X, "证书X", ORGANIZATION, AUTHORITY);
        assertThat(check(AUTHORITY, site).verdict()).isEqualTo(Verdict.PASS);
        Finding late = check(AUTHORITY.minusDays(1), site);
        assertThat(late.evidence()).isEqualTo(SiteEvidence.APPROVED_TOO_LATE);
        assertThat(late.arguments()).containsExactly("证书X", AUTHORITY, AUTHORITY.minusDays(1));
    }

    @Test
    void of_two_sites_for_the_certificate_one_that_is_approved_in_time_is_enough() {
        Site late = new Site(X, "证书X", ORGANIZATION.plusDays(40), AUTHORITY.plusDays(40));
        Site pending = new Site(X, "证书X", ORGANIZATION, null);
        Site inTime = new Site(X, "证书X", ORGANIZATION, AUTHORITY);
        assertThat(check(AUTHORITY, late, pending, inTime).verdict()).isEqualTo(Verdict.PASS);
        assertThat(check(AUTHORITY, late, pending).evidence()).isEqualTo(SiteEvidence.APPROVED_TOO_LATE);
        assertThat(check(AUTHORITY, pending, new Site(X, "证书X", null, null)).evidence())
                .isEqualTo(SiteEvidence.AUTHORITY_MISSING);
    }

    private static Finding check(LocalDate firstArrangedOn, Site... sites) {
        List<Finding> findings =
                new SiteApproved().check(new SiteApproved.Facts(X, "证书X", List.of(sites), firstArrangedOn));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
