package cn.edu.jzu.skillcert.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.longwork.MyWork;
import cn.edu.jzu.skillcert.longwork.WorkDetail;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.platform.file.FileReferences;
import cn.edu.jzu.skillcert.registration.ConfirmPhoto;
import cn.edu.jzu.skillcert.registration.PhotoError;
import cn.edu.jzu.skillcert.registration.PhotoFilter;
import cn.edu.jzu.skillcert.registration.PhotoKeeping;
import cn.edu.jzu.skillcert.registration.PhotoRow;
import cn.edu.jzu.skillcert.registration.PhotoStatus;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.PhotoFileReferences;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.Sample;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
            assertThat(keeping.contactSheet(new PhotoFilter(red.getStudentNumber(), null, null))
                            .size())
                    .isPositive();
        });
        assertThat(row(blue).seenBy()).isEqualTo("pp-dept");
        assertThat(((FileReferences) references).sha256s()).isNotEmpty();

        As.user("pp-other").run(() -> {
            assertThatThrownBy(() -> keeping.photo(red.getId())).isInstanceOf(NotFoundException.class);
            assertThat(keeping.list(new PhotoFilter(red.getStudentNumber(), null, null), PageRequest.first(5))
                            .rows())
                    .isEmpty();
        });
        WorkDetail foreign = uploaded("pp-other", files);
        assertThat(foreign.arguments().subList(0, 5)).containsExactly("3", "0", "0", "0", "3");
    }

    @Test
    void what_is_no_zip_is_refused_at_the_upload() throws Exception {
        As.user("pp-dept").run(() -> assertThatThrownBy(
                        () -> keeping.upload("照片.rar", new ByteArrayInputStream(new byte[] {'R', 'a', 'r', '!'})))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(PhotoError.NOT_A_ZIP)));
    }

    private PhotoStatus status(Student student) throws Exception {
        return row(student).status();
    }

    private PhotoRow row(Student student) throws Exception {
        return As.user("pp-dept")
                .call(() -> keeping.list(new PhotoFilter(student.getStudentNumber(), null, null), PageRequest.first(5))
                        .rows()
                        .get(0));
    }

    private WorkDetail uploaded(String user, Map<String, byte[]> files) throws Exception {
        long id = As.user(user).call(() -> keeping.upload("照片.zip", new ByteArrayInputStream(zip(files))));
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
