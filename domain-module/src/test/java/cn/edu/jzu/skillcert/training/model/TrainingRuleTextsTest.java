package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.regulation.RuleTextsContract;
import cn.edu.jzu.skillcert.training.TrainingEvidence;

class TrainingRuleTextsTest extends RuleTextsContract {

    TrainingRuleTextsTest() {
        super("trainingrules", TrainingRules.all(), TrainingEvidence.values());
    }
}
