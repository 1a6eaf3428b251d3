package cn.edu.jzu.skillcert.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two features that grow side by side take the same number easily; the portal would not start. */
class MigrationsTest {

    private static final Path DIRECTORY = Path.of("src/main/resources/db/migration");

    @Test
    void noTwoMigrationsHaveTheSameNumber() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).isNotEmpty().allMatch(name -> name.matches("V\\d+(_\\d+)*__[a-z_]+\\.sql"));
            assertThat(names).extracting(name -> name.split("__")[0]).doesNotHaveDuplicates();
        }
    }
}
