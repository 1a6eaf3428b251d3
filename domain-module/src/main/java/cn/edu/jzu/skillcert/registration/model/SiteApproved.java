package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.SiteEvidence;
import cn.edu.jzu.skillcert.regulation.EvidenceCode;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** 由培训评价组织及上级主管部门审批: the site is approved for this very certificate, by both, before 排考. */
public final class SiteApproved implements Rule<SiteApproved.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-6.11", "附件1·六·3(1)", Severity.BLOCKING, RuleSource.EXPLICIT);

    /** Of several sites for the certificate the one that has come furthest counts. */
    private static final List<EvidenceCode> PROGRESS = List.of(
            SiteEvidence.ORGANIZATION_MISSING,
            SiteEvidence.AUTHORITY_MISSING,
            SiteEvidence.APPROVED_TOO_LATE,
            SiteEvidence.BOTH_APPROVED);

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
        List<Finding> findings = facts.sites().stream()
                .filter(site -> site.certificateId() == facts.certificateId())
                .sorted(Comparator.comparing(Site::organizationOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(site -> check(site, facts))
                .toList();
        if (findings.isEmpty()) {
            return List.of(none(facts));
        }
        return List.of(findings.stream()
                .max(Comparator.comparing(finding -> PROGRESS.indexOf(finding.evidence())))
                .orElseThrow());
    }

    private Finding none(Facts facts) {
        List<String> others = facts.sites().stream()
                .filter(Site::isApproved)
                .map(Site::certificateName)
                .distinct()
                .toList();
        return others.isEmpty()
                ? fail("site", SiteEvidence.NO_SITE, facts.certificateName())
                : fail("site", SiteEvidence.SITE_FOR_OTHERS, facts.certificateName(), others);
    }

    private Finding check(Site site, Facts facts) {
        String certificate = facts.certificateName();
        if (site.organizationOn() == null) {
            return fail("organizationOn", SiteEvidence.ORGANIZATION_MISSING, certificate);
        }
        if (site.authorityOn() == null) {
            return fail("authorityOn", SiteEvidence.AUTHORITY_MISSING, certificate, site.organizationOn());
        }
        if (facts.firstArrangedOn() != null && site.complete().isAfter(facts.firstArrangedOn())) {
            return fail(
                    "authorityOn",
                    SiteEvidence.APPROVED_TOO_LATE,
                    certificate,
                    site.complete(),
                    facts.firstArrangedOn());
        }
        return pass(SiteEvidence.BOTH_APPROVED, certificate, site.organizationOn(), site.authorityOn());
    }
}
