package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.registration.DescribeStudent;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.EnrolStudent;
import cn.edu.jzu.skillcert.registration.PersonName;
import cn.edu.jzu.skillcert.registration.PhoneNumber;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.registration.RevealPersonalData;
import cn.edu.jzu.skillcert.registration.StudentDetail;
import cn.edu.jzu.skillcert.registration.StudentFacts;
import cn.edu.jzu.skillcert.registration.StudentFilter;
import cn.edu.jzu.skillcert.registration.StudentKeeping;
import cn.edu.jzu.skillcert.registration.StudentNumber;
import cn.edu.jzu.skillcert.registration.StudentRow;
import cn.edu.jzu.skillcert.registration.document.StudentSheet;
import cn.edu.jzu.skillcert.registration.model.SealedIdentity;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.SealedStudentRow;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.PersonalField;
import cn.edu.jzu.skillcert.shared.SealedText;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Supplier;

@Stateless
@DenyAll
public class StudentKeepingBean implements StudentKeeping {

    /** More than the school will ever have. */
    private static final int WHOLE = 200_000;

    /** Room for the blanks around a number. */
    private static final int LONGEST_TYPED = 40;

    @Inject
    private StudentRepository students;

    @Inject
    private ClassCatalog classes;

    @Inject
    private Identities identities;

    @Inject
    private StudentViews views;

    @Inject
    private StudentReads reads;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_AUDITOR, IS_DEPARTMENT})
    public PageOf<StudentRow> list(StudentFilter filter, PageRequest page) {
        PageOf<SealedStudentRow> found = students.list(filter, page, reading());
        return new PageOf<>(found.rows().stream().map(views::row).toList(), found.total());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_AUDITOR, IS_DEPARTMENT})
    public long withIdNumber(DocumentType type, String idNumber) {
        return students.withIdIndex(identities.index(type, idNumber), reading())
                .orElseThrow(() -> new BusinessException(RegistrationError.NOBODY_WITH_ID_NUMBER))
                .getId();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_AUDITOR, IS_DEPARTMENT})
    public StudentDetail detail(long id) {
        return views.detail(students.require(id, reading()), caller.carries(BusinessFunction.KEEP_STUDENTS));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT})
    public long enrol(EnrolStudent command) {
        InputCheck check = new InputCheck();
        StudentFacts facts = command.facts();
        String typed = check.required("studentNumber", command.studentNumber(), LONGEST_TYPED);
        StudentNumber number = typed == null ? null : taken(check, "studentNumber", () -> StudentNumber.of(typed));
        check.required("idNumber", facts.idNumber(), LONGEST_TYPED);
        Checked checked = check(check, facts, null);
        check.done();
        Student student = new Student(number, checked.name(), checked.identity(), checked.schoolClass());
        student.reachAt(checked.phone());
        return students.add(student, keeping()).getId();
    }

    /** A student can be moved only to a class that is the caller's, too. */
    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT})
    public void describe(DescribeStudent command) {
        Student student = students.require(command.id(), command.version(), keeping());
        InputCheck check = new InputCheck();
        Checked checked = check(check, command.facts(), student);
        check.done();
        student.describe(checked.name(), checked.schoolClass());
        student.prove(checked.identity());
        student.reachAt(checked.phone());
        students.flush();
        students.require(command.id(), keeping());
    }

    private record Checked(PersonName name, SealedIdentity identity, SealedText phone, ClassOption schoolClass) {}

    /** @param known the student before the change, or null for a new one */
    private Checked check(InputCheck check, StudentFacts facts, Student known) {
        check.required("documentType", facts.documentType());
        String typedName = check.required("name", facts.name(), PersonName.LONGEST);
        PersonName name = typedName == null ? null : taken(check, "name", () -> PersonName.of(typedName));
        return new Checked(
                name,
                facts.documentType() == null ? null : taken(check, "idNumber", () -> identity(facts, known)),
                taken(check, "phone", () -> phone(facts.phone(), known)),
                facts.classId() == null
                        ? check.required("classId", null)
                        : taken(check, "classId", () -> schoolClass(facts.classId(), known)));
    }

    private static <T> T taken(InputCheck check, String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (BusinessException refused) {
            check.refuse(field, refused.code(), refused.arguments().toArray());
            return null;
        }
    }

    private SealedIdentity identity(StudentFacts facts, Student known) {
        if (!InputCheck.isBlank(facts.idNumber())) {
            SealedIdentity typed = identities.seal(facts.documentType(), facts.idNumber());
            return known != null && known.identity().index().equals(typed.index()) ? known.identity() : typed;
        }
        if (known == null || known.identity().type() == facts.documentType()) {
            return known == null ? null : known.identity();
        }
        // The number stays, as one of another kind of document.
        return identities.seal(
                facts.documentType(),
                identities
                        .open(known.identity().type(), known.identity().number())
                        .number());
    }

    private SealedText phone(String typed, Student known) {
        SealedText present = known == null ? null : known.getPhone();
        if (InputCheck.isBlank(typed)) {
            return present;
        }
        boolean same = present != null && identities.openPhone(present).equals(PhoneNumber.of(typed));
        return same ? present : identities.sealPhone(typed);
    }

    private ClassOption schoolClass(long classId, Student known) {
        ClassOption chosen = classes.withIds(Set.of(classId)).stream()
                .filter(one -> keeping().coversDepartment(one.departmentId()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (chosen.retired() && (known == null || known.getClassId() != classId)) {
            throw new BusinessException(RegistrationError.CLASS_RETIRED);
        }
        return chosen;
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT})
    public void leave(long id, long version) {
        students.require(id, version, keeping()).leave();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT})
    public void comeBack(long id, long version) {
        students.require(id, version, keeping()).comeBack();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT})
    public String reveal(RevealPersonalData command) {
        String reason = StudentReads.reasonIn(command.reason());
        Student student = students.require(command.studentId(), keeping());
        reads.happened(student.getId(), Set.of(command.field()), reason);
        if (command.field() == PersonalField.ID_NUMBER) {
            SealedIdentity identity = student.identity();
            return identities.open(identity.type(), identity.number()).number();
        }
        if (student.getPhone() == null) {
            throw new NotFoundException();
        }
        return identities.openPhone(student.getPhone()).number();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_AUDITOR, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] export(StudentFilter filter) {
        return SpreadsheetExport.of(StudentSheet.FORMAT)
                .write(students.rows(filter, WHOLE, reading()).stream()
                        .map(row -> views.line(row, true))
                        .toList());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] exportInFull(StudentFilter filter, String reason) {
        return SpreadsheetExport.of(StudentSheet.FORMAT)
                .write(reads.inFull(filter, reason).stream()
                        .map(row -> views.line(row, false))
                        .toList());
    }

    private DataScope reading() {
        return caller.scopeIn(BusinessFunction.READ_STUDENTS);
    }

    private DataScope keeping() {
        return caller.scopeIn(BusinessFunction.KEEP_STUDENTS);
    }
}
