package cn.edu.jzu.skillcert.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.shared.Texts;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {

    private static final Path DIRECTORY = Path.of("../domain-module/src/main/resources/i18n");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!')\\{(\\w+)");

    @Test
    void textsKnowsEveryBundleInTheDirectory() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            assertThat(Texts.BUNDLES)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.contains("_en.") && !name.startsWith("faces"))
                                    .map(name -> name.replace(".properties", ""))
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleSaysTheSameThingsInBothLanguages(String bundle) throws IOException {
        Map<String, String> chinese = read(bundle + ".properties");
        Map<String, String> english = read(bundle + "_en.properties");

        assertThat(english.keySet()).containsExactlyElementsOf(chinese.keySet());
        chinese.forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(english.get(key)).as(key).isNotEmpty();
            assertThat(placeholders(english.get(key))).as(key).isEqualTo(placeholders(text));
        });
    }

    /** With a placeholder a text is a MessageFormat pattern, where a single apostrophe swallows what follows. */
    @ParameterizedTest
    @MethodSource("bundles")
    void textsWithPlaceholdersArePlainPatternsWithoutStrayApostrophes(String bundle) throws IOException {
        for (String file : new String[] {bundle + ".properties", bundle + "_en.properties"}) {
            read(file).forEach((key, text) -> {
                if (text.contains("{")) {
                    assertThat(text.replace("''", "").replace("'{'", "").replace("'}'", ""))
                            .as(key)
                            .doesNotContain("'")
                            .doesNotContainPattern("\\{[^}]*[^0-9}][^}]*\\}");
                }
            });
        }
    }

    @Test
    void noKeyStandsInTwoBundles() throws IOException {
        Map<String, String> owner = new TreeMap<>();
        for (String bundle : Texts.BUNDLES) {
            for (String key : read(bundle + ".properties").keySet()) {
                assertThat(owner.put(key, bundle)).as(key).isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shownEnums")
    void everyConstantHasAWordInBothLanguages(Class<? extends Enum<?>> type) {
        assertThat(Arrays.stream(type.getEnumConstants()).flatMap(constant -> Stream.of(Language.values())
                        .filter(language -> Texts.find(Texts.keyOf(constant), language.locale())
                                .isEmpty())
                        .map(language -> Texts.keyOf(constant) + " " + language)))
                .isEmpty();
    }

    @Test
    void everyStatusHasAColourAndAnIcon() {
        assertThat(ApiEnums.constants()
                        .filter(constant ->
                                constant.getDeclaringClass().getSimpleName().endsWith("Status"))
                        .filter(constant -> StatusLook.declaredFor(constant).isEmpty())
                        .map(Texts::keyOf))
                .isEmpty();
    }

    @Test
    void englishIsSpokenWhereEnglishIsAskedFor() {
        assertThat(Texts.of("layout.logout", Locale.ENGLISH)).isEqualTo("Log out");
        assertThat(Texts.of("layout.logout", Locale.SIMPLIFIED_CHINESE)).isEqualTo("退出登录");
    }

    @Test
    void aMissingTextIsVisibleAndNoCrash() {
        assertThat(Texts.of("no.such.key", Locale.ENGLISH)).isEqualTo("‹no.such.key›");
    }

    static Stream<String> bundles() {
        return Stream.concat(Texts.BUNDLES.stream(), Stream.of("faces"));
    }

    static Stream<Class<?>> shownEnums() {
        return Stream.concat(
                ApiEnums.all().stream().filter(BundlesTest::belongsToAFeatureWithPages),
                Stream.of(Chapter.class, MenuEntry.class));
    }

    /** A feature gets its bundle together with its first page; until then nobody sees its constants. */
    private static boolean belongsToAFeatureWithPages(Class<?> type) {
        String feature = type.getPackageName().replaceAll(".*\\.", "");
        return feature.equals("shared") || Texts.BUNDLES.contains(feature);
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Map<String, String> read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(DIRECTORY.resolve(file))) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
