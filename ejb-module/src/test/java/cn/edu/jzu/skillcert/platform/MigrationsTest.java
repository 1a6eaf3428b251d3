package cn.edu.jzu.skillcert.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A migration is for good once it has landed: a database that has run it never starts again after an edit. */
class MigrationsTest {

    private static final Path DIRECTORY = Path.of("src/main/resources/db/migration");
    private static final Path LANDED = Path.of("src/test/resources/migrations.sha256");

    @Test
    void noTwoMigrationsHaveTheSameNumber() throws IOException {
        List<String> names = List.copyOf(present().keySet());
        assertThat(names).isNotEmpty().allMatch(name -> name.matches("V\\d+(_\\d+)*__[a-z_]+\\.sql"));
        assertThat(names).extracting(name -> name.split("__")[0]).doesNotHaveDuplicates();
    }

    /** Lines as {@code sha256sum} writes them, so that a shell can check them too. */
    @Test
    void noMigrationThatHasLandedIsEdited() throws IOException {
        Map<String, String> landed = new TreeMap<>();
        for (String line : Files.readAllLines(LANDED)) {
            String[] parts = line.split(" {2}", 2);
            landed.put(parts[1], parts[0]);
        }
        assertThat(present())
                .as(
                        "A change of the schema is a new file. For a new one append to %s what this prints, in %s:"
                                + " sha256sum V….sql",
                        LANDED, DIRECTORY)
                .isEqualTo(landed);
    }

    private static Map<String, String> present() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString(), MigrationsTest::sha256, (one, other) -> one, TreeMap::new));
        }
    }

    /** Of the text, however the checkout ends its lines. */
    private static String sha256(Path file) {
        try {
            byte[] text = Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (IOException | NoSuchAlgorithmException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
