package cn.edu.jzu.skillcert.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decisions are cited by their number, so that one number must mean one decision, and the index must name them all. */
class DecisionsTest {

    private static final Path DECISIONS = Path.of("..", "docs", "decisions");
    private static final Pattern LINK = Pattern.compile("\\]\\((\\d{4}-[^)]*\\.md)\\)");

    @Test
    void everyDecisionHasANumberOfItsOwnAndAPlaceInTheIndex() throws IOException {
        List<String> files = decisions();
        assertThat(files.stream().map(file -> file.substring(0, 4)))
                .as("numbers of decisions")
                .doesNotHaveDuplicates();
        List<String> index = LINK.matcher(Files.readString(DECISIONS.resolve("README.md")))
                .results()
                .map(MatchResult::group)
                .map(link -> link.substring(2, link.length() - 1))
                .toList();
        assertThat(index).as("docs/decisions/README.md, in order").containsExactlyElementsOf(files);
    }

    private static List<String> decisions() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList();
        }
    }
}
