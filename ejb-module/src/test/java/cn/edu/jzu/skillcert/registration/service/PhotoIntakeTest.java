package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.registration.service.SamplePhotos.BLUE;
import static cn.edu.jzu.skillcert.registration.service.SamplePhotos.RED;
import static cn.edu.jzu.skillcert.registration.service.SamplePhotos.jpeg;
import static cn.edu.jzu.skillcert.registration.service.SamplePhotos.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.registration.PhotoError;
import cn.edu.jzu.skillcert.registration.PhotoEvidence;
import cn.edu.jzu.skillcert.registration.PhotoFileStatus;
import cn.edu.jzu.skillcert.registration.model.PhotoOwner;
import cn.edu.jzu.skillcert.registration.model.PhotoReading.Picture;
import cn.edu.jzu.skillcert.registration.model.PhotoReadings;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Verdict;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.FileError;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoIntakeTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final byte[] GOOD = jpeg(260, 378, RED, 1);

    @TempDir
    private Path directory;

    private final ExecutorService threads = Executors.newFixedThreadPool(PhotoIntake.UNDER_WAY);
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private FileStore store;

    @BeforeEach
    void openStore() {
        store = new FileStore(directory.resolve("files"));
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void each_file_gets_its_line_in_the_order_of_the_zip() {
        files.put("软件2301班/张三_S01.jpg", GOOD);
        files.put("S02.jpg", jpeg(260, 378, BLUE, 2));
        files.put("S03.jpg", jpeg(295, 413, RED, 3));
        files.put("S04.jpg", SamplePhotos.png(picture(260, 378, RED, 4)));
        files.put("说明.txt", "照片".getBytes(StandardCharsets.UTF_8));
        files.put("../S05.jpg", GOOD);
        files.put("Thumbs.db", new byte[10]);

        List<PhotoLine> lines = take(zip(StandardCharsets.UTF_8));

        assertThat(lines)
                .extracting(PhotoLine::status)
                .containsExactly(
                        PhotoFileStatus.KEPT,
                        PhotoFileStatus.TO_CONFIRM,
                        PhotoFileStatus.REFUSED,
                        PhotoFileStatus.REFUSED,
                        PhotoFileStatus.ORPHAN,
                        PhotoFileStatus.UNSAFE_NAME);
        assertThat(failures(lines.get(3))).extracting(Finding::arguments).containsExactly(List.of("PNG"));
        assertThat(lines).extracting(line -> line.file().name().shown()).contains("说明.txt", "../S05.jpg");
    }

    @Test
    void what_is_kept_lies_in_the_store_and_what_is_refused_does_not() throws IOException {
        files.put("S01.jpg", GOOD);
        files.put("S02.jpg", jpeg(295, 413, RED, 3));
        List<PhotoLine> lines = take(zip(StandardCharsets.UTF_8));
        try (var stored = store.open(lines.get(0).kept().sha256())) {
            assertThat(stored.readAllBytes()).isEqualTo(GOOD);
        }
        assertThat(lines.get(1).kept()).isNull();
        try (Stream<Path> all = Files.walk(directory.resolve("files"))) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void chinese_names_are_read_in_gbk_as_well_as_in_utf_8() {
        files.put("软件技术2301班/欧阳娜娜_S01.jpg", GOOD);
        assertThat(take(zip(GBK))).singleElement().satisfies(line -> {
            assertThat(line.file().name().path()).isEqualTo("软件技术2301班/欧阳娜娜_S01.jpg");
            assertThat(line.status()).isEqualTo(PhotoFileStatus.KEPT);
        });
        assertThat(take(zip(StandardCharsets.UTF_8)))
                .extracting(line -> line.file().name().path())
                .containsExactly("软件技术2301班/欧阳娜娜_S01.jpg");
    }

    @Test
    void the_same_file_for_two_people_is_refused_for_both_and_each_hears_of_the_other() {
        files.put("S01.jpg", GOOD);
        files.put("S02.jpg", GOOD);
        List<PhotoLine> lines = take(zip(StandardCharsets.UTF_8));
        assertThat(lines).allMatch(line -> line.status() == PhotoFileStatus.REFUSED && line.kept() == null);
        assertThat(failures(lines.get(0))).extracting(Finding::arguments).containsExactly(List.of(List.of("学生2")));
        assertThat(failures(lines.get(1))).extracting(Finding::arguments).containsExactly(List.of(List.of("学生1")));
    }

    @Test
    void a_file_that_is_somebody_elses_photo_already_is_refused_but_ones_own_may_be_sent_again() {
        files.put("S01.jpg", GOOD);
        assertThat(take(zip(StandardCharsets.UTF_8), new PhotoOwner(7, "王五"), done -> {}))
                .singleElement()
                .satisfies(line -> assertThat(failures(line))
                        .extracting(Finding::evidence)
                        .containsExactly(PhotoEvidence.SAME_PICTURE));
        assertThat(take(zip(StandardCharsets.UTF_8), new PhotoOwner(1, "学生1"), done -> {}))
                .extracting(PhotoLine::status)
                .containsExactly(PhotoFileStatus.KEPT);
    }

    @Test
    void a_file_over_the_limit_is_refused_by_what_the_zip_says_of_it() {
        files.put("S01.jpg", new byte[11 * 1024 * 1024]);
        assertThat(failures(take(zip(StandardCharsets.UTF_8)).get(0)))
                .extracting(Finding::evidence)
                .containsExactly(PhotoEvidence.FILE_TOO_LARGE);
    }

    @Test
    void a_damaged_file_spoils_its_own_line_only() throws IOException {
        files.put("S01.jpg", jpeg(260, 378, RED, 8));
        files.put("S02.jpg", GOOD);
        Path zip = zip(StandardCharsets.UTF_8);
        byte[] bytes = Files.readAllBytes(zip);
        Arrays.fill(bytes, 2000, 2400, (byte) 0x55);
        Files.write(zip, bytes);
        List<PhotoLine> lines = take(zip);
        assertThat(failures(lines.get(0))).extracting(Finding::evidence).containsExactly(PhotoEvidence.FILE_DAMAGED);
        assertThat(lines.get(1).status()).isEqualTo(PhotoFileStatus.KEPT);
    }

    @Test
    void a_zip_bomb_is_refused_before_anything_is_unpacked() {
        for (int i = 1; i <= 9; i++) {
            files.put("S0" + i + ".jpg", new byte[9 * 1024 * 1024]);
        }
        refused(zip(StandardCharsets.UTF_8), FileError.COMPRESSION_BOMB);
    }

    @Test
    void what_is_no_zip_or_an_empty_one_is_refused() throws IOException {
        Path rar = Files.write(directory.resolve("a.zip"), "Rar!\u001a\u0007".getBytes(StandardCharsets.ISO_8859_1));
        refused(rar, PhotoError.NOT_A_ZIP);
        files.put("Thumbs.db", new byte[3]);
        refused(zip(StandardCharsets.UTF_8), PhotoError.ZIP_EMPTY);
    }

    @Test
    void an_encrypted_zip_is_called_encrypted() throws IOException {
        files.put("S01.jpg", GOOD);
        Path zip = zip(StandardCharsets.UTF_8);
        byte[] bytes = Files.readAllBytes(zip);
        for (int i = 0; i < bytes.length - 10; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 8] |= 1;
            }
        }
        refused(Files.write(zip, bytes), FileError.ENCRYPTED);
    }

    @Test
    void photos_of_every_make_come_in_through_the_zip() throws IOException {
        files.put("S01.jpg", SamplePhotos.withAdobe(SamplePhotos.samples(260, 378, 240, 10, 20, 255), 0));
        files.put("S02.jpg", jpeg(picture(520, 756, RED, 2), true));
        files.put("S03.jpg", SamplePhotos.turned(jpeg(378, 260, RED, 3), 6));
        List<PhotoLine> lines = take(zip(StandardCharsets.UTF_8));
        assertThat(lines)
                .extracting(PhotoLine::reading)
                .extracting(Picture.class::cast)
                .extracting(Picture::width)
                .containsExactly(260, 520, 260);
        for (PhotoLine line : lines) {
            try (var stored = store.open(line.kept().sha256())) {
                BufferedImage kept = ImageIO.read(stored);
                assertThat(kept.getColorModel().getNumComponents()).isEqualTo(3);
                assertThat(kept.getHeight()).isGreaterThan(kept.getWidth());
            }
        }
    }

    @Test
    void a_picture_of_a_hundred_megapixels_and_a_png_in_disguise_are_refused_through_the_zip() {
        files.put("S01.jpg", SamplePhotos.promising(10_000, 10_000));
        files.put("S02.jpg", SamplePhotos.png(picture(260, 378, RED, 4)));
        List<PhotoLine> lines = take(zip(StandardCharsets.UTF_8));
        assertThat(lines)
                .flatExtracting(PhotoIntakeTest::failures)
                .extracting(Finding::evidence)
                .containsExactly(PhotoEvidence.TOO_MANY_PIXELS, PhotoEvidence.NOT_A_JPEG);
    }

    @Test
    void a_byte_that_changed_on_the_way_is_found_even_if_the_picture_can_be_read() throws IOException {
        files.put("S01.jpg", SamplePhotos.commented(GOOD, "x".repeat(2000)));
        Path zip = zip(StandardCharsets.UTF_8, ZipEntry.STORED);
        byte[] bytes = Files.readAllBytes(zip);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("xxxxx") + 100;
        bytes[at] = 'y';
        Files.write(zip, bytes);
        assertThat(failures(take(zip).get(0)))
                .extracting(Finding::evidence)
                .containsExactly(PhotoEvidence.FILE_DAMAGED);
    }

    @Test
    void a_name_marked_as_utf_8_is_read_as_that_whatever_letters_it_has() {
        files.put("René_S01.jpg", GOOD);
        assertThat(take(zip(StandardCharsets.UTF_8)))
                .extracting(line -> line.file().name().path())
                .containsExactly("René_S01.jpg");
    }

    @Test
    void the_same_name_twice_is_two_files_of_one_person_and_neither_is_kept() throws IOException {
        Path zip = directory.resolve("twice.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            for (int i = 0; i < 2; i++) {
                out.putArchiveEntry(new ZipArchiveEntry("S01.jpg"));
                out.write(jpeg(260, 378, RED, i));
                out.closeArchiveEntry();
            }
        }
        assertThat(take(zip))
                .extracting(PhotoLine::status)
                .containsExactly(PhotoFileStatus.SEVERAL, PhotoFileStatus.SEVERAL);
    }

    @Test
    void photos_that_were_mixed_up_change_places_in_one_zip() {
        byte[] other = jpeg(260, 378, RED, 2);
        files.put("S01.jpg", other);
        files.put("S02.jpg", GOOD);
        Map<String, List<PhotoOwner>> held = Map.of(
                FileStore.nameOf(GOOD), List.of(new PhotoOwner(1, "学生1")),
                FileStore.nameOf(other), List.of(new PhotoOwner(2, "学生2")));
        List<PhotoLine> lines = take(zip(StandardCharsets.UTF_8), held, done -> {});
        assertThat(lines).extracting(PhotoLine::status).containsOnly(PhotoFileStatus.KEPT);
        assertThat(PhotoGroups.of(lines, held, 1))
                .as("both in one transaction")
                .singleElement()
                .satisfies(group -> assertThat(group).hasSize(2));
    }

    @Test
    void progress_counts_every_file_and_ends_the_intake_when_it_is_cancelled() {
        for (int i = 1; i <= 40; i++) {
            files.put("S%02d.jpg".formatted(i), jpeg(260, 378, RED, i));
        }
        List<Integer> heard = new ArrayList<>();
        take(zip(StandardCharsets.UTF_8), (PhotoOwner) null, heard::add);
        assertThat(heard).hasSize(40).isSorted().endsWith(40);

        Path zip = zip(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> take(zip, (PhotoOwner) null, done -> {
                    if (done == 5) {
                        throw new IllegalStateException("cancelled");
                    }
                }))
                .hasMessage("cancelled");
    }

    private List<PhotoLine> take(Path zip) {
        return take(zip, (PhotoOwner) null, done -> {});
    }

    /** @param holder has every file as a photo already, or null for nobody */
    private List<PhotoLine> take(Path zip, PhotoOwner holder, IntConsumer progress) {
        return take(
                zip,
                sha256s -> sha256s.stream()
                        .collect(Collectors.toMap(
                                sha256 -> sha256, sha256 -> holder == null ? List.of() : List.of(holder))),
                progress);
    }

    private List<PhotoLine> take(Path zip, Map<String, List<PhotoOwner>> held, IntConsumer progress) {
        return take(zip, sha256s -> held, progress);
    }

    private List<PhotoLine> take(
            Path zip, Function<Set<String>, Map<String, List<PhotoOwner>>> heldBy, IntConsumer progress) {
        PhotoIntake intake = new PhotoIntake(PhotoReadings.seeded(), store, threads);
        try (PhotoZip photos = PhotoZip.open(zip.getFileName().toString(), zip)) {
            return intake.take(photos, PhotoIntakeTest::student, heldBy, progress);
        }
    }

    private static Optional<PhotoOwner> student(String key) {
        return key.matches("S\\d\\d")
                ? Optional.of(
                        new PhotoOwner(Long.parseLong(key.substring(1)), "学生" + Integer.parseInt(key.substring(1))))
                : Optional.empty();
    }

    private static List<Finding> failures(PhotoLine line) {
        return line.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.FAIL)
                .toList();
    }

    private static void refused(Path zip, ErrorCode why) {
        assertThatThrownBy(() -> PhotoZip.open("照片.zip", zip).close())
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(why);
                    assertThat(refusal.arguments()).first().isEqualTo("照片.zip");
                });
    }

    private Path zip(Charset names) {
        return zip(names, ZipEntry.DEFLATED);
    }

    private Path zip(Charset names, int method) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                CRC32 sum = new CRC32();
                sum.update(file.getValue());
                entry.setMethod(method);
                entry.setSize(file.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return Files.write(directory.resolve("photos.zip"), bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
