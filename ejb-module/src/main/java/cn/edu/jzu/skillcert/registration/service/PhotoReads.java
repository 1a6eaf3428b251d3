package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.audit.SensitiveRead;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.registration.PhotoError;
import cn.edu.jzu.skillcert.registration.PhotoFilter;
import cn.edu.jzu.skillcert.registration.PhotoKeeping;
import cn.edu.jzu.skillcert.registration.PhotoRow;
import cn.edu.jzu.skillcert.registration.document.ContactSheet;
import cn.edu.jzu.skillcert.registration.model.Photo;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.PhotoRepository;
import cn.edu.jzu.skillcert.registration.persistence.PhotographedStudents;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
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

/** Every look at a photo stands in the audit trail, in one transaction with what is read. */
@Stateless
@LocalBean
@DenyAll
public class PhotoReads {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Inject
    private PhotographedStudents photographed;

    @Inject
    private StudentRepository students;

    @Inject
    private PhotoRepository photos;

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

    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_AUDITOR, Role.IS_DEPARTMENT})
    public void happened(long studentId) {
        reads.fire(new SensitiveRead(Student.class.getSimpleName(), studentId, List.of("photo"), "照片核对"));
    }

    /** Who of those the filter finds has a photo. */
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_DEPARTMENT})
    public ContactSheet contactSheet(PhotoFilter filter) {
        DataScope scope = caller.scopeIn(BusinessFunction.KEEP_STUDENTS);
        List<PhotoRow> rows = photographed.rows(filter, PhotoKeeping.MOST_ON_A_SHEET * 20, scope).stream()
                .filter(row -> row.photoId() != null)
                .toList();
        if (rows.isEmpty()) {
            throw new BusinessException(PhotoError.NO_PHOTOS);
        }
        if (rows.size() > PhotoKeeping.MOST_ON_A_SHEET) {
            throw new BusinessException(PhotoError.TOO_MANY_FOR_A_SHEET, rows.size(), PhotoKeeping.MOST_ON_A_SHEET);
        }
        Set<Long> ids = rows.stream().map(PhotoRow::studentId).collect(Collectors.toSet());
        Map<Long, Photo> byStudent = photos.ofStudents(ids, scope).stream()
                .collect(Collectors.toMap(Photo::getStudentId, Function.identity()));
        Map<Long, Student> known = students.list(Condition.all().and("e.id in :ids", "ids", ids), scope).stream()
                .collect(Collectors.toMap(Student::getId, Function.identity()));
        List<ContactSheet.Entry> entries = new ArrayList<>();
        for (PhotoRow row : rows) {
            happened(row.studentId());
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
