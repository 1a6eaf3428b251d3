package cn.edu.jzu.skillcert.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No god classes: what grows beyond these lines does two things. */
class SizeTest {

    private static final Path TREE = Path.of("..").toAbsolutePath().normalize();

    /** An aggregate root may have half as many again: its verbs cannot leave it without opening its state. */
    @Test
    void noSourceFileHasMoreThanFourHundredLines() throws IOException {
        assertThat(sources(".java")).isNotEmpty().allSatisfy(file -> assertThat(lines(file))
                .as("%s", TREE.relativize(file))
                .isLessThanOrEqualTo(isAggregateRoot(file) ? 600 : 400));
    }

    private static boolean isAggregateRoot(Path file) {
        try {
            return file.getParent().endsWith("model") && Files.readString(file).contains(" implements Versioned {");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void noPageBeanHasMoreThanTwoHundredAndFiftyLines() throws IOException {
        assertThat(sources("Page.java")).isNotEmpty().allSatisfy(file -> assertThat(lines(file))
                .as("%s", TREE.relativize(file))
                .isLessThanOrEqualTo(250));
    }

    @Test
    void noPageHasMoreThanTwoHundredLines() throws IOException {
        assertThat(sources(".xhtml")).isNotEmpty().allSatisfy(file -> assertThat(lines(file))
                .as("%s", TREE.relativize(file))
                .isLessThanOrEqualTo(200));
    }

    private static List<Path> sources(String ending) throws IOException {
        try (Stream<Path> modules = Files.list(TREE)) {
            return modules.map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .flatMap(SizeTest::filesIn)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }

    private static Stream<Path> filesIn(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
