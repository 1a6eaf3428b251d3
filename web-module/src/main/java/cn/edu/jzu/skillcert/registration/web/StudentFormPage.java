package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassFilter;
import cn.edu.jzu.skillcert.organization.ClassKeeping;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.UseStatus;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.registration.DescribeStudent;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.EnrolStudent;
import cn.edu.jzu.skillcert.registration.RevealPersonalData;
import cn.edu.jzu.skillcert.registration.StudentDetail;
import cn.edu.jzu.skillcert.registration.StudentFacts;
import cn.edu.jzu.skillcert.registration.StudentKeeping;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.PersonalField;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** For a new student without an id in the address, for a change with it. Whole numbers are never kept in the view. */
@Named
@ViewScoped
public class StudentFormPage implements Serializable {

    private static final int CHOICES = 20;

    @Inject
    private StudentKeeping keeping;

    @Inject
    private ClassKeeping classKeeping;

    @Inject
    private ClassCatalog catalog;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private Long id;
    private StudentDetail student;
    private String studentNumber;
    private String name;
    private DocumentType documentType = DocumentType.RESIDENT_ID;
    private transient String idNumber;
    private transient String phone;
    private String schoolClass;
    private PersonalField revealedField = PersonalField.ID_NUMBER;
    private String reason;
    private transient String revealed;

    public void load() {
        if (id == null) {
            user.mustCarry(BusinessFunction.KEEP_STUDENTS);
            return;
        }
        student = keeping.detail(id);
        studentNumber = student.studentNumber();
        name = student.name();
        documentType = student.documentType();
        schoolClass = catalog.withIds(Set.of(student.classId())).stream()
                .map(one -> words(one.code(), one.name()))
                .findFirst()
                .orElse(null);
    }

    /** A class as it is chosen: its code, a blank, its name. */
    private static String words(String code, String name) {
        return code + " " + name;
    }

    public List<String> classesMatching(String typed) {
        return classKeeping
                .list(new ClassFilter(typed, null, null, UseStatus.IN_USE), PageRequest.first(CHOICES))
                .rows()
                .stream()
                .map(row -> words(row.code(), row.name()))
                .toList();
    }

    public String save() {
        StudentFacts facts = new StudentFacts(name, documentType, idNumber, phone, classId());
        if (id == null) {
            keeping.enrol(new EnrolStudent(studentNumber, facts));
        } else {
            keeping.describe(new DescribeStudent(id, student.version(), facts));
        }
        return done("student.saved");
    }

    private Long classId() {
        if (schoolClass == null || schoolClass.isBlank()) {
            return null;
        }
        String code = schoolClass.strip().split(" ", 2)[0];
        return catalog.withCodes(Set.of(code)).stream()
                .map(ClassOption::id)
                .findFirst()
                .orElse(null);
    }

    public String leave() {
        keeping.leave(id, student.version());
        return done("student.left");
    }

    public String comeBack() {
        keeping.comeBack(id, student.version());
        return done("student.cameBack");
    }

    private String done(String sentence) {
        messages.doneAfterRedirect(sentence);
        return "/student/list?faces-redirect=true";
    }

    public void reveal() {
        revealed = keeping.reveal(new RevealPersonalData(id, revealedField, reason));
    }

    public DocumentType[] getDocumentTypes() {
        return DocumentType.values();
    }

    public PersonalField[] getFields() {
        return PersonalField.values();
    }

    /** The number that was just asked for; gone with the next request. */
    public String getRevealed() {
        return revealed;
    }

    public boolean isKeeper() {
        return student == null || student.mayKeep();
    }

    public StudentDetail getStudent() {
        return student;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getStudentNumber() {
        return studentNumber;
    }

    public void setStudentNumber(String studentNumber) {
        this.studentNumber = studentNumber;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public DocumentType getDocumentType() {
        return documentType;
    }

    public void setDocumentType(DocumentType documentType) {
        this.documentType = documentType;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getSchoolClass() {
        return schoolClass;
    }

    public void setSchoolClass(String schoolClass) {
        this.schoolClass = schoolClass;
    }

    public PersonalField getRevealedField() {
        return revealedField;
    }

    public void setRevealedField(PersonalField revealedField) {
        this.revealedField = revealedField;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
