package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.PhotoEvidence;
import cn.edu.jzu.skillcert.regulation.RuleTextsContract;

class PhotoRuleTextsTest extends RuleTextsContract {

    PhotoRuleTextsTest() {
        super("photorules", PhotoRules.all(), PhotoEvidence.values());
    }
}
