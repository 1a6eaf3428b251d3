package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.PhotoFileStatus;
import cn.edu.jzu.skillcert.registration.PhotoRow;
import cn.edu.jzu.skillcert.registration.model.Photo;
import cn.edu.jzu.skillcert.registration.model.PhotoOwner;
import cn.edu.jzu.skillcert.registration.model.PhotoReading.Picture;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.PhotoHolders;
import cn.edu.jzu.skillcert.registration.persistence.PhotoRepository;
import cn.edu.jzu.skillcert.registration.persistence.PhotographedStudents;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.shared.BusinessException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the intake of photos asks of the database and writes into it, each call a transaction. A job runs without a
 * login, so the container knows no roles; whose students are reached is the scope of who ordered it.
 */
@Stateless
@LocalBean
@DenyAll
public class PhotoDesk {

    private static final Pattern ID_NUMBER = Pattern.compile("\\d{17}[\\dX]");

    @Inject
    private StudentRepository students;

    @Inject
    private PhotographedStudents photographed;

    @Inject
    private PhotoRepository photos;

    @Inject
    private PhotoHolders holders;

    @Inject
    private Identities identities;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @PermitAll
    public ParameterValues limits() {
        return parameters.on(LocalDate.now(clock));
    }

    /** Whom these keys lead to, by ID number or student number, among the caller's own students. */
    @PermitAll
    public Map<String, PhotoOwner> owners(Set<String> keys) {
        Map<String, PhotoOwner> owners = new HashMap<>();
        students.list(Condition.all().and("upper(e.studentNumber) in :numbers", "numbers", keys), keeping())
                .forEach(student -> owners.put(student.getStudentNumber().toUpperCase(Locale.ROOT), owner(student)));
        Map<String, String> keyByIndex = new HashMap<>();
        keys.forEach(key -> {
            if (ID_NUMBER.matcher(key).matches()) {
                index(key).ifPresent(index -> keyByIndex.put(index, key));
            }
        });
        if (!keyByIndex.isEmpty()) {
            students.list(Condition.all().and("e.idIndex in :indexes", "indexes", keyByIndex.keySet()), keeping())
                    .forEach(student ->
                            owners.put(keyByIndex.get(student.identity().index()), owner(student)));
        }
        return owners;
    }

    /** Digits that are no number of anybody may well stand in a name. */
    private Optional<String> index(String key) {
        try {
            return Optional.of(identities.index(DocumentType.RESIDENT_ID, key));
        } catch (BusinessException noIdNumber) {
            return Optional.empty();
        }
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

    /** One photo each; who has that very file already keeps what was seen of it. */
    @PermitAll
    public void keep(List<PhotoLine> lines) {
        Map<Long, PhotoLine> byStudent = lines.stream()
                .collect(Collectors.toMap(line -> line.file().owner().id(), Function.identity()));
        Map<Long, Photo> known = photos.ofStudents(byStudent.keySet(), keeping()).stream()
                .collect(Collectors.toMap(Photo::getStudentId, Function.identity()));
        students.list(Condition.all().and("e.id in :ids", "ids", byStudent.keySet()), keeping())
                .forEach(student -> keep(student, byStudent.get(student.getId()), known.get(student.getId())));
    }

    private void keep(Student student, PhotoLine line, Photo known) {
        Picture picture = (Picture) line.reading();
        boolean red = line.status() == PhotoFileStatus.KEPT;
        if (known != null) {
            known.replace(line.kept().sha256(), line.kept().size(), picture, red, clock.instant());
        } else {
            photos.add(
                    new Photo(
                            student.getId(),
                            student.getDepartmentId(),
                            line.kept().sha256(),
                            line.kept().size(),
                            picture,
                            red,
                            clock.instant()),
                    keeping());
        }
    }

    /** Who is without a photo in the classes of these students. */
    @PermitAll
    public List<PhotoRow> missingBeside(Set<Long> studentIds, int limit) {
        return photographed.missingBeside(studentIds, limit, keeping());
    }

    private DataScope keeping() {
        return caller.scopeIn(BusinessFunction.KEEP_STUDENTS);
    }
}
