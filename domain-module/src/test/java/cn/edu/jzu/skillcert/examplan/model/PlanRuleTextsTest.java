package cn.edu.jzu.skillcert.examplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRuleTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everySentenceAndEveryTitleHasATextAndNoTextIsLeftOver(String language) {
        Set<String> wanted = Stream.concat(
                        Arrays.stream(PlanEvidence.values()).map(PlanEvidence::key),
                        PlanRules.all().stream()
                                .map(rule -> "rule." + rule.info().id()))
                .collect(Collectors.toSet());

        assertThat(texts(language).keySet()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @EnumSource(PlanEvidence.class)
    void bothLanguagesSayTheSameThings(PlanEvidence evidence) {
        String chinese = texts("zh-CN").getString(evidence.key());
        String english = texts("en").getString(evidence.key());

        assertThat(placeholders(english)).containsExactlyElementsOf(placeholders(chinese));
        assertThat(chinese).endsWith("。");
        assertThat(english).endsWith(".").isNotEqualTo(chinese).doesNotContain("'");
    }

    private static List<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "i18n.examplanrules",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
