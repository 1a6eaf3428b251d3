package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.registration.IdNumber;
import cn.edu.jzu.skillcert.registration.PhoneNumber;
import cn.edu.jzu.skillcert.registration.StudentDetail;
import cn.edu.jzu.skillcert.registration.StudentRow;
import cn.edu.jzu.skillcert.registration.document.StudentSheet.Line;
import cn.edu.jzu.skillcert.registration.model.SealedIdentity;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.SealedStudentRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Students as they are shown: numbers opened and masked. */
@Dependent
class StudentViews {

    @Inject
    private Identities identities;

    @Inject
    private ClassCatalog classes;

    @Inject
    private DepartmentCatalog departments;

    StudentRow row(SealedStudentRow row) {
        return new StudentRow(
                row.id(),
                row.studentNumber(),
                row.name(),
                row.documentType(),
                identities.open(row.documentType(), row.idNumber()).masked(),
                row.className(),
                row.programme(),
                row.enrolmentYear(),
                row.departmentName(),
                row.departed());
    }

    StudentDetail detail(Student student, boolean mayKeep) {
        SealedIdentity identity = student.identity();
        PhoneNumber phone = identities.openPhone(student.getPhone());
        ClassOption schoolClass = classes.withIds(Set.of(student.getClassId())).get(0);
        return new StudentDetail(
                student.getId(),
                student.getVersion(),
                student.getStudentNumber(),
                student.getName(),
                identity.type(),
                identities.open(identity.type(), identity.number()).masked(),
                phone == null ? null : phone.masked(),
                schoolClass.id(),
                schoolClass.name(),
                schoolClass.programme(),
                schoolClass.enrolmentYear(),
                departmentName(student.getDepartmentId()),
                student.isDeparted(),
                mayKeep);
    }

    private String departmentName(long departmentId) {
        return departments.name(departmentId);
    }

    Line line(SealedStudentRow row, boolean masked) {
        IdNumber number = identities.open(row.documentType(), row.idNumber());
        PhoneNumber phone = identities.openPhone(row.phone());
        return new Line(
                row.studentNumber(),
                row.name(),
                row.documentType(),
                masked ? number.masked() : number.number(),
                row.classCode(),
                row.className(),
                phone == null ? null : masked ? phone.masked() : phone.number(),
                row.departed());
    }
}
