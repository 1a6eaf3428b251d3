package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.regulation.RuleTextsContract;

class AgreementRuleTextsTest extends RuleTextsContract {

    AgreementRuleTextsTest() {
        super("agreementrules", AgreementRules.all(), AgreementEvidence.values());
    }
}
