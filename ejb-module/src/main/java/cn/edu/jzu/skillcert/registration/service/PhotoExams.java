package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.registration.PhotoExam;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The exams whose candidates' photos somebody may look at. */
@Dependent
class PhotoExams {

    @Inject
    private PlannedExams exams;

    @Inject
    private CertificateCatalog certificates;

    /** @throws NotFoundException if the exam is not one of these departments */
    PlannedExamFacts mustBeWithin(long plannedExamId, DataScope scope) {
        PlannedExamFacts exam = exams.exam(plannedExamId);
        if (!scope.coversDepartment(exam.departmentId())) {
            throw new NotFoundException();
        }
        return exam;
    }

    PhotoExam named(long plannedExamId, DataScope scope) {
        PlannedExamFacts exam = mustBeWithin(plannedExamId, scope);
        return new PhotoExam(exam.id(), certificates.name(exam.certificateId()), exam.level(), exam.month());
    }
}
