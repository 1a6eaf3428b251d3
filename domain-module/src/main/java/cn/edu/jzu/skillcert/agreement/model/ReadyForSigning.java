package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** 三个部门均无异议后院部可发起协议签订流程. */
public final class ReadyForSigning implements Rule<ReadyForSigning.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.13", "附件1·三·2(3)", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /**
     * @param review the whole review, without an opening
     * @param role in which somebody starts the signing
     */
    public record Facts(ReviewedInOrder.Facts review, Role role) {}

    private static final ReviewedInOrder REVIEW = new ReviewedInOrder();

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.role() != Role.DEPARTMENT) {
            findings.add(fail(null, AgreementEvidence.SIGNING_NOT_BY_DEPARTMENT, facts.role()));
        }
        if (REVIEW.check(facts.review()).stream().anyMatch(Finding::blocks)) {
            long valid = facts.review().latest().values().stream()
                    .filter(facts.review()::isCurrent)
                    .count();
            findings.add(fail(null, AgreementEvidence.NOT_ALL_APPROVED, valid, ReviewStage.values().length));
        }
        return findings.isEmpty() ? List.of(pass(AgreementEvidence.READY_FOR_SIGNING)) : findings;
    }
}
