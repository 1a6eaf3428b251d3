package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.CopyHolder;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.regulation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 学校2份，原件及扫描件由培训评价组织寄送一份至省推进办: checked when the agreement is filed. */
public final class CopiesComplete implements Rule<CopiesComplete.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.10", "附件1·三·1(4)", Severity.BLOCKING, RuleSource.EXPLICIT);
    private static final List<CopyHolder> BY_REGULATION =
            List.of(CopyHolder.ACADEMIC_AFFAIRS, CopyHolder.DEPARTMENT, CopyHolder.PROVINCE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /**
     * @param originals recorded for each holder; one that is not there has nothing recorded yet
     * @param promisedToOrganization originals that the agreement itself gives to the organization
     * @param proofOfDispatch tracking number or file name of the receipt of what went to the 省推进办
     * @param scanPages of the signed scan, or null while it is not there; only a PDF comes in
     * @param approvedPages of a draft that is a PDF; null for one whose pages depend on who prints it
     * @param comparedBy who has compared every page of the scan with the approved text, or null
     */
    public record Facts(
            Map<CopyHolder, Integer> originals,
            int promisedToOrganization,
            LocalDate sentOn,
            String proofOfDispatch,
            Integer scanPages,
            Integer approvedPages,
            String comparedBy,
            ParameterValues parameters) {

        public Facts {
            originals = Map.copyOf(originals);
        }

        int wantedBy(CopyHolder holder) {
            return switch (holder) {
                case ACADEMIC_AFFAIRS -> parameters.count(ParameterKey.COPIES_ACADEMIC_AFFAIRS);
                case DEPARTMENT -> parameters.count(ParameterKey.COPIES_DEPARTMENT);
                case PROVINCE -> parameters.count(ParameterKey.COPIES_PROVINCE);
                case ORGANIZATION -> promisedToOrganization;
            };
        }
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        BY_REGULATION.forEach(holder -> originals(holder, facts, findings));
        if (facts.sentOn() == null
                || facts.proofOfDispatch() == null
                || facts.proofOfDispatch().isBlank()) {
            findings.add(pending("proofOfDispatch", AgreementEvidence.DISPATCH_UNPROVEN));
        }
        Finding scan = scan(facts);
        if (scan.verdict() != Verdict.PASS) {
            findings.add(scan);
        }
        boolean complete = findings.isEmpty();
        if (complete) {
            findings.add(complete(facts));
            findings.add(scan);
        }
        promised(facts, complete, findings);
        return findings;
    }

    private void originals(CopyHolder holder, Facts facts, List<Finding> findings) {
        int wanted = facts.wantedBy(holder);
        Integer seen = facts.originals().get(holder);
        if (seen == null) {
            findings.add(pending("copies", AgreementEvidence.COPIES_NOT_RECORDED, holder, wanted));
        } else if (seen < wanted) {
            findings.add(fail("copies", AgreementEvidence.COPIES_SHORT, holder, seen, wanted));
        }
    }

    /** The regulation does not say how many the organization keeps: what the agreement says is a reminder only. */
    private void promised(Facts facts, boolean complete, List<Finding> findings) {
        CopyHolder holder = CopyHolder.ORGANIZATION;
        int seen = facts.originals().getOrDefault(holder, 0);
        int wanted = facts.wantedBy(holder);
        if (seen < wanted) {
            findings.add(
                    complete
                            ? warn("copies", AgreementEvidence.COPIES_SHORT, holder, seen, wanted)
                            : pendingWarning("copies", AgreementEvidence.COPIES_NOT_RECORDED, holder, wanted));
        }
    }

    private Finding complete(Facts facts) {
        return pass(
                AgreementEvidence.COPIES_COMPLETE,
                facts.originals().get(CopyHolder.ACADEMIC_AFFAIRS),
                facts.originals().get(CopyHolder.DEPARTMENT),
                facts.originals().get(CopyHolder.PROVINCE),
                facts.proofOfDispatch());
    }

    private Finding scan(Facts facts) {
        if (facts.scanPages() == null) {
            return pending("scan", AgreementEvidence.SCAN_MISSING);
        }
        if (facts.approvedPages() != null) {
            return pages(facts.scanPages(), facts.approvedPages());
        }
        return facts.comparedBy() == null || facts.comparedBy().isBlank()
                ? pending("scan", AgreementEvidence.SCAN_NOT_COMPARED)
                : pass(AgreementEvidence.SCAN_COMPLETE_BY_EYE, facts.scanPages(), facts.comparedBy());
    }

    /** Whether a scan can be whole; asked when it comes in already, while it can still be replaced. */
    Finding pages(int scanned, int approved) {
        return scanned < approved
                ? fail("scan", AgreementEvidence.SCAN_TOO_SHORT, scanned, approved)
                : pass(AgreementEvidence.SCAN_LONG_ENOUGH, scanned, approved);
    }
}
