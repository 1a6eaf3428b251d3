package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.SiteEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 由培训评价组织及上级主管部门审批: the site is approved for this very certificate, by both, before 排考. */
public final class SiteApproved implements Rule<SiteApproved.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-6.11", "附件1·六·3(1)", Severity.BLOCKING, RuleSource.EXPLICIT);

    /** Days are those of the approvals, null while there is none. */
    public record Site(long certificateId, String certificateName, LocalDate organizationOn, LocalDate authorityOn) {

        boolean isApproved() {
            return organizationOn != null && authorityOn != null;
        }

        LocalDate complete() {
            return organizationOn.isAfter(authorityOn) ? organizationOn : authorityOn;
        }
    }

    /**
     * @param certificateId to be examined in
     * @param sites of the department, whatever the certificate
     * @param firstArrangedOn day of the first 排考, or null before it
     */
    public record Facts(long certificateId, String certificateName, List<Site> sites, LocalDate firstArrangedOn) {

        public Facts {
            sites = List.copyOf(sites);
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Facts facts) {
        String certificate = facts.certificateName();
        Optional<Site> found = facts.sites().stream()
                .filter(site -> site.certificateId() == facts.certificateId())
                .findFirst();
        if (found.isEmpty()) {
            List<String> others = facts.sites().stream()
                    .filter(Site::isApproved)
                    .map(Site::certificateName)
                    .toList();
            return List.of(
                    others.isEmpty()
                            ? fail("site", SiteEvidence.NO_SITE, certificate)
                            : fail("site", SiteEvidence.SITE_FOR_OTHERS, certificate, others));
        }
        Site site = found.get();
        if (site.organizationOn() == null) {
            return List.of(fail("organizationOn", SiteEvidence.ORGANIZATION_MISSING, certificate));
        }
        if (site.authorityOn() == null) {
            return List.of(fail("authorityOn", SiteEvidence.AUTHORITY_MISSING, certificate, site.organizationOn()));
        }
        if (facts.firstArrangedOn() != null && site.complete().isAfter(facts.firstArrangedOn())) {
            return List.of(fail(
                    "authorityOn",
                    SiteEvidence.APPROVED_TOO_LATE,
                    certificate,
                    site.complete(),
                    facts.firstArrangedOn()));
        }
        return List.of(pass(SiteEvidence.BOTH_APPROVED, certificate, site.organizationOn(), site.authorityOn()));
    }
}
