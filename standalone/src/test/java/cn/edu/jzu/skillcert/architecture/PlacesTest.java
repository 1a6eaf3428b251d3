package cn.edu.jzu.skillcert.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Services say what is to be shown, by a {@code Place}; which page shows it is for the web module alone to know. */
class PlacesTest {

    @ParameterizedTest
    @ValueSource(strings = {"domain-module", "ejb-module"})
    void no_page_is_named_outside_of_the_web_module(String module) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            for (Path source : sources) {
                assertThat(Files.readString(source)).as("%s", source).doesNotContain(".xhtml");
            }
        }
    }
}
