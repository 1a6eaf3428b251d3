package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.PhotoFilter;
import cn.edu.jzu.skillcert.registration.PhotoRow;
import cn.edu.jzu.skillcert.registration.PhotoStatus;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Students who are there, each with the photo or without. */
@Dependent
public class PhotographedStudents extends ScopedRepository<Student> {

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.registration.PhotoRow(e.id, e.studentNumber, e.name, c.name, d.name, p.id, p.version,
            p.redPercent, p.backgroundRed, p.seenBy)""";

    private static final UnscopedAccess REGISTERED =
            UnscopedAccess.because("a candidate stays with the exam, whatever department he studies in meanwhile");

    public PhotographedStudents() {
        super(Student.class);
    }

    @Override
    protected String joins() {
        return """
                join SchoolClass c on c.id = e.classId join Department d on d.id = e.departmentId
                left join Photo p on p.studentId = e.id""";
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of(
                "studentNumber", "e.studentNumber",
                "name", "e.name",
                "className", "c.name",
                "departmentName", "d.name",
                "redPercent", "p.redPercent");
    }

    @Override
    protected String naturalOrder() {
        return "c.name, e.studentNumber, e.id";
    }

    public PageOf<PhotoRow> page(PhotoFilter filter, PageRequest request, DataScope scope) {
        return page(PhotoRow.class, ROW, condition(filter, scope), request, reach(filter, scope));
    }

    public List<PhotoRow> rows(PhotoFilter filter, int limit, DataScope scope) {
        return rows(PhotoRow.class, ROW, condition(filter, scope), limit, reach(filter, scope));
    }

    public long withPhoto(PhotoFilter filter, DataScope scope) {
        return count(condition(filter, scope).and("p.id is not null"), reach(filter, scope));
    }

    /** Those without a photo in the classes of these students. */
    public List<PhotoRow> missingBeside(Set<Long> studentIds, int limit, DataScope scope) {
        return studentIds.isEmpty()
                ? List.of()
                : rows(
                        PhotoRow.class,
                        ROW,
                        condition(new PhotoFilter(null, null, null, PhotoStatus.MISSING), scope)
                                .and(
                                        "e.classId in (select s.classId from Student s where s.id in :students)",
                                        "students",
                                        studentIds),
                        limit,
                        scope);
    }

    /** The candidates of an exam are told apart by the exam's department, see {@link #ofExam}. */
    private static DataScope reach(PhotoFilter filter, DataScope scope) {
        return filter.plannedExamId() == null ? scope : REGISTERED.scope();
    }

    private static Condition ofExam(long plannedExamId, DataScope scope) {
        String candidates =
                "e.id in (select k.studentId from Candidate k where k.plannedExamId = :exam and k.status <> "
                        + CandidateStatus.class.getName() + "." + CandidateStatus.WITHDRAWN;
        if (scope instanceof DataScope.WholeSchool) {
            return Condition.all().and(candidates + ")", "exam", plannedExamId);
        }
        if (scope instanceof DataScope.OfDepartments own && !own.departmentIds().isEmpty()) {
            return Condition.all()
                    .and(candidates + " and k.departmentId in :examDepartments)", "exam", plannedExamId)
                    .with("examDepartments", own.departmentIds());
        }
        return Condition.nothing();
    }

    private static Condition condition(PhotoFilter filter, DataScope scope) {
        Condition condition = (filter.plannedExamId() == null
                        ? Condition.all().and("e.departed = false")
                        : ofExam(filter.plannedExamId(), scope))
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andContains(filter.text(), "e.studentNumber", "e.name", "c.name");
        if (filter.status() == null) {
            return condition;
        }
        return condition.and(
                switch (filter.status()) {
                    case MISSING -> "p.id is null";
                    case TO_CONFIRM -> "p.backgroundRed = false and p.seenBy is null";
                    case USABLE -> "(p.backgroundRed = true or p.seenBy is not null)";
                });
    }
}
