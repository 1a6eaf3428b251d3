package cn.edu.jzu.skillcert.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The real launcher as a process of its own, as {@code bin/run} starts it. */
final class PortalProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 300;

    private final Process process;
    private final int port;
    private final Path data;
    private final long loggedBefore;
    private final List<String> terminal = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Boolean> up = new CompletableFuture<>();
    private final Thread reader;

    private PortalProcess(int port, Path data, Map<String, String> more) throws IOException {
        this.port = port;
        this.data = data;
        loggedBefore = Files.exists(logFile()) ? Files.size(logFile()) : 0;
        Path target = Path.of("target").toAbsolutePath();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dskillcert.war=" + target.resolve("ROOT.war"),
                        "-jar",
                        target.resolve("skillcert-standalone.jar").toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SKILLCERT_"));
        builder.environment().put("SKILLCERT_PORT", Integer.toString(port));
        builder.environment().put("SKILLCERT_DATA", data.toString());
        builder.environment().putAll(more);
        process = builder.start();
        reader = new Thread(this::read, "log-of-portal-" + port);
        reader.start();
    }

    /** Starts and waits until the portal answers. */
    static PortalProcess start(Path data) throws IOException {
        return start(freePort(), data, Map.of());
    }

    static PortalProcess start(int port, Path data, Map<String, String> more) throws IOException {
        PortalProcess portal = new PortalProcess(port, data, more);
        if (!portal.isUp()) {
            portal.close();
            throw new IllegalStateException("The portal did not start:\n" + portal.tail());
        }
        return portal;
    }

    /** Starts one that is expected to give up, and waits for that. */
    static PortalProcess startInVain(int port, Path data, Map<String, String> more) throws IOException {
        PortalProcess portal = new PortalProcess(port, data, more);
        portal.waitForExit();
        return portal;
    }

    static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    /** What it wrote into its log since it was started here. */
    String log() throws IOException {
        byte[] all = Files.readAllBytes(logFile());
        return new String(all, (int) loggedBefore, all.length - (int) loggedBefore, StandardCharsets.UTF_8);
    }

    /** What the person who started it reads. */
    String terminal() {
        return String.join("\n", terminal);
    }

    /** Addresses and ports at which it takes connections, as Linux tells them. */
    Set<String> listening() throws IOException {
        return ListeningSockets.of(process.pid());
    }

    private Path logFile() {
        return data.resolve("log").resolve("portal.0.log");
    }

    /** The last lines, for messages; a whole log hides what it tells. */
    private String tail() {
        List<String> lines = new ArrayList<>(terminal);
        try {
            lines.addAll(log().lines().toList());
        } catch (IOException neverLogged) {
            lines.add(neverLogged.toString());
        }
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    int exitCode() {
        return process.exitValue();
    }

    /** As Ctrl-C does. */
    void stop() {
        process.destroy();
        waitForExit();
    }

    /** As a power cut does, except that the database server survives. */
    void kill() {
        process.destroyForcibly();
        waitForExit();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** The database server of this data directory, if it runs. */
    boolean databaseRuns() throws IOException {
        Path pid = data.resolve("db").resolve("postmaster.pid");
        return Files.exists(pid)
                && ProcessHandle.of(
                                Long.parseLong(Files.readAllLines(pid).get(0).strip()))
                        .filter(ProcessHandle::isAlive)
                        .filter(handle -> handle.info().command().orElse("").contains("postgres"))
                        .isPresent();
    }

    /** Stops it and whatever a killed one left behind. */
    @Override
    public void close() {
        process.destroy();
        if (!exits(30)) {
            process.destroyForcibly();
            waitForExit();
        }
    }

    private boolean isUp() {
        try {
            return up.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException tooLate) {
            return false;
        }
    }

    private void waitForExit() {
        if (!exits(PATIENCE_SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The portal does not end:\n" + tail());
        }
    }

    private boolean exits(long seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                return false;
            }
            // A database server that survives holds the pipe open, so the end of the output may never come.
            reader.join(2000);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                terminal.add(line);
                if (line.contains("Ctrl-C")) {
                    up.complete(true);
                }
            }
        } catch (IOException closed) {
            up.completeExceptionally(new UncheckedIOException(closed));
        }
        up.complete(false);
    }
}
