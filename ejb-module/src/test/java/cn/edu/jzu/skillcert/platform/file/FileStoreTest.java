package cn.edu.jzu.skillcert.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final byte[] CONTENT = "工作协议".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new FileStore(directory);
    }

    private StoredFile stored(byte[] content) {
        return store.store("协议.pdf", new ByteArrayInputStream(content), 1024);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void age(Path file, Instant time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(time));
    }

    private static FileError refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return (FileError) org.assertj.core.api.Assertions.catchThrowableOfType(BusinessException.class, call)
                .code();
    }

    @Test
    void content_comes_back_as_it_was_stored() throws IOException {
        StoredFile file = stored(CONTENT);
        assertThat(file.size()).isEqualTo(CONTENT.length);
        assertThat(file.sha256()).hasSize(64);
        try (InputStream in = store.openVerified(file.sha256())) {
            assertThat(in.readAllBytes()).isEqualTo(CONTENT);
        }
    }

    @Test
    void files_of_a_batch_are_there_once_it_is_sealed() throws IOException {
        FileStore.Batch batch = store.batch(Runnable::run);
        StoredFile first = batch.store("协议.pdf", new ByteArrayInputStream(CONTENT), 1024);
        StoredFile second = batch.store("附件.pdf", new ByteArrayInputStream(new byte[] {1}), 1024);

        batch.seal();

        store.verify(first.sha256());
        store.verify(second.sha256());
        assertThat(files()).hasSize(2);
    }

    @Test
    void a_batch_that_is_larger_than_what_is_made_safe_at_once_keeps_everything_and_leaves_nothing_behind()
            throws IOException {
        ExecutorService background = Executors.newSingleThreadExecutor();
        try {
            FileStore.Batch batch = store.batch(background);
            for (int i = 0; i < 2100; i++) {
                batch.store(
                        i + ".jpg", new ByteArrayInputStream(Integer.toString(i).getBytes(UTF_8)), 1024);
            }
            batch.seal();
        } finally {
            background.shutdownNow();
        }
        assertThat(files()).hasSize(2100);
        store.verify(FileStore.nameOf("2099".getBytes(UTF_8)));
    }

    @Test
    void what_a_batch_refuses_leaves_nothing_behind() throws IOException {
        FileStore.Batch batch = store.batch(Runnable::run);
        assertThatThrownBy(() -> batch.store("大.jpg", new ByteArrayInputStream(new byte[2000]), 1024))
                .isInstanceOf(BusinessException.class);
        batch.seal();
        assertThat(files()).isEmpty();
    }

    @Test
    void the_same_content_is_kept_once_even_when_many_store_it_at_the_same_time() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<StoredFile> upload = () -> stored(CONTENT);
            for (Future<StoredFile> one : threads.invokeAll(Collections.nCopies(40, upload))) {
                assertThat(one.get()).isEqualTo(stored(CONTENT));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_broken_upload_leaves_nothing_behind() throws IOException {
        InputStream cutOff = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ >= 100) {
                    throw new IOException("connection reset");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> store.store("协议.pdf", cutOff, 1024)).hasRootCauseMessage("connection reset");
        assertThat(files()).isEmpty();
    }

    @Test
    void more_than_the_limit_is_refused_and_not_kept() throws IOException {
        assertThat(refusal(() -> stored(new byte[1025]))).isEqualTo(FileError.TOO_LARGE);
        assertThat(files()).isEmpty();
        assertThat(stored(new byte[1024]).size()).isEqualTo(1024);
    }

    @Test
    void missing_and_altered_content_is_told_apart() throws IOException {
        assertThat(refusal(() -> store.open("0".repeat(64)))).isEqualTo(FileError.CONTENT_MISSING);
        StoredFile file = stored(CONTENT);
        Files.write(files().get(0), new byte[] {1});
        assertThat(refusal(() -> store.openVerified(file.sha256()))).isEqualTo(FileError.CONTENT_ALTERED);
        stored(CONTENT);
        store.verify(file.sha256());
    }

    @Test
    void nothing_but_a_digest_names_a_file() {
        assertThatThrownBy(() -> store.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_sweep_removes_only_what_is_old_and_unreferenced() throws IOException {
        StoredFile kept = stored("引用".getBytes(StandardCharsets.UTF_8));
        StoredFile orphan = stored("孤儿".getBytes(StandardCharsets.UTF_8));
        Path leftOver = Files.createFile(directory.resolve("incoming").resolve("1.part"));
        for (Path file : files()) {
            age(file, NOON);
        }
        StoredFile young = stored("刚存".getBytes(StandardCharsets.UTF_8));

        int removed = store.sweep(Set.of(kept.sha256()), NOON.plusSeconds(1));

        assertThat(removed).isEqualTo(2);
        assertThat(leftOver).doesNotExist();
        store.verify(kept.sha256());
        store.verify(young.sha256());
        assertThat(refusal(() -> store.open(orphan.sha256()))).isEqualTo(FileError.CONTENT_MISSING);
    }

    @Test
    void storing_an_old_orphan_again_saves_it_from_the_sweep() throws IOException {
        StoredFile file = stored(CONTENT);
        age(files().get(0), NOON);
        stored(CONTENT);
        assertThat(store.sweep(Set.of(), NOON.plusSeconds(1))).isZero();
        store.verify(file.sha256());
    }
}
