package cn.edu.jzu.skillcert.arrangement.service;

import cn.edu.jzu.skillcert.arrangement.ExamSummary;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Planned exams with the names people know. */
@Dependent
public class ExamSummaries {

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private CertificateCatalog certificates;

    public ExamSummary of(PlannedExamFacts exam) {
        return of(exam, certificates.names());
    }

    List<ExamSummary> of(List<PlannedExamFacts> exams) {
        Map<Long, String> names = certificates.names();
        return exams.stream().map(exam -> of(exam, names)).toList();
    }

    private ExamSummary of(PlannedExamFacts exam, Map<Long, String> certificateNames) {
        return new ExamSummary(
                exam.id(),
                exam.departmentId(),
                departments.name(exam.departmentId()),
                exam.certificateId(),
                certificateNames.get(exam.certificateId()),
                exam.level(),
                exam.month(),
                exam.theoryOn(),
                exam.practicalOn(),
                exam.place(),
                exam.heads());
    }
}
