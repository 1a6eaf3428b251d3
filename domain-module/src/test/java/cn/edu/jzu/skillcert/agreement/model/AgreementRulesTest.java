package cn.edu.jzu.skillcert.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.regulation.Rule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgreementRulesTest {

    @Test
    void listsEveryRuleClassOfThePackage() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Set<String> written = new HashSet<>();
        try (Stream<Path> files = Files.walk(classes.resolve("cn/edu/jzu/skillcert/agreement"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                Class<?> type = load(classes.relativize(file));
                if (Rule.class.isAssignableFrom(type)) {
                    written.add(type.getName());
                }
            }
        }

        assertThat(written).hasSizeGreaterThan(15);
        assertThat(AgreementRules.all())
                .extracting(rule -> rule.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void checksSubmissionsInTheOrderOfTheRegulation() {
        assertThat(AgreementRules.SUBMISSION)
                .extracting(rule -> rule.info().id())
                .containsExactly("R-3.1", "R-3.2", "R-3.3", "R-3.4", "R-3.5", "R-3.6", "R-3.7", "R-3.8", "R-3.9");
    }

    @Test
    void coversTheWholeChapter() {
        List<String> ids = AgreementRules.all().stream()
                .map(rule -> rule.info().id())
                .distinct()
                .toList();

        for (int i = 1; i <= 16; i++) {
            assertThat(ids).contains("R-3." + i);
        }
        assertThat(ids).contains("R-2.2a").hasSize(17);
        assertThat(AgreementRules.all()).allMatch(rule -> rule.info().clause().matches("附件1·[二三]·.+"));
    }

    private static Class<?> load(Path file) {
        String name = file.toString().replace(".class", "").replace('/', '.').replace('\\', '.');
        try {
            return Class.forName(name, false, Rule.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
