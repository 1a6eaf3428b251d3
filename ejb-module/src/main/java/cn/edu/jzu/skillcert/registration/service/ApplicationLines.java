package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.OrganizationCatalog;
import cn.edu.jzu.skillcert.reference.OrganizationOption;
import cn.edu.jzu.skillcert.registration.ApplicationField;
import cn.edu.jzu.skillcert.registration.IdNumber;
import cn.edu.jzu.skillcert.registration.PhoneNumber;
import cn.edu.jzu.skillcert.registration.document.ApplicationLine;
import cn.edu.jzu.skillcert.registration.persistence.SealedStudentRow;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Puts into words what 《报考学生信息表》 can say of a student and his exam. */
@Dependent
class ApplicationLines {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private OrganizationCatalog organizations;

    @Inject
    private Identities identities;

    List<ApplicationLine> of(PlannedExamFacts exam, List<SealedStudentRow> students) {
        CertificateOption certificate =
                certificates.withId(exam.certificateId()).orElseThrow();
        Map<ApplicationField, String> common = new EnumMap<>(ApplicationField.class);
        common.put(ApplicationField.CERTIFICATE, certificate.name());
        common.put(ApplicationField.LEVEL, Texts.of(exam.level(), CHINESE));
        common.put(
                ApplicationField.ORGANIZATION,
                organizations
                        .withId(certificate.organizationId())
                        .map(OrganizationOption::name)
                        .orElse(""));
        common.put(ApplicationField.EXAM_MONTH, exam.month().toString());
        put(common, ApplicationField.THEORY_DAY, exam.theoryOn());
        put(common, ApplicationField.PRACTICAL_DAY, exam.practicalOn());
        put(common, ApplicationField.PLACE, exam.place());
        return students.stream().map(student -> line(student, common)).toList();
    }

    private ApplicationLine line(SealedStudentRow student, Map<ApplicationField, String> common) {
        IdNumber number = identities.open(student.documentType(), student.idNumber());
        PhoneNumber phone = identities.openPhone(student.phone());
        Map<ApplicationField, String> values = new EnumMap<>(common);
        put(values, ApplicationField.STUDENT_NUMBER, student.studentNumber());
        put(values, ApplicationField.NAME, student.name());
        put(values, ApplicationField.DOCUMENT_TYPE, Texts.of(student.documentType(), CHINESE));
        put(values, ApplicationField.ID_NUMBER, number.number());
        put(values, ApplicationField.GENDER, number.gender() == null ? null : Texts.of(number.gender(), CHINESE));
        put(values, ApplicationField.BIRTH_DATE, number.birthDate());
        put(values, ApplicationField.PHONE, phone == null ? null : phone.number());
        put(values, ApplicationField.DEPARTMENT, student.departmentName());
        put(values, ApplicationField.PROGRAMME, student.programme());
        put(values, ApplicationField.CLASS_NAME, student.className());
        put(values, ApplicationField.ENROLMENT_YEAR, student.enrolmentYear());
        return new ApplicationLine(values);
    }

    private static void put(Map<ApplicationField, String> values, ApplicationField field, Object value) {
        if (value != null) {
            values.put(field, Objects.toString(value));
        }
    }
}
