package cn.edu.jzu.skillcert.examplan.persistence;

import cn.edu.jzu.skillcert.agreement.KnownExam;
import cn.edu.jzu.skillcert.agreement.KnownExams;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The exams of all plans with the days 教务处 approved last; a change counts only once it is approved too. */
@Dependent
public class ExamsOfPlans implements KnownExams {

    private static final UnscopedAccess EXAMS = UnscopedAccess.because(
            "whoever sees an agreement may know the days it must reach, and so may the daily watch");

    @Inject
    private ExamPlanRepository plans;

    @Override
    public List<KnownExam> of(Set<Long> departmentIds) {
        return plans.approvedDays(departmentIds, EXAMS);
    }
}
