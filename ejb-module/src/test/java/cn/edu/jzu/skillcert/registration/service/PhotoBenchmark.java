package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.registration.PhotoFileStatus;
import cn.edu.jzu.skillcert.registration.model.PhotoOwner;
import cn.edu.jzu.skillcert.registration.model.PhotoReadings;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How long the files of a ZIP of photos take, against the limit: the same bytes, in memory, decoded once on two threads
 * by the JDK and nothing else. Half of the photos have 260×378 pixels, half 413×600. What the job asks of the database
 * and writes into it is not in it: owners by number, who holds which file, the rows with their entries in the audit
 * trail, the report. {@code bin/benchmark photos}.
 */
public final class PhotoBenchmark {

    private static final int ROUNDS = 3;
    private static final int CHUNK = 500;
    private static final int DISTINCT = 200;
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final int files;
    private final Path directory;
    private final PrintStream out;
    private final ExecutorService two = Executors.newFixedThreadPool(2);
    private final ExecutorService threads = Executors.newFixedThreadPool(PhotoIntake.UNDER_WAY);

    private PhotoBenchmark(int files, Path directory, PrintStream out) {
        this.files = files;
        this.directory = directory;
        this.out = out;
    }

    /** @param arguments number of photos, 20,000 if there is none */
    public static void main(String[] arguments) throws IOException {
        int files = arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]);
        Path directory = Files.createTempDirectory("photos");
        PhotoBenchmark benchmark = new PhotoBenchmark(files, directory, System.out);
        try {
            benchmark.run();
        } finally {
            benchmark.two.shutdown();
            benchmark.threads.shutdown();
            clear(directory);
        }
    }

    private void run() throws IOException {
        Path zip = directory.resolve("photos.zip");
        write(zip);
        out.printf(
                "%d photos, %d MB, heap %d MB%n",
                files, Files.size(zip) >> 20, Runtime.getRuntime().maxMemory() >> 20);
        try (PhotoZip warmUp = PhotoZip.open("warm-up", zip)) {
            decode(warmUp, Math.min(files, 2 * CHUNK));
        }
        List<Duration> limits = new ArrayList<>();
        List<Duration> intakes = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            long processors = processors();
            Duration limit;
            try (PhotoZip photos = PhotoZip.open("limit", zip)) {
                limit = decode(photos, files);
            }
            long between = processors();
            Duration intake = take(zip, directory.resolve("files" + round));
            limits.add(limit);
            intakes.add(intake);
            out.printf(
                    "round %d: decoded once %.1f s (with reading %.1f s of processor time), taken in %.1f s (%.1f s)%n",
                    round,
                    seconds(limit),
                    (between - processors) / 1e9,
                    seconds(intake),
                    (processors() - between) / 1e9);
        }
        double limit = seconds(median(limits));
        double intake = seconds(median(intakes));
        out.printf("median: decoded once %.1f s, taken in %.1f s, %.0f %%%n", limit, intake, 100 * intake / limit);
    }

    private static long processors() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Only the decoding is timed, not the reading of the bytes. */
    private Duration decode(PhotoZip zip, int count) {
        Duration spent = Duration.ZERO;
        for (int from = 0; from < count; from += CHUNK) {
            List<byte[]> photos = zip.names().subList(from, Math.min(count, from + CHUNK)).stream()
                    .map(name -> zip.read(name, MOST_BYTES).orElseThrow())
                    .toList();
            AtomicInteger next = new AtomicInteger();
            long start = System.nanoTime();
            List<Future<?>> halves =
                    List.of(two.submit(() -> decode(photos, next)), two.submit(() -> decode(photos, next)));
            halves.forEach(PhotoBenchmark::await);
            spent = spent.plusNanos(System.nanoTime() - start);
        }
        return spent;
    }

    private static void decode(List<byte[]> photos, AtomicInteger next) {
        try {
            for (int i = next.getAndIncrement(); i < photos.size(); i = next.getAndIncrement()) {
                if (ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(photos.get(i)))) == null) {
                    throw new IllegalStateException("no picture");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names, reading, unpacking, decoding, measuring, the rule, storing with its syncs; owners are at hand. */
    private Duration take(Path zip, Path store) throws IOException {
        long start = System.nanoTime();
        PhotoIntake intake = new PhotoIntake(PhotoReadings.seeded(), new FileStore(store), threads);
        List<PhotoLine> lines;
        try (PhotoZip photos = PhotoZip.open("photos.zip", zip)) {
            lines = intake.take(photos, PhotoBenchmark::student, sha256s -> Map.of(), done -> {});
        }
        Duration spent = Duration.ofNanos(System.nanoTime() - start);
        long kept = lines.stream()
                .filter(line -> line.status() == PhotoFileStatus.KEPT)
                .count();
        if (kept != files) {
            throw new IllegalStateException(kept + " of " + files + " kept");
        }
        clear(store);
        return spent;
    }

    private static Optional<PhotoOwner> student(String key) {
        return key.matches("\\d{10}") ? Optional.of(new PhotoOwner(Long.parseLong(key), key)) : Optional.empty();
    }

    private void write(Path zip) throws IOException {
        List<byte[]> distinct = new ArrayList<>();
        for (int i = 0; i < DISTINCT; i++) {
            distinct.add(
                    i % 2 == 0
                            ? SamplePhotos.jpeg(260, 378, SamplePhotos.RED, i)
                            : SamplePhotos.jpeg(413, 600, SamplePhotos.RED, i));
        }
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            for (int i = 0; i < files; i++) {
                out.putNextEntry(new ZipEntry("class%03d/%010d.jpg".formatted(i / 50, 2_023_000_000 + i)));
                out.write(SamplePhotos.commented(distinct.get(i % DISTINCT), "photo " + i));
                out.closeEntry();
            }
        }
    }

    private static void await(Future<?> half) {
        try {
            half.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Duration median(List<Duration> durations) {
        return durations.stream().sorted().toList().get(durations.size() / 2);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static void clear(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
