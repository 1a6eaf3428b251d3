package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.OneByOne;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.IdNumber;
import cn.edu.jzu.skillcert.registration.PhotoFileStatus;
import cn.edu.jzu.skillcert.registration.PhotoFilter;
import cn.edu.jzu.skillcert.registration.PhotoRow;
import cn.edu.jzu.skillcert.registration.document.ContactSheet;
import cn.edu.jzu.skillcert.registration.model.Photo;
import cn.edu.jzu.skillcert.registration.model.PhotoClaims;
import cn.edu.jzu.skillcert.registration.model.PhotoClaims.Claim;
import cn.edu.jzu.skillcert.registration.model.PhotoOwner;
import cn.edu.jzu.skillcert.registration.model.PhotoReading.Picture;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.CandidatePhotos;
import cn.edu.jzu.skillcert.registration.persistence.PhotoHolders;
import cn.edu.jzu.skillcert.registration.persistence.PhotoTables;
import cn.edu.jzu.skillcert.registration.persistence.PhotographedStudents;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the intake of photos asks of the database and writes into it, each call a transaction. A job runs without a
 * login, so the container knows no roles; whose students are reached is the scope of who ordered it, and under an exam
 * its candidates.
 */
@Stateless
@LocalBean
@DenyAll
public class PhotoDesk {

    @Inject
    private StudentRepository students;

    @Inject
    private CandidatePhotos candidates;

    @Inject
    private PhotographedStudents photographed;

    @Inject
    private PhotoTables tables;

    @Inject
    private PhotoHolders holders;

    @Inject
    private Identities identities;

    @Inject
    private ContactSheets sheets;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private OneByOne oneByOne;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @PermitAll
    public ParameterValues limits() {
        return parameters.on(LocalDate.now(clock));
    }

    /** Whom these keys lead to, by the number of an ID document or of a student. */
    @PermitAll
    public Map<String, PhotoOwner> owners(Set<String> keys, Long plannedExamId) {
        Map<String, PhotoOwner> owners = new HashMap<>();
        reached(Condition.all().and("upper(e.studentNumber) in :numbers", "numbers", keys), plannedExamId)
                .forEach(student -> owners.put(student.getStudentNumber().toUpperCase(Locale.ROOT), owner(student)));
        Map<String, String> keyByIndex = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        for (String key : keys) {
            if (owners.containsKey(key)) {
                continue;
            }
            for (DocumentType type : DocumentType.values()) {
                IdNumber.ifAny(type, key, today).ifPresent(number -> keyByIndex.put(identities.index(number), key));
            }
        }
        if (!keyByIndex.isEmpty()) {
            reached(Condition.all().and("e.idIndex in :indexes", "indexes", keyByIndex.keySet()), plannedExamId)
                    .forEach(student ->
                            owners.put(keyByIndex.get(student.identity().index()), owner(student)));
        }
        return owners;
    }

    private List<Student> reached(Condition condition, Long plannedExamId) {
        return plannedExamId == null
                ? students.list(condition, keeping())
                : candidates.students(condition, candidates.studentsOf(plannedExamId, keeping()));
    }

    private static PhotoOwner owner(Student student) {
        return new PhotoOwner(student.getId(), student.getName());
    }

    @PermitAll
    public Map<String, List<PhotoOwner>> heldBy(Set<String> sha256s) {
        return holders.of(sha256s).stream()
                .collect(Collectors.groupingBy(
                        holder -> holder.sha256(),
                        Collectors.mapping(
                                holder -> new PhotoOwner(holder.studentId(), holder.name()), Collectors.toList())));
    }

    /**
     * One photo each; who has that very file already keeps what was seen of it. One after the other, so that no file
     * becomes the photo of two people in two intakes at once.
     *
     * @param order what they came with
     * @return names of others who have got the very file meanwhile, by the line that is not kept for it
     */
    @PermitAll
    public Map<PhotoLine, List<String>> keep(List<PhotoLine> lines, PhotoOrder order) {
        oneByOne.enter(Photo.class.getSimpleName());
        List<Claim> claims = lines.stream().map(PhotoLine::claim).toList();
        PhotoClaims all =
                PhotoClaims.of(claims, heldBy(claims.stream().map(Claim::sha256).collect(Collectors.toSet())));
        Map<PhotoLine, List<String>> refused = new HashMap<>();
        Map<Long, PhotoLine> byStudent = new HashMap<>();
        for (PhotoLine line : lines) {
            List<String> others = all.sharedWith(line.claim());
            if (others.isEmpty()) {
                byStudent.put(line.file().owner().id(), line);
            } else {
                refused.put(line, others);
            }
        }
        if (byStudent.isEmpty()) {
            return refused;
        }
        List<Student> owners =
                reached(Condition.all().and("e.id in :ids", "ids", byStudent.keySet()), order.plannedExamId());
        Map<Long, Photo> known = candidates
                .of(owners.stream().map(Student::getId).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Photo::getStudentId, Function.identity()));
        List<Photo> added = new ArrayList<>();
        Instant now = clock.instant();
        for (Student student : owners) {
            PhotoLine line = byStudent.get(student.getId());
            Picture picture = (Picture) line.reading();
            boolean red = line.status() == PhotoFileStatus.KEPT;
            Photo photo = known.get(student.getId());
            if (photo == null) {
                added.add(new Photo(
                        student.getId(),
                        student.getDepartmentId(),
                        line.kept().sha256(),
                        line.kept().size(),
                        picture,
                        red,
                        now));
            } else {
                photo.replace(line.kept().sha256(), line.kept().size(), picture, red, now);
            }
        }
        tables.insert(added, order.jobId(), order.zip());
        return refused;
    }

    /** Who is without a photo in the classes of these students. */
    @PermitAll
    public List<PhotoRow> missingBeside(Set<Long> studentIds, int limit) {
        return photographed.missingBeside(studentIds, limit, keeping());
    }

    /** Everybody who is registered for the exam. */
    @PermitAll
    public List<PhotoRow> candidatesOf(long plannedExamId, int limit) {
        return photographed.rows(PhotoFilter.ofExam(plannedExamId), limit, keeping());
    }

    /** Those under the filter who have a photo. */
    @PermitAll
    public List<PhotoRow> withPhoto(PhotoFilter filter) {
        return sheets.rows(filter, keeping());
    }

    /** The audit trail hears of a look at every photo. */
    @PermitAll
    public ContactSheet sheet(List<PhotoRow> rows) {
        return sheets.of(rows);
    }

    private DataScope keeping() {
        return caller.scopeIn(BusinessFunction.KEEP_STUDENTS);
    }
}
