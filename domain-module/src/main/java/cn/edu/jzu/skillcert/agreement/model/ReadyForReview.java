package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 院部和培训评价组织对协议内容无异议后交由学校相关部门审核: template, both confirmations, no 不通过. */
public final class ReadyForReview implements Rule<ReadyForReview.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.11", "附件1·三·2(1)", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /**
     * One party's word that it agrees.
     *
     * @param contentHash of the version it agreed to
     */
    public record Confirmation(String name, Instant at, String contentHash) {}

    /**
     * @param contentHash of the version that is to be submitted
     * @param assessment of that version by {@link AgreementRules#SUBMISSION}
     */
    public record Facts(
            boolean templatePresent,
            boolean templateFromOrganization,
            Confirmation department,
            Confirmation organization,
            String contentHash,
            Assessment assessment) {}

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        if (!facts.templatePresent()) {
            findings.add(fail("template", AgreementEvidence.TEMPLATE_MISSING));
        } else if (!facts.templateFromOrganization()) {
            findings.add(fail("template", AgreementEvidence.TEMPLATE_NOT_FROM_ORGANIZATION));
        }
        if (facts.department() == null) {
            findings.add(fail("departmentConfirmation", AgreementEvidence.DEPARTMENT_CONFIRMATION_MISSING));
        } else if (!facts.department().contentHash().equals(facts.contentHash())) {
            findings.add(fail("departmentConfirmation", AgreementEvidence.DEPARTMENT_CONFIRMATION_STALE));
        }
        if (facts.organization() == null) {
            findings.add(fail("organizationConfirmation", AgreementEvidence.ORGANIZATION_CONFIRMATION_MISSING));
        } else if (!facts.organization().contentHash().equals(facts.contentHash())) {
            findings.add(fail("organizationConfirmation", AgreementEvidence.ORGANIZATION_CONFIRMATION_STALE));
        }
        if (facts.assessment() == null || facts.assessment().findings().isEmpty()) {
            findings.add(pending(null, AgreementEvidence.NOT_ASSESSED));
        } else if (facts.assessment().blocked()) {
            findings.add(fail(null, AgreementEvidence.SUBMISSION_BLOCKED, ids(facts.assessment())));
        }
        return findings.isEmpty() ? List.of(pass(AgreementEvidence.READY_FOR_REVIEW)) : findings;
    }

    private static String ids(Assessment assessment) {
        return assessment.blocking().stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
