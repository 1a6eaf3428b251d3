package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.PersonName;
import cn.edu.jzu.skillcert.registration.StudentNumber;
import cn.edu.jzu.skillcert.shared.Personal;
import cn.edu.jzu.skillcert.shared.SealedText;
import cn.edu.jzu.skillcert.shared.Secret;
import cn.edu.jzu.skillcert.shared.Unaudited;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * Somebody who studies at the school, in one class and through it in one programme and department. Never deleted,
 * because registrations and certificates name him; marked when he has left.
 */
@Entity
@Personal
@ScopedBy(department = "departmentId", person = "accountId")
public class Student implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String studentNumber;
    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentType documentType;

    @Secret
    private SealedText idNumber;

    @Unaudited(reason = "follows from the ID number, whose change is audited")
    private String idIndex;

    @Secret
    private SealedText phone;

    private long classId;
    private long departmentId;
    private Long accountId;
    private boolean departed;

    protected Student() {}

    /** @param studentNumber unique */
    public Student(StudentNumber studentNumber, PersonName name, SealedIdentity identity, ClassOption schoolClass) {
        this.studentNumber = studentNumber.text();
        describe(name, schoolClass);
        prove(identity);
    }

    public final void describe(PersonName name, ClassOption schoolClass) {
        this.name = name.text();
        classId = schoolClass.id();
        departmentId = schoolClass.departmentId();
    }

    public final void prove(SealedIdentity identity) {
        documentType = identity.type();
        idNumber = identity.number();
        idIndex = identity.index();
    }

    public void reachAt(SealedText phone) {
        this.phone = phone;
    }

    /** From now on the record is this account's own. */
    public void belongTo(long accountId) {
        this.accountId = accountId;
    }

    /** Says from now on what the other one says, save who it is: the student number and the account stay. */
    public void become(Student wanted) {
        name = wanted.name;
        classId = wanted.classId;
        departmentId = wanted.departmentId;
        prove(wanted.identity());
        phone = wanted.phone;
        departed = wanted.departed;
    }

    public void leave() {
        departed = true;
    }

    public void comeBack() {
        departed = false;
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public String getStudentNumber() {
        return studentNumber;
    }

    public String getName() {
        return name;
    }

    public SealedIdentity identity() {
        return new SealedIdentity(documentType, idNumber, idIndex);
    }

    /** Null if none is known. */
    public SealedText getPhone() {
        return phone;
    }

    public long getClassId() {
        return classId;
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public boolean isDeparted() {
        return departed;
    }
}
