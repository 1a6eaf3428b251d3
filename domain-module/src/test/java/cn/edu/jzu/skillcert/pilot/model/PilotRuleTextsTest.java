package cn.edu.jzu.skillcert.pilot.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.regulation.RuleTextsContract;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PilotRuleTextsTest extends RuleTextsContract {

    PilotRuleTextsTest() {
        super("pilotrules", PilotRules.all(), PilotEvidence.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyRuleSaysHowToMendWhatItFindsWrong(String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "i18n.pilot",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

        assertThat(PilotRules.all()).allSatisfy(rule -> assertThat(
                        texts.getString("rule." + rule.info().id() + ".mend"))
                .isNotBlank());
    }
}
