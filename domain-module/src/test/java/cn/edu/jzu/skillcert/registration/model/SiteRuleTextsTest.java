package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.SiteEvidence;
import cn.edu.jzu.skillcert.regulation.RuleTextsContract;
import java.util.List;

class SiteRuleTextsTest extends RuleTextsContract {

    SiteRuleTextsTest() {
        super("siterules", List.of(new SiteApproved()), SiteEvidence.values());
    }
}
