package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.List;

/** 结算最晚于收到学校发票后的30个工作日内完成: the term as agreed. */
public final class ServiceFeeTermWithinLimit implements Rule<AgreementFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.7", "附件1·三·1(3)", Severity.WARNING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(AgreementFacts facts) {
        if (!facts.terms().examSite()) {
            return List.of(notApplicable(AgreementEvidence.NOT_A_SITE));
        }
        Integer agreed = facts.terms().settlementWorkingDays();
        int limit = facts.parameters().count(ParameterKey.SETTLEMENT_WORKING_DAYS);
        if (agreed == null) {
            return List.of(pending("settlementWorkingDays", AgreementEvidence.SETTLEMENT_TERM_MISSING, limit));
        }
        return List.of(
                agreed > limit
                        ? fail("settlementWorkingDays", AgreementEvidence.SETTLEMENT_TERM_TOO_LONG, agreed, limit)
                        : pass(AgreementEvidence.SETTLEMENT_TERM_WITHIN_LIMIT, agreed, limit));
    }
}
