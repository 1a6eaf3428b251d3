package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.arrangement.ImplementationEvidence;
import cn.edu.jzu.skillcert.regulation.RuleTextsContract;
import java.util.List;

class ArrangementRuleTextsTest extends RuleTextsContract {

    ArrangementRuleTextsTest() {
        super("arrangementrules", List.copyOf(ImplementationRules.ALL), ImplementationEvidence.values());
    }
}
