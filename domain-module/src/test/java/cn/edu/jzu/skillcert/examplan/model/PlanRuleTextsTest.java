package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import cn.edu.jzu.skillcert.regulation.RuleTextsContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRuleTextsTest extends RuleTextsContract {

    PlanRuleTextsTest() {
        super("examplanrules", PlanRules.all(), PlanEvidence.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void sayHowToMendWhatIsFound(String language) {
        everyRuleSaysHowToMendWhatItFinds(language);
    }
}
