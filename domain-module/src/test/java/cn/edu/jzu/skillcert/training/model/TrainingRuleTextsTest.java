package cn.edu.jzu.skillcert.training.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.regulation.RuleTextsContract;
import cn.edu.jzu.skillcert.training.TrainingEvidence;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingRuleTextsTest extends RuleTextsContract {

    TrainingRuleTextsTest() {
        super("trainingrules", TrainingRules.all(), TrainingEvidence.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyRuleSaysHowToMendWhatItFindsWrong(String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "i18n.training",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

        assertThat(TrainingRules.all()).allSatisfy(rule -> assertThat(
                        texts.getString("rule." + rule.info().id() + ".mend"))
                .isNotBlank());
    }
}
