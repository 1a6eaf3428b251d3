package cn.edu.jzu.skillcert.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.edu.jzu.skillcert.shared.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What every page keeps to, so that none becomes a god page, breaks the content security policy or asks a service. */
class PageLintTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final int LONGEST = 200;

    private static final Set<String> TAG_LIBRARIES = Set.of(
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/2000/svg",
            "jakarta.faces.html",
            "jakarta.faces.core",
            "jakarta.faces.facelets",
            "jakarta.faces.passthrough",
            "jakarta.tags.core",
            "primefaces",
            "http://omnifaces.org/ui",
            "urn:skillcert:tags");

    private static final Set<String> WORDS_OF_EL = Set.of(
            "empty",
            "not",
            "and",
            "or",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "instanceof",
            "true",
            "false",
            "null",
            "component",
            "request",
            "view",
            "session",
            "resource",
            "param",
            "row",
            "item");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern ROOT = Pattern.compile("(?<![.\\w])([a-zA-Z_]\\w*)");
    private static final Pattern VARIABLE = Pattern.compile("\\b(?:var|varStatus)=\"(\\w+)\"");
    private static final Pattern NAMESPACE = Pattern.compile("\\bxmlns(?::\\w+)?=\"([^\"]*)\"");
    private static final Pattern PARAMETER = Pattern.compile("<ui:param name=\"(\\w+)\"");
    private static final Pattern NAMED =
            Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?(?:\\s+@[^\\n]*)*\\s+public class (\\w+)");
    private static final Pattern RENDERED = Pattern.compile("rendered=\"([^\"]*)\"");
    private static final Pattern CALL = Pattern.compile("\\b\\w+Page\\.(\\w+)\\(");
    private static final Pattern ASKING =
            Pattern.compile("(is|has|can|may|allows|holds|carries|contains|of|near)([A-Z]\\w*)?");
    private static final Pattern MESSAGE = Pattern.compile("msg\\['([^']+)']|msg\\.text\\('([^']+)'");
    private static final Pattern MESSAGE_IN_JAVA =
            Pattern.compile("\\b(?:messages|texts)\\s*\\.(?:done|doneAfterRedirect|text|get)\\(\\s*\"([^\"]+)\"");

    @ParameterizedTest
    @MethodSource("pages")
    void isWellFormed(Path page) throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.setErrorHandler(null);
        String text = Files.readString(page);
        assertThatCode(() -> parser.parse(new InputSource(new StringReader(text))))
                .doesNotThrowAnyException();
    }

    /** Faces takes a tag of a library it does not know for plain text, without a word. */
    @ParameterizedTest
    @MethodSource("pages")
    void usesTagLibrariesThatExist(Path page) throws IOException {
        assertThat(TAG_LIBRARIES).containsAll(groups(NAMESPACE, Files.readString(page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNoStyleNoScriptAndNoStatelessView(Path page) throws IOException {
        assertThat(Files.readString(page))
                .doesNotContainPattern("\\bstyle=")
                .doesNotContain("<style")
                .doesNotContainPattern("<(h:)?script[\\s>]")
                .doesNotContainPattern("<[a-z0-9]+ [^>]*\\bon[a-z]+=\"")
                .doesNotContain("transient=\"true\"", "escape=\"false\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isShortEnoughToBeRead(Path page) throws IOException {
        assertThat(Files.readAllLines(page)).hasSizeLessThanOrEqualTo(LONGEST);
    }

    /** A tag speaks of its attributes, which it is given; so this holds for pages and templates. */
    @ParameterizedTest
    @MethodSource("pages")
    void speaksOnlyToBeansOfTheWebModule(Path page) throws IOException {
        if (page.startsWith(WEBAPP.resolve("WEB-INF/tags"))) {
            return;
        }
        String text = Files.readString(page);
        Set<String> known = new HashSet<>(WORDS_OF_EL);
        known.addAll(beans());
        known.addAll(groups(VARIABLE, text));
        for (Path other : pages()) {
            known.addAll(groups(PARAMETER, Files.readString(other)));
        }
        Set<String> strangers = new TreeSet<>();
        for (String expression : groups(EXPRESSION, text)) {
            groups(ROOT, LITERAL.matcher(expression).replaceAll("''")).stream()
                    .filter(root -> !known.contains(root))
                    .forEach(strangers::add);
        }
        assertThat(strangers).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksInRenderedWithoutDoingAnything(Path page) throws IOException {
        assertThat(groups(RENDERED, Files.readString(page)).stream()
                        .flatMap(condition -> groups(CALL, condition).stream())
                        .filter(call -> !ASKING.matcher(call).matches()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void usesTextsThatExist(Path page) throws IOException {
        assertThat(missing(MESSAGE, Files.readString(page))).isEmpty();
    }

    /** A browser takes what follows a rule that is left open for a part of it, without a word. */
    @Test
    void everyStyleSheetClosesEachRuleBeforeTheNext() throws IOException {
        try (Stream<Path> sheets = Files.walk(WEBAPP.resolve("resources"))) {
            for (Path sheet :
                    sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
                int open = 0;
                for (String line : Files.readAllLines(sheet)) {
                    boolean selector = line.matches("[^\\s@}/*].*\\{");
                    assertThat(selector && open > 0).as(sheet + ": " + line).isFalse();
                    open += line.replaceAll("[^{]", "").length()
                            - line.replaceAll("[^}]", "").length();
                }
                assertThat(open).as(sheet.toString()).isZero();
            }
        }
    }

    @Test
    void pageBeansUseTextsThatExist() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                assertThat(missing(MESSAGE_IN_JAVA, Files.readString(source)))
                        .as(source.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void everyMenuEntryLeadsToAPage() {
        for (MenuEntry entry : MenuEntry.values()) {
            assertThat(WEBAPP.resolve(entry.page().substring(1)))
                    .as(entry.name())
                    .isRegularFile();
        }
    }

    @Test
    void everyTagIsDeclaredAndExists() throws Exception {
        try (Stream<Path> tags = Files.list(WEBAPP.resolve("WEB-INF/tags"))) {
            assertThat(tags.map(tag -> tag.getFileName().toString().replace(".xhtml", "")))
                    .containsExactlyInAnyOrderElementsOf(declaredAttributes().keySet());
        }
    }

    /** Faces drops an attribute it does not know without a word. */
    @ParameterizedTest
    @MethodSource("pages")
    void givesTagsOnlyAttributesTheyKnow(Path page) throws Exception {
        Map<String, Set<String>> declared = declaredAttributes();
        NodeList elements = parse(page).getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.getTagName().startsWith("t:")) {
                Set<String> given = new TreeSet<>();
                for (int a = 0; a < element.getAttributes().getLength(); a++) {
                    given.add(element.getAttributes().item(a).getNodeName());
                }
                String tag = element.getTagName().substring(2);
                assertThat(declared.getOrDefault(tag, Set.of())).as(tag).containsAll(given);
            }
        }
    }

    private static Map<String, Set<String>> declaredAttributes() throws Exception {
        Map<String, Set<String>> attributes = new HashMap<>();
        NodeList tags = parse(WEBAPP.resolve("WEB-INF/portal.taglib.xml")).getElementsByTagName("tag");
        for (int i = 0; i < tags.getLength(); i++) {
            Element tag = (Element) tags.item(i);
            Set<String> names = new HashSet<>();
            NodeList list = tag.getElementsByTagName("name");
            for (int a = 0; a < list.getLength(); a++) {
                names.add(list.item(a).getTextContent());
            }
            attributes.put(tag.getElementsByTagName("tag-name").item(0).getTextContent(), names);
        }
        return attributes;
    }

    private static Document parse(Path file) throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.setErrorHandler(null);
        return parser.parse(new InputSource(new StringReader(Files.readString(file))));
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static Set<String> beans() throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                NAMED.matcher(Files.readString(source))
                        .results()
                        .map(bean -> bean.group(1) == null ? decapitalized(bean.group(2)) : bean.group(1))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static String decapitalized(String type) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    private static List<String> missing(Pattern use, String text) {
        return groups(use, text).stream()
                .filter(key -> !key.endsWith("."))
                .filter(key -> Texts.find(key, Locale.SIMPLIFIED_CHINESE).isEmpty())
                .toList();
    }

    private static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(PageLintTest::firstGroup).toList();
    }

    private static String firstGroup(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        return match.group();
    }
}
