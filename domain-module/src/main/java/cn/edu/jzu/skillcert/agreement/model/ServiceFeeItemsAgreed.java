package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.FeeItem;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** 考务费主要包括…: the items, each with the party that bears it, since only these can be received later. */
public final class ServiceFeeItemsAgreed implements Rule<AgreementFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.8", "附件1·三·1(3)", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(AgreementFacts facts) {
        List<FeeItem> items = facts.terms().feeItems();
        if (!facts.terms().examSite()) {
            return List.of(notApplicable(AgreementEvidence.NOT_A_SITE));
        }
        if (items.isEmpty()) {
            return List.of(warn("feeItems", AgreementEvidence.NO_FEE_ITEMS));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).bearer() == null) {
                findings.add(pending("feeItems[" + i + "].bearer", AgreementEvidence.BEARER_MISSING, i + 1));
            }
        }
        return findings.isEmpty() ? List.of(pass(AgreementEvidence.FEE_ITEMS_AGREED, items.size())) : findings;
    }
}
