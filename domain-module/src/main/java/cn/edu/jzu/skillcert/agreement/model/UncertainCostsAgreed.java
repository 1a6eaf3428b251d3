package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.List;
import java.util.Set;

/** 一些不能确定的费用和未尽费用，请…在合同中清晰体现: a clause, or the word 无. */
public final class UncertainCostsAgreed implements Rule<AgreementFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.9", "附件1·三·1(3)", Severity.WARNING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> NONE = Set.of("无", "没有", "None", "none");

    @Override
    public List<Finding> check(AgreementFacts facts) {
        String costs = facts.terms().uncertainCosts();
        if (costs == null || costs.isBlank()) {
            return List.of(fail("uncertainCosts", AgreementEvidence.UNCERTAIN_COSTS_MISSING));
        }
        if (NONE.contains(costs.strip())) {
            return List.of(pass(AgreementEvidence.UNCERTAIN_COSTS_NONE));
        }
        if (facts.text().isEmpty()) {
            return List.of(pending("text", AgreementEvidence.TEXT_MISSING));
        }
        return List.of(
                facts.keysInText().contains("uncertainCosts")
                        ? pass(AgreementEvidence.UNCERTAIN_COSTS_AGREED)
                        : fail("uncertainCosts", AgreementEvidence.UNCERTAIN_COSTS_NOT_IN_TEXT));
    }
}
