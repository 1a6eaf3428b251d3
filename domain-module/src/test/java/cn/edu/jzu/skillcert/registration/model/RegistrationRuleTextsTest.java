package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.regulation.RuleTextsContract;

class RegistrationRuleTextsTest extends RuleTextsContract {

    RegistrationRuleTextsTest() {
        super("registrationrules", RegistrationRules.all(), RegistrationEvidence.values());
    }
}
