package cn.edu.jzu.skillcert.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL of our own that keeps its data between starts. */
final class EmbeddedDatabase {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String USER = "postgres";

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static EmbeddedDatabase startIn(Path directory) throws IOException {
        stopLeftover(directory);
        Files.createDirectories(directory);
        return new EmbeddedDatabase(EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("listen_addresses", "127.0.0.1")
                // Who wants to know what the portal asks, and how long that takes, finds it counted.
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setPGStartupWait(PATIENCE)
                .start());
    }

    String url() {
        return postgres.getJdbcUrl(USER, "postgres");
    }

    String user() {
        return USER;
    }

    void stop() {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * A killed launcher leaves its database server running: it is told to stop, and recovers what was committed. The
     * number it left may by now belong to any other process, which is none of ours; then only its note is cleared away,
     * or PostgreSQL would take that process for itself.
     */
    private static void stopLeftover(Path directory) throws IOException {
        Path pidFile = directory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> process = Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
        if (process.isEmpty()) {
            return;
        }
        if (!serves(process.get(), directory)) {
            Files.delete(pidFile);
            return;
        }
        process.get().destroy();
        CompletableFuture<ProcessHandle> exit = process.get().onExit();
        try {
            exit.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stubborn) {
            process.get().destroyForcibly();
        }
    }

    /** Whether it is a PostgreSQL of this directory: the directory is the argument after {@code -D}. */
    private static boolean serves(ProcessHandle process, Path directory) throws IOException {
        ProcessHandle.Info info = process.info();
        List<String> arguments = List.of(info.arguments().orElse(new String[0]));
        int place = arguments.indexOf("-D") + 1;
        if (!info.command().orElse("").contains("postgres") || place == 0 || place == arguments.size()) {
            return false;
        }
        Path served = Path.of(arguments.get(place));
        return Files.isDirectory(served) && Files.isSameFile(served, directory);
    }
}
