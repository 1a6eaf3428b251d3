package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.regulation.RuleTextsContract;

class PilotRuleTextsTest extends RuleTextsContract {

    PilotRuleTextsTest() {
        super("pilotrules", PilotRules.all(), PilotEvidence.values());
    }
}
