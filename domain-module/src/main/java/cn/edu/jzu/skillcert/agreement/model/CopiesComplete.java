package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 学校2份，原件及扫描件由培训评价组织寄送一份至省推进办: checked when the agreement is filed. */
public final class CopiesComplete implements Rule<CopiesComplete.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.10", "附件1·三·1(4)", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /**
     * A file as it was uploaded.
     *
     * @param pdf whether its content is a PDF, whatever its name says
     */
    public record Scan(boolean pdf, int pages) {

        private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);

        /** @param start the first bytes of the file, five at least */
        public static Scan of(byte[] start, int pages) {
            boolean pdf = start.length >= PDF_START.length
                    && Arrays.equals(start, 0, PDF_START.length, PDF_START, 0, PDF_START.length);
            return new Scan(pdf, pages);
        }
    }

    /**
     * Numbers are originals; null means nobody has recorded it yet.
     *
     * @param proofOfDispatch tracking number or receipt of what the organization sent to the 省推进办
     * @param approvedPages pages of the approved draft
     */
    public record Facts(
            Integer academicAffairs,
            Integer department,
            Integer province,
            LocalDate sentOn,
            String proofOfDispatch,
            Scan scan,
            Integer approvedPages,
            ParameterValues parameters) {}

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        ParameterValues parameters = facts.parameters();
        int affairs = parameters.count(ParameterKey.COPIES_ACADEMIC_AFFAIRS);
        int department = parameters.count(ParameterKey.COPIES_DEPARTMENT);
        int province = parameters.count(ParameterKey.COPIES_PROVINCE);
        copies(
                "academicAffairs",
                AgreementEvidence.COPIES_ACADEMIC_AFFAIRS_SHORT,
                facts.academicAffairs(),
                affairs,
                findings);
        copies("department", AgreementEvidence.COPIES_DEPARTMENT_SHORT, facts.department(), department, findings);
        copies("province", AgreementEvidence.COPIES_PROVINCE_SHORT, facts.province(), province, findings);
        if (facts.sentOn() == null
                || facts.proofOfDispatch() == null
                || facts.proofOfDispatch().isBlank()) {
            findings.add(pending("proofOfDispatch", AgreementEvidence.DISPATCH_UNPROVEN));
        }
        scan(facts, findings);
        return findings.isEmpty()
                ? List.of(pass(AgreementEvidence.COPIES_COMPLETE, affairs, department, province))
                : findings;
    }

    private void copies(String field, AgreementEvidence shortage, Integer seen, int wanted, List<Finding> findings) {
        if (seen == null) {
            findings.add(pending(field, AgreementEvidence.COPIES_NOT_RECORDED, wanted));
        } else if (seen < wanted) {
            findings.add(fail(field, shortage, seen, wanted));
        }
    }

    private void scan(Facts facts, List<Finding> findings) {
        Scan scan = facts.scan();
        if (scan == null) {
            findings.add(pending("scan", AgreementEvidence.SCAN_MISSING));
        } else if (!scan.pdf()) {
            findings.add(fail("scan", AgreementEvidence.SCAN_NOT_PDF));
        } else if (facts.approvedPages() == null) {
            findings.add(pendingWarning("scan", AgreementEvidence.APPROVED_PAGES_UNKNOWN));
        } else if (scan.pages() < facts.approvedPages()) {
            findings.add(fail("scan", AgreementEvidence.SCAN_TOO_SHORT, scan.pages(), facts.approvedPages()));
        }
    }
}
