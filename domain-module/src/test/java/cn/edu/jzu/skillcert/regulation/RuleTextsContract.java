package cn.edu.jzu.skillcert.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundle of every feature's rules must hold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RuleTextsContract {

    /** Titles of rules of which several features hold a part; they stand in the bundle of the regulation itself. */
    private static final Set<String> SHARED = Set.of("rule.R-17.4");

    private static final String MEND = ".mend";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    private final String bundle;
    private final List<Rule<?>> rules;
    private final List<EvidenceCode> evidence;

    /** @param bundle file name without language, of these rules and sentences alone */
    protected RuleTextsContract(String bundle, List<Rule<?>> rules, EvidenceCode... evidence) {
        this.bundle = bundle;
        this.rules = rules;
        this.evidence = List.of(evidence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everySentenceAndEveryTitleHasATextAndNoTextIsLeftOver(String language) {
        Set<String> wanted = Stream.concat(
                        evidence.stream().map(EvidenceCode::key),
                        rules.stream().map(rule -> "rule." + rule.info().id()))
                .filter(key -> !SHARED.contains(key))
                .collect(Collectors.toSet());

        assertThat(texts(language).keySet().stream().filter(key -> !key.endsWith(MEND)))
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(texts("regulation", language).keySet()).containsAll(SHARED);
    }

    /** Whoever is refused is told what to do about it. */
    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyRuleSaysHowToMendWhatItFinds(String language) {
        Set<String> own = rules.stream()
                .map(rule -> "rule." + rule.info().id())
                .filter(key -> !SHARED.contains(key))
                .map(key -> key + MEND)
                .collect(Collectors.toSet());

        assertThat(texts(language).keySet().stream().filter(key -> key.endsWith(MEND)))
                .containsExactlyInAnyOrderElementsOf(own);
        assertThat(own)
                .allSatisfy(key -> assertThat(texts(language).getString(key)).isNotBlank());
        assertThat(texts("regulation", language).keySet())
                .containsAll(SHARED.stream().map(key -> key + MEND).toList());
    }

    List<EvidenceCode> sentences() {
        return evidence;
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void bothLanguagesSayTheSameThings(EvidenceCode sentence) {
        String chinese = texts("zh-CN").getString(sentence.key());
        String english = texts("en").getString(sentence.key());

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

    private ResourceBundle texts(String language) {
        return texts(bundle, language);
    }

    private static ResourceBundle texts(String bundle, String language) {
        return ResourceBundle.getBundle(
                "i18n." + bundle,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
