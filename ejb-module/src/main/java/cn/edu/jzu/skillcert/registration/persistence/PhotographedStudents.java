package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
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
        return page(PhotoRow.class, ROW, condition(filter), request, scope);
    }

    public List<PhotoRow> rows(PhotoFilter filter, int limit, DataScope scope) {
        return rows(PhotoRow.class, ROW, condition(filter), limit, scope);
    }

    /** Those without a photo in the classes of these students. */
    public List<PhotoRow> missingBeside(Set<Long> studentIds, int limit, DataScope scope) {
        return studentIds.isEmpty()
                ? List.of()
                : rows(
                        PhotoRow.class,
                        ROW,
                        condition(new PhotoFilter(null, null, PhotoStatus.MISSING))
                                .and(
                                        "e.classId in (select s.classId from Student s where s.id in :students)",
                                        "students",
                                        studentIds),
                        limit,
                        scope);
    }

    private static Condition condition(PhotoFilter filter) {
        Condition condition = Condition.all()
                .and("e.departed = false")
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
