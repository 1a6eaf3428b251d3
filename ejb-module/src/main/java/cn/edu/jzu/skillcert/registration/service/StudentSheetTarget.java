package cn.edu.jzu.skillcert.registration.service;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.spreadsheet.CellRefusedException;
import cn.edu.jzu.skillcert.platform.spreadsheet.RecordCheck;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetTarget;
import cn.edu.jzu.skillcert.registration.PersonName;
import cn.edu.jzu.skillcert.registration.PhoneNumber;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.registration.StudentNumber;
import cn.edu.jzu.skillcert.registration.document.StudentSheet;
import cn.edu.jzu.skillcert.registration.document.StudentSheet.Line;
import cn.edu.jzu.skillcert.registration.model.SealedIdentity;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.HeldNumber;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SealedText;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** A row finds its student by the student number, among those of the caller's departments. */
final class StudentSheetTarget extends SheetTarget<Line, Student> {

    private final Map<String, Student> present;
    private final Map<String, ClassOption> classes;
    private final Identities identities;
    private final AcrossDepartments across;

    /** @param classes a student can be in, also retired ones */
    StudentSheetTarget(
            StudentRepository students,
            DataScope scope,
            Collection<ClassOption> classes,
            Identities identities,
            AcrossDepartments across) {
        super(students, scope);
        this.identities = identities;
        this.across = across;
        present = students.list(Condition.all(), scope).stream()
                .collect(toMap(Student::getStudentNumber, Function.identity()));
        this.classes = classes.stream().collect(toMap(ClassOption::code, Function.identity()));
    }

    @Override
    protected Object key(Student student) {
        return student.getStudentNumber();
    }

    @Override
    protected Student wanted(Line row) {
        StudentNumber number = cell(StudentSheet.STUDENT_NUMBER, () -> StudentNumber.of(row.studentNumber()));
        Student known = present.get(number.text());
        Student wanted = new Student(
                number,
                cell(StudentSheet.NAME, () -> PersonName.of(row.name())),
                cell(StudentSheet.ID_NUMBER, () -> identity(row, known)),
                cell(StudentSheet.CLASS_CODE, () -> schoolClass(row, known)));
        wanted.reachAt(cell(StudentSheet.PHONE, () -> phone(row.phone(), known)));
        if (row.isDeparted()) {
            wanted.leave();
        }
        return wanted;
    }

    private static <T> T cell(SheetColumn<Line, ?> column, Supplier<T> value) {
        try {
            return value.get();
        } catch (BusinessException refused) {
            throw new CellRefusedException(
                    column, refused.code(), refused.arguments().toArray());
        }
    }

    private SealedIdentity identity(Line row, Student known) {
        if (row.idNumber().indexOf('*') < 0) {
            SealedIdentity typed = identities.seal(row.type(), row.idNumber());
            return known != null && known.identity().index().equals(typed.index()) ? known.identity() : typed;
        }
        if (known == null
                || known.identity().type() != row.type()
                || !identities
                        .open(row.type(), known.identity().number())
                        .masked()
                        .equals(row.idNumber().strip())) {
            throw new BusinessException(RegistrationError.ID_NUMBER_MASKED);
        }
        return known.identity();
    }

    private SealedText phone(String cell, Student known) {
        SealedText present = known == null ? null : known.getPhone();
        if (cell == null || cell.indexOf('*') >= 0) {
            return present;
        }
        boolean same = present != null && identities.openPhone(present).equals(PhoneNumber.of(cell));
        return same ? present : identities.sealPhone(cell);
    }

    private ClassOption schoolClass(Line row, Student known) {
        ClassOption named = classes.get(row.classCode());
        if (named == null) {
            throw new BusinessException(RegistrationError.UNKNOWN_CLASS, row.classCode());
        }
        if (named.retired() && (known == null || known.getClassId() != named.id())) {
            throw new BusinessException(RegistrationError.CLASS_RETIRED);
        }
        return named;
    }

    /** One ID number for two: each row is told of the other student. Numbers of other departments' students are taken, too. */
    @Override
    protected RecordCheck<Student> check(Collection<Student> afterwards) {
        Map<String, Student> holders = new HashMap<>();
        Map<String, Student> seconds = new HashMap<>();
        for (Student one : afterwards) {
            if (holders.putIfAbsent(one.identity().index(), one) != null) {
                seconds.put(one.identity().index(), one);
            }
        }
        Set<String> numbers = afterwards.stream().map(Student::getStudentNumber).collect(toSet());
        numbers.removeAll(present.keySet());
        Set<String> indexes = Set.copyOf(holders.keySet());
        Set<String> takenNumbers = across.holders(numbers, Set.of()).stream()
                .map(HeldNumber::studentNumber)
                .collect(toSet());
        Set<String> takenIndexes = across.holders(Set.of(), indexes).stream()
                .filter(one -> !present.containsKey(one.studentNumber()))
                .map(HeldNumber::idIndex)
                .collect(toSet());
        return (known, wanted) -> {
            String index = wanted.identity().index();
            if (known == null && takenNumbers.contains(wanted.getStudentNumber())) {
                throw new CellRefusedException(StudentSheet.STUDENT_NUMBER, RegistrationError.STUDENT_NUMBER_TAKEN);
            }
            if (seconds.containsKey(index)) {
                Student first = holders.get(index);
                Student other = key(first).equals(key(wanted)) ? seconds.get(index) : first;
                throw new CellRefusedException(
                        StudentSheet.ID_NUMBER, RegistrationError.ID_NUMBER_TWICE, other.getStudentNumber());
            }
            if (takenIndexes.contains(index)) {
                throw new CellRefusedException(StudentSheet.ID_NUMBER, RegistrationError.ID_NUMBER_TAKEN);
            }
        };
    }

    @Override
    protected boolean saysTheSame(Student known, Student wanted) {
        return known.getName().equals(wanted.getName())
                && known.identity().equals(wanted.identity())
                && Objects.equals(known.getPhone(), wanted.getPhone())
                && known.getClassId() == wanted.getClassId()
                && known.isDeparted() == wanted.isDeparted();
    }

    @Override
    protected void change(Student known, Student wanted) {
        known.become(wanted);
    }
}
