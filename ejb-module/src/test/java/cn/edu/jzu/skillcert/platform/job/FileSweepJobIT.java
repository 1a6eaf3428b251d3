package cn.edu.jzu.skillcert.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.testing.InPortal;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@InPortal
class FileSweepJobIT {

    @Inject
    private FileSweepJob job;

    @Inject
    private FileStore files;

    @Inject
    @ConfigProperty(name = "skillcert.data")
    private String data;

    @Test
    void aFileWithoutARowGoesAfterADayAndNotBefore() throws IOException {
        String old = store("left behind by a crash");
        String young = store("on its way to its row");
        age(old, Duration.ofDays(2));

        job.sweep();

        assertThatThrownBy(() -> files.open(old)).isInstanceOf(BusinessException.class);
        try (InputStream kept = files.open(young)) {
            assertThat(kept.readAllBytes()).isNotEmpty();
        }
    }

    private String store(String content) {
        return files.store("x.txt", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), 1000)
                .sha256();
    }

    private void age(String sha256, Duration age) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(data))) {
            Path file = all.filter(path -> path.getFileName().toString().equals(sha256))
                    .findFirst()
                    .orElseThrow();
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
        }
    }
}
