package cn.edu.jzu.skillcert.shared;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.model.Account;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What offices say and what the code says must be found in one place, for every entity and every enum of an API. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| *(\\S[^|]*?) *\\| *(\\S[^|]*?) *\\| `(\\w+)` \\| *(\\S.*?) *\\|$");
    private static final Pattern OF_THE_API = Pattern.compile("cn\\.edu\\.jzu\\.skillcert\\.\\w+\\.\\w+");

    @Test
    void everyEntityAndEveryEnumOfAnApiHasARowAndNoRowIsLeftOver() throws IOException, URISyntaxException {
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(GLOSSARY)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(row.group(3));
            }
        }
        assertThat(rows)
                .as("Code column of docs/glossary.md: one row each, with Chinese, English, code and meaning")
                .containsExactlyInAnyOrderElementsOf(namedTypes());
    }

    private static List<String> namedTypes() throws IOException, URISyntaxException {
        Path classes = Path.of(Account.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-info"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                    .map(GlossaryTest::load)
                    .filter(GlossaryTest::isNamed)
                    .map(Class::getSimpleName)
                    .toList();
        }
    }

    private static boolean isNamed(Class<?> type) {
        return type.isAnnotationPresent(Entity.class)
                || type.isEnum()
                        && Modifier.isPublic(type.getModifiers())
                        && OF_THE_API.matcher(type.getName()).matches();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, GlossaryTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
