package cn.edu.jzu.skillcert.examplan.service;

import cn.edu.jzu.skillcert.examplan.persistence.AcrossDepartments;
import cn.edu.jzu.skillcert.pilot.QuotaExam;
import cn.edu.jzu.skillcert.pilot.QuotaExams;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The exams that a change of a quota would touch. */
@Dependent
public class PlannedQuotaExams implements QuotaExams {

    @Inject
    private AcrossDepartments across;

    @Override
    public List<QuotaExam> exams(int year) {
        return across.quotaExams(year);
    }
}
