package cn.edu.jzu.skillcert.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.audit.AuditFilter;
import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.audit.AuditReading;
import cn.edu.jzu.skillcert.audit.AuditRow;
import cn.edu.jzu.skillcert.audit.FieldChange;
import cn.edu.jzu.skillcert.longwork.MyWork;
import cn.edu.jzu.skillcert.longwork.WorkDetail;
import cn.edu.jzu.skillcert.longwork.WorkFileRow;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.platform.file.FileReferences;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.platform.file.StoredFile;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.ConfirmPhoto;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.ExamRegistration;
import cn.edu.jzu.skillcert.registration.PhotoError;
import cn.edu.jzu.skillcert.registration.PhotoFileStatus;
import cn.edu.jzu.skillcert.registration.PhotoFilter;
import cn.edu.jzu.skillcert.registration.PhotoKeeping;
import cn.edu.jzu.skillcert.registration.PhotoRow;
import cn.edu.jzu.skillcert.registration.PhotoSending;
import cn.edu.jzu.skillcert.registration.PhotoStatus;
import cn.edu.jzu.skillcert.registration.RegisterStudents;
import cn.edu.jzu.skillcert.registration.model.Photo;
import cn.edu.jzu.skillcert.registration.model.PhotoAssignment.Assigned;
import cn.edu.jzu.skillcert.registration.model.PhotoFileName;
import cn.edu.jzu.skillcert.registration.model.PhotoOwner;
import cn.edu.jzu.skillcert.registration.model.PhotoReading.Picture;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.PhotoFileReferences;
import cn.edu.jzu.skillcert.registration.persistence.PhotoRepository;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.Departments;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.Sample;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ZIP of photos from the upload to the eye, and who may see what of it. */
@InPortal
class PhotoPathIT {

    private static final String PASSWORD = "correct horse";

    @Inject
    private People people;

    @Inject
    private School school;

    @Inject
    private StudentSamples.OfStudent samples;

    @Inject
    private StudentRepository students;

    @Inject
    private InTransaction transaction;

    @Inject
    private PhotoKeeping keeping;

    @Inject
    private Departments departments;

    @Inject
    private PhotoSending sending;

    @Inject
    private PhotoDesk desk;

    @Inject
    private PhotoPresence presence;

    @Inject
    private PhotoRepository photos;

    @Inject
    private Identities identities;

    @Inject
    private FileStore store;

    @Inject
    private ExamScene scene;

    @Inject
    private ExamRegistration registration;

    @Inject
    private AuditReading audit;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private PhotoFileReferences references;

    @Inject
    private MyWork work;

    private Student red;
    private Student blue;
    private Student without;

    @BeforeEach
    void enrol() throws Exception {
        Sample.Owner ours = school.one();
        Sample.Owner theirs = school.other();
        people.open("pp-dept", PASSWORD, account -> account.grant(Role.DEPARTMENT, ours.departmentId(), null));
        people.open("pp-other", PASSWORD, account -> account.grant(Role.DEPARTMENT, theirs.departmentId(), null));
        red = transaction.call(() -> students.add(samples.belongingTo(ours), new DataScope.WholeSchool()));
        blue = transaction.call(() -> students.add(samples.belongingTo(ours), new DataScope.WholeSchool()));
        without = transaction.call(() -> students.add(samples.belongingTo(ours), new DataScope.WholeSchool()));
    }

    @Test
    void a_zip_becomes_photos_the_doubtful_one_is_confirmed_by_eye_and_others_see_nothing_of_it() throws Exception {
        long seed = System.identityHashCode(red);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("班级/" + red.getStudentNumber() + ".jpg", SamplePhotos.jpeg(260, 378, SamplePhotos.RED, seed));
        files.put(blue.getStudentNumber() + ".jpg", SamplePhotos.jpeg(260, 378, SamplePhotos.BLUE, seed));
        files.put("nobody.jpg", SamplePhotos.jpeg(260, 378, SamplePhotos.RED, seed + 1));

        WorkDetail job = uploaded("pp-dept", files);
        assertThat(job.state()).as("%s %s", job.result(), job.arguments()).isEqualTo(WorkState.TO_MEND);
        assertThat(job.arguments().subList(0, 5)).containsExactly("3", "1", "1", "0", "1");
        assertThat(job.files()).extracting(file -> file.made()).contains(true);
        assertThat(status(red)).isEqualTo(PhotoStatus.USABLE);
        assertThat(status(without)).isEqualTo(PhotoStatus.MISSING);
        PhotoRow doubtful = row(blue);
        assertThat(doubtful.status()).isEqualTo(PhotoStatus.TO_CONFIRM);

        As.user("pp-dept").run(() -> {
            keeping.confirm(new ConfirmPhoto(blue.getId(), doubtful.version(), "目视为红底"));
            assertThatThrownBy(() -> keeping.confirm(new ConfirmPhoto(blue.getId(), doubtful.version() + 1, "再看一次")))
                    .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                            .isEqualTo(PhotoError.NOTHING_TO_CONFIRM));
            try (var content = keeping.photo(red.getId()).content()) {
                assertThat(content.readAllBytes())
                        .isEqualTo(files.values().iterator().next());
            }
            assertThat(keeping.contactSheet(new PhotoFilter(red.getStudentNumber(), null, null, null))
                            .size())
                    .isPositive();
        });
        assertThat(row(blue).seenBy()).isEqualTo("pp-dept");
        assertThat(((FileReferences) references).sha256s()).isNotEmpty();

        As.user("pp-other").run(() -> {
            assertThatThrownBy(() -> keeping.photo(red.getId())).isInstanceOf(NotFoundException.class);
            assertThat(keeping.list(new PhotoFilter(red.getStudentNumber(), null, null, null), PageRequest.first(5))
                            .rows())
                    .isEmpty();
        });
        WorkDetail foreign = uploaded("pp-other", files);
        assertThat(foreign.arguments().subList(0, 5)).containsExactly("3", "0", "0", "0", "3");
    }

    @Test
    void what_is_no_zip_is_refused_at_the_upload() throws Exception {
        As.user("pp-dept").run(() -> assertThatThrownBy(() ->
                        sending.send(null, "照片.rar", 4, new ByteArrayInputStream(new byte[] {'R', 'a', 'r', '!'})))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(PhotoError.NOT_A_ZIP)));
    }

    private PhotoStatus status(Student student) throws Exception {
        return row(student).status();
    }

    private PhotoRow row(Student student) throws Exception {
        return As.user("pp-dept").call(() -> keeping.list(
                        new PhotoFilter(student.getStudentNumber(), null, null, null), PageRequest.first(5))
                .rows()
                .get(0));
    }

    @Test
    void what_is_too_large_or_finds_no_room_is_refused_before_a_byte_is_read() throws Exception {
        InputStream untouched = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read");
            }
        };
        As.user("pp-dept").run(() -> {
            assertThatThrownBy(() -> sending.send(null, "照片.zip", PhotoSending.LARGEST_ZIP + 1, untouched))
                    .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                            .isEqualTo(PhotoError.ZIP_TOO_LARGE));
        });
    }

    @Test
    void a_look_at_a_photo_and_at_a_sheet_is_an_entry_of_the_audit_trail() throws Exception {
        long seed = System.nanoTime();
        uploaded("pp-dept", Map.of(number(red) + ".jpg", SamplePhotos.jpeg(260, 378, SamplePhotos.RED, seed)));
        people.open("pp-admin", PASSWORD, Role.ADMINISTRATOR);
        assertThat(looks(red)).isEmpty();
        As.user("pp-dept").run(() -> keeping.photo(red.getId()).content().close());
        assertThat(looks(red)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(AuditKind.READ);
            assertThat(row.accountName()).isEqualTo("pp-dept");
            assertThat(row.fields()).extracting(FieldChange::field).containsExactly("photo");
        });
        As.user("pp-dept").run(() -> keeping.contactSheet(new PhotoFilter(number(red), null, null, null)));
        assertThat(looks(red)).hasSize(2);
        long sheets = As.user("pp-dept")
                .call(() -> keeping.orderContactSheets(new PhotoFilter(number(red), null, null, null)));
        WorkDetail made = ended("pp-dept", sheets);
        assertThat(made.state()).isEqualTo(WorkState.DONE);
        assertThat(made.arguments()).containsExactly("1", "1");
        assertThat(made.files()).singleElement().satisfies(file -> assertThat(file.fileName())
                .endsWith(".pdf"));
        assertThat(looks(red)).hasSize(3);
    }

    @Test
    void the_same_zip_again_changes_nothing_and_what_was_seen_stays_seen() throws Exception {
        long seed = System.nanoTime();
        Map<String, byte[]> files = Map.of(
                number(red) + ".jpg", SamplePhotos.jpeg(260, 378, SamplePhotos.RED, seed),
                number(blue) + ".jpg", SamplePhotos.jpeg(260, 378, SamplePhotos.BLUE, seed));
        uploaded("pp-dept", files);
        PhotoRow before = row(blue);
        As.user("pp-dept").run(() -> keeping.confirm(new ConfirmPhoto(blue.getId(), before.version(), "目视为红底")));
        PhotoRow seen = row(blue);
        PhotoRow kept = row(red);
        assertThat(uploaded("pp-dept", files).arguments().subList(0, 5)).containsExactly("2", "1", "1", "0", "0");
        assertThat(row(blue)).isEqualTo(seen);
        assertThat(row(red)).isEqualTo(kept);
    }

    @Test
    void photos_that_were_mixed_up_are_put_right_by_one_zip() throws Exception {
        byte[] one = SamplePhotos.jpeg(260, 378, SamplePhotos.RED, System.nanoTime());
        byte[] other = SamplePhotos.jpeg(260, 378, SamplePhotos.RED, System.nanoTime());
        uploaded("pp-dept", Map.of(number(red) + ".jpg", one, number(blue) + ".jpg", other));
        WorkDetail job = uploaded("pp-dept", Map.of(number(red) + ".jpg", other, number(blue) + ".jpg", one));
        assertThat(job.arguments().subList(0, 4)).containsExactly("2", "2", "0", "0");
        assertThat(photo("pp-dept", red)).isEqualTo(other);
        assertThat(photo("pp-dept", blue)).isEqualTo(one);
    }

    /** As two intakes at once would: the file was nobody's when it was opened, and is somebody's when it is kept. */
    @Test
    void a_file_that_became_somebody_elses_meanwhile_is_not_kept() throws Exception {
        byte[] same = SamplePhotos.jpeg(260, 378, SamplePhotos.RED, System.nanoTime());
        uploaded("pp-dept", Map.of(number(red) + ".jpg", same));
        PhotoLine late = new PhotoLine(
                new Assigned(
                        new PhotoFileName(number(blue) + ".jpg"), new PhotoOwner(blue.getId(), blue.getName()), null),
                PhotoFileStatus.KEPT,
                new Picture(260, 378, 100, 100),
                List.of(),
                new StoredFile(FileStore.nameOf(same), same.length));
        Map<PhotoLine, List<String>> refused =
                As.user("pp-dept").call(() -> desk.keep(List.of(late), new PhotoOrder(0, null, "")));
        assertThat(refused).containsEntry(late, List.of(red.getName()));
        assertThat(row(blue).status()).isEqualTo(PhotoStatus.MISSING);
        assertThatThrownBy(() -> transaction.call(() -> {
                    photos.add(
                            new Photo(
                                    blue.getId(),
                                    blue.getDepartmentId(),
                                    FileStore.nameOf(same),
                                    same.length,
                                    new Picture(260, 378, 100, 100),
                                    true,
                                    Instant.EPOCH),
                            new DataScope.WholeSchool());
                    return em.createNativeQuery("set constraints photo_sha256_unique immediate")
                            .executeUpdate();
                }))
                .as("and the database would refuse it too")
                .hasStackTraceContaining("photo_sha256_unique");
    }

    @Test
    void a_photo_may_be_called_after_the_number_of_any_document() throws Exception {
        String permit = "H" + (10_000_000 + number(red).hashCode() % 1_000_000);
        String resident = IdNumbers.next();
        prove(red, DocumentType.HONG_KONG_MACAO_PERMIT, permit);
        prove(blue, DocumentType.RESIDENCE_PERMIT, resident);
        WorkDetail job = uploaded(
                "pp-dept",
                Map.of(
                        "港澳_" + permit + ".jpg",
                        SamplePhotos.jpeg(260, 378, SamplePhotos.RED, System.nanoTime()),
                        resident + ".jpg",
                        SamplePhotos.jpeg(260, 378, SamplePhotos.RED, System.nanoTime())));
        assertThat(job.arguments().subList(0, 5)).containsExactly("2", "2", "0", "0", "0");
        assertThat(row(red).status()).isEqualTo(PhotoStatus.USABLE);
        assertThat(row(blue).status()).isEqualTo(PhotoStatus.USABLE);
    }

    @Test
    void the_report_names_no_number_in_full_and_lies_sealed() throws Exception {
        WorkDetail job = uploaded("pp-dept", Map.of("11010519491231002X.jpg", new byte[] {1}));
        long file = job.files().stream()
                .filter(WorkFileRow::made)
                .findFirst()
                .orElseThrow()
                .id();
        byte[] report = As.user("pp-dept").call(() -> {
            try (InputStream content = work.file(job.id(), file).content()) {
                return content.readAllBytes();
            }
        });
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(report))) {
            String text = new XSSFExcelExtractor(workbook).getText();
            assertThat(text).contains("110***********002X.jpg").doesNotContain("11010519491231002X");
        }
        assertThat(store.contains(FileStore.nameOf(report))).as("in the clear").isFalse();
    }

    @Test
    void of_an_exam_the_missing_and_the_orphans_are_told() throws Exception {
        scene.set();
        ExamScene.Home home = scene.home(4);
        long exam = scene.exam(scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day(), 4, home);
        List<Long> candidates = home.students().subList(0, 3);
        As.user(ExamScene.REGISTRAR)
                .run(() -> registration.register(new RegisterStudents(exam, Set.copyOf(candidates))));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (long student :
                List.of(candidates.get(0), candidates.get(1), home.students().get(3))) {
            files.put(number(student) + ".jpg", SamplePhotos.jpeg(260, 378, SamplePhotos.RED, System.nanoTime()));
        }
        WorkDetail job = ended(
                ExamScene.REGISTRAR,
                As.user(ExamScene.REGISTRAR)
                        .call(() -> sending.send(exam, "照片.zip", 9, new ByteArrayInputStream(zip(files)))));
        assertThat(job.result()).isEqualTo("photo.intake.doneOfExam");
        assertThat(job.arguments()).containsExactly("3", "2", "0", "0", "1", "3", "2", "1", "1");
        assertThat(As.user(ExamScene.REGISTRAR).call(() -> keeping.list(PhotoFilter.ofExam(exam), PageRequest.first(9))
                        .rows()))
                .extracting(PhotoRow::studentId)
                .containsExactlyInAnyOrderElementsOf(candidates);

        moveAway(candidates.get(0));
        assertThat(As.user(ExamScene.REGISTRAR).call(() -> presence.withPhoto(Set.copyOf(candidates))))
                .as("the photo of who studies elsewhere meanwhile")
                .containsExactlyInAnyOrder(candidates.get(0), candidates.get(1));
        As.user(ExamScene.REGISTRAR).run(() -> {
            assertThat(keeping.list(PhotoFilter.ofExam(exam), PageRequest.first(9))
                            .total())
                    .isEqualTo(3);
            keeping.photo(candidates.get(0)).content().close();
            assertThat(keeping.contactSheet(PhotoFilter.ofExam(exam)).size()).isPositive();
        });
        As.user(ExamScene.STRANGER).run(() -> {
            assertThat(keeping.list(PhotoFilter.ofExam(exam), PageRequest.first(9))
                            .rows())
                    .isEmpty();
            assertThatThrownBy(() -> keeping.exam(exam)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> sending.send(exam, "照片.zip", 9, new ByteArrayInputStream(zip(files))))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> keeping.photo(candidates.get(1))).isInstanceOf(NotFoundException.class);
        });
    }

    private void moveAway(long studentId) throws Exception {
        long away = departments.open("PP-AWAY");
        transaction.call(() -> {
            Object home = em.createNativeQuery(
                            """
                            insert into schoolclass (code, name, programme, enrolmentyear, departmentid)
                            values ('PP-AWAY', '别处班', '软件技术', 2024, ?) returning id""")
                    .setParameter(1, away)
                    .getSingleResult();
            return em.createNativeQuery("update student set departmentid = ?, classid = ? where id = ?")
                    .setParameter(1, away)
                    .setParameter(2, home)
                    .setParameter(3, studentId)
                    .executeUpdate();
        });
    }

    private void prove(Student student, DocumentType type, String number) throws Exception {
        transaction.call(() -> {
            students.require(student.getId(), new DataScope.WholeSchool()).prove(identities.seal(type, number));
            return null;
        });
    }

    private List<AuditRow> looks(Student student) throws Exception {
        return As.user("pp-admin").call(() -> audit.entries(
                        new AuditFilter(null, "Student", student.getId().toString(), AuditKind.READ, null, null),
                        PageRequest.first(10))
                .rows());
    }

    private static String number(Student student) {
        return student.getStudentNumber();
    }

    private String number(long studentId) throws Exception {
        return transaction.call(
                () -> students.require(studentId, new DataScope.WholeSchool()).getStudentNumber());
    }

    private byte[] photo(String user, Student student) throws Exception {
        return As.user(user).call(() -> {
            try (InputStream content = keeping.photo(student.getId()).content()) {
                return content.readAllBytes();
            }
        });
    }

    private WorkDetail uploaded(String user, Map<String, byte[]> files) throws Exception {
        byte[] zip = zip(files);
        return ended(
                user,
                As.user(user).call(() -> sending.send(null, "照片.zip", zip.length, new ByteArrayInputStream(zip))));
    }

    private WorkDetail ended(String user, long id) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        WorkDetail job = As.user(user).call(() -> work.job(id));
        while (!job.isOver() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            job = As.user(user).call(() -> work.job(id));
        }
        return job;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : List.copyOf(files.entrySet())) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
