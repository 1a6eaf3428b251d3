package cn.edu.jzu.skillcert.examplan.persistence;

import cn.edu.jzu.skillcert.agreement.ExamDatesSet;
import cn.edu.jzu.skillcert.examplan.model.QuotaClaim;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.pilot.QuotaExam;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The little a plan must know of what lies beyond its department, and why. */
@Dependent
public class AcrossDepartments {

    private static final UnscopedAccess SHARED_QUOTA =
            UnscopedAccess.because("departments plan within one quota of the school, so the heads of all count");
    private static final UnscopedAccess NAMES =
            UnscopedAccess.because("a plan within the caller's scope names staff of any department");
    private static final UnscopedAccess OWN_EXAMS =
            UnscopedAccess.because("only exams of the department whose plan is at hand");

    @Inject
    private ExamPlanRepository plans;

    /** What submitted and approved plans take of the quotas of these years. */
    public List<QuotaClaim> claims(Set<Integer> years) {
        return plans.claims(years, SHARED_QUOTA);
    }

    /** The exams behind {@link #claims}. */
    public List<QuotaExam> quotaExams(int year) {
        return plans.quotaExams(year, SHARED_QUOTA);
    }

    /** Last session of each certificate and level in the department's approved plans, the earliest first. */
    public List<ExamDatesSet> lastSessions(long departmentId) {
        return plans.lastSessions(departmentId, OWN_EXAMS);
    }

    /** Also when nobody is logged in: jobs and demo data tell people of plans too. */
    public String departmentName(long departmentId) {
        return plans.departmentName(departmentId, NAMES);
    }

    /** Of these, who is there; with {@code presentOnly} without those who left. */
    public List<StaffOption> staff(Set<Long> ids, boolean presentOnly) {
        return plans.staff(ids, presentOnly, NAMES);
    }
}
