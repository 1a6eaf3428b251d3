package cn.edu.jzu.skillcert.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.regulation.RuleTextsContract;
import cn.edu.jzu.skillcert.shared.Texts;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationRuleTextsTest extends RuleTextsContract {

    RegistrationRuleTextsTest() {
        super("registrationrules", RegistrationRules.all(), RegistrationEvidence.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyRuleSaysHowToMendWhatDoesNotHold(String language) {
        assertThat(RegistrationRules.all()).allSatisfy(rule -> assertThat(
                        Texts.find("rule." + rule.info().id() + ".mend", Locale.forLanguageTag(language)))
                .isPresent());
    }
}
