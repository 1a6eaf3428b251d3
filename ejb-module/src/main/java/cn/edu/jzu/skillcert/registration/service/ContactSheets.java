package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.audit.SensitiveRead;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.registration.PhotoError;
import cn.edu.jzu.skillcert.registration.PhotoFilter;
import cn.edu.jzu.skillcert.registration.PhotoRow;
import cn.edu.jzu.skillcert.registration.document.ContactSheet;
import cn.edu.jzu.skillcert.registration.model.Photo;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.CandidatePhotos;
import cn.edu.jzu.skillcert.registration.persistence.PhotographedStudents;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is printed on a contact sheet. Every photo on it was looked at, which stands in the audit trail. */
@Dependent
class ContactSheets {

    /** More than the school will ever have in one list. */
    private static final int WHOLE = 50_000;

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Inject
    private PhotographedStudents photographed;

    @Inject
    private CandidatePhotos photos;

    @Inject
    private Identities identities;

    @Inject
    private FileStore files;

    @Inject
    private Event<SensitiveRead> reads;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Those under the filter who have a photo; refused with {@link PhotoError#NO_PHOTOS}. */
    List<PhotoRow> rows(PhotoFilter filter, DataScope scope) {
        List<PhotoRow> rows = photographed.rows(filter, WHOLE, scope).stream()
                .filter(row -> row.photoId() != null)
                .toList();
        if (rows.isEmpty()) {
            throw new BusinessException(PhotoError.NO_PHOTOS);
        }
        return rows;
    }

    void looked(long studentId) {
        reads.fire(new SensitiveRead(Student.class.getSimpleName(), studentId, List.of("photo"), "照片核对"));
    }

    /** @param rows found within the caller's scope */
    ContactSheet of(List<PhotoRow> rows) {
        Set<Long> ids = rows.stream().map(PhotoRow::studentId).collect(Collectors.toSet());
        Map<Long, Photo> byStudent =
                photos.of(ids).stream().collect(Collectors.toMap(Photo::getStudentId, Function.identity()));
        Map<Long, Student> known = photos.students(Condition.all(), ids).stream()
                .collect(Collectors.toMap(Student::getId, Function.identity()));
        List<ContactSheet.Entry> entries = new ArrayList<>();
        for (PhotoRow row : rows) {
            looked(row.studentId());
            entries.add(entry(row, byStudent.get(row.studentId()), known.get(row.studentId())));
        }
        return new ContactSheet(
                rows.stream().map(PhotoRow::className).distinct().limit(3).collect(Collectors.joining("、")),
                caller.authority().name(),
                ZonedDateTime.now(clock),
                entries);
    }

    private ContactSheet.Entry entry(PhotoRow row, Photo photo, Student student) {
        return new ContactSheet.Entry(
                bytes(photo),
                row.name(),
                row.studentNumber(),
                identities
                        .open(student.identity().type(), student.identity().number())
                        .masked(),
                verdict(row));
    }

    private static String verdict(PhotoRow row) {
        String status = Texts.of(row.status(), CHINESE);
        return row.seenBy() == null
                ? Texts.of("photo.verdict", CHINESE, status, row.redPercent())
                : Texts.of("photo.verdictSeen", CHINESE, status, row.redPercent(), row.seenBy());
    }

    private byte[] bytes(Photo photo) {
        try (InputStream content = files.openVerified(photo.getSha256())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
