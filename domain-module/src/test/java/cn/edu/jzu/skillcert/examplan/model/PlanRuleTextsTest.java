package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import cn.edu.jzu.skillcert.regulation.RuleTextsContract;

class PlanRuleTextsTest extends RuleTextsContract {

    PlanRuleTextsTest() {
        super("examplanrules", PlanRules.all(), PlanEvidence.values());
    }
}
