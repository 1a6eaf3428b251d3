package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.registration.StudentFilter;
import cn.edu.jzu.skillcert.registration.StudentStatus;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Dependent
public class StudentRepository extends ScopedRepository<Student> {

    private static final String ROW = "new cn.edu.jzu.skillcert.registration.persistence.SealedStudentRow("
            + "e.id, e.studentNumber, e.name, e.documentType, e.idNumber, e.phone, c.code, c.name, c.programme,"
            + " c.enrolmentYear, d.name, e.departed)";

    public StudentRepository() {
        super(Student.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of(
                "studentNumber", "e.studentNumber",
                "name", "e.name",
                "className", "c.name",
                "programme", "c.programme",
                "enrolmentYear", "c.enrolmentYear",
                "departmentName", "d.name");
    }

    @Override
    protected String joins() {
        return "join SchoolClass c on c.id = e.classId join Department d on d.id = e.departmentId";
    }

    @Override
    protected String naturalOrder() {
        return "e.studentNumber, e.id";
    }

    public PageOf<SealedStudentRow> list(StudentFilter filter, PageRequest request, DataScope scope) {
        return page(SealedStudentRow.class, ROW, condition(filter), request, scope);
    }

    public List<SealedStudentRow> rows(StudentFilter filter, int limit, DataScope scope) {
        return rows(SealedStudentRow.class, ROW, condition(filter), limit, scope);
    }

    public List<SealedStudentRow> rowsOf(Set<Long> ids, DataScope scope) {
        return ids.isEmpty()
                ? List.of()
                : rows(SealedStudentRow.class, ROW, Condition.all().and("e.id in :ids", "ids", ids), ids.size(), scope);
    }

    public long count(StudentFilter filter, DataScope scope) {
        return count(condition(filter), scope);
    }

    public List<Student> withNumbers(Set<String> studentNumbers, DataScope scope) {
        return studentNumbers.isEmpty()
                ? List.of()
                : list(Condition.all().and("e.studentNumber in :numbers", "numbers", studentNumbers), scope);
    }

    public Optional<Student> withIdIndex(String idIndex, DataScope scope) {
        return list(Condition.all().and("e.idIndex = :index", "index", idIndex), scope).stream()
                .findFirst();
    }

    public List<Student> withIds(Set<Long> ids, DataScope scope) {
        return ids.isEmpty() ? List.of() : list(Condition.all().and("e.id in :ids", "ids", ids), scope);
    }

    public List<Student> ofClasses(Set<Long> classIds, DataScope scope) {
        return classIds.isEmpty()
                ? List.of()
                : list(Condition.all().and("e.classId in :classes", "classes", classIds), scope);
    }

    /** Student number by index of the ID number, of those in the whole school who hold one of these. */
    public List<HeldNumber> holders(Set<String> studentNumbers, Set<String> idIndexes, UnscopedAccess reason) {
        if (studentNumbers.isEmpty() && idIndexes.isEmpty()) {
            return List.of();
        }
        return unscoped(
                reason,
                HeldNumber.class,
                """
                select new cn.edu.jzu.skillcert.registration.persistence.HeldNumber(e.studentNumber, e.idIndex)
                from Student e where e.studentNumber in :numbers or e.idIndex in :indexes""",
                Map.of("numbers", orNone(studentNumbers), "indexes", orNone(idIndexes)));
    }

    private static Set<String> orNone(Set<String> values) {
        return values.isEmpty() ? Set.of("") : values;
    }

    /** The record nobody has claimed yet. */
    public Optional<Student> unclaimed(String studentNumber, UnscopedAccess reason) {
        return unscoped(
                        reason,
                        Student.class,
                        "select e from Student e where e.studentNumber = :number and e.accountId is null",
                        Map.of("number", studentNumber))
                .stream()
                .findFirst();
    }

    private static Condition condition(StudentFilter filter) {
        return Condition.all()
                .andContains(filter.text(), "e.studentNumber", "e.name")
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.classId(), "e.classId = :class", "class")
                .andIf(
                        filter.status() == null ? null : filter.status() == StudentStatus.DEPARTED,
                        "e.departed = :departed",
                        "departed");
    }
}
