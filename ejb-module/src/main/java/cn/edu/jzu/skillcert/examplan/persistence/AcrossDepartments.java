package cn.edu.jzu.skillcert.examplan.persistence;

import cn.edu.jzu.skillcert.agreement.ExamDatesSet;
import cn.edu.jzu.skillcert.examplan.CandidatesOfExam;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.RegisteredClass;
import cn.edu.jzu.skillcert.examplan.model.QuotaClaim;
import cn.edu.jzu.skillcert.pilot.QuotaExam;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The little a plan must know of what lies beyond its department, and why. */
@Dependent
public class AcrossDepartments {

    private static final UnscopedAccess SHARED_QUOTA =
            UnscopedAccess.because("departments plan within one quota of the school, so the heads of all count");
    private static final UnscopedAccess NAMES =
            UnscopedAccess.because("a plan within the caller's scope names staff of any department");
    private static final UnscopedAccess OWN_EXAMS =
            UnscopedAccess.because("only exams of the department whose plan is at hand");

    static final Set<PlanStatus> COUNTING = Set.of(PlanStatus.SUBMITTED, PlanStatus.APPROVED);

    @Inject
    private ExamPlanRepository plans;

    @Inject
    private CandidatesOfExam candidates;

    /**
     * What is taken of the quotas of these years: the heads of submitted and approved plans, and whoever is registered
     * although the plan of his exam is being written again.
     */
    public List<QuotaClaim> claims(Set<Integer> years) {
        List<QuotaClaim> claims = new ArrayList<>();
        for (int year : years) {
            Map<Long, Long> registered = candidates.ofYear(year).stream()
                    .collect(Collectors.groupingBy(
                            RegisteredClass::plannedExamId, Collectors.summingLong(RegisteredClass::heads)));
            Map<Long, Integer> beside = candidates.besideQuota(year);
            plans.placed(year, SHARED_QUOTA).stream()
                    .collect(Collectors.groupingBy(PlacedHeads::examId))
                    .forEach((exam, places) -> claims.addAll(claims(
                            places, Math.toIntExact(registered.getOrDefault(exam, 0L)), beside.getOrDefault(exam, 0))));
        }
        return claims;
    }

    /** Registered ones that take no place of their quota, by planned exam. */
    public Map<Long, Integer> beside(Set<Integer> years) {
        Map<Long, Integer> beside = new HashMap<>();
        years.forEach(year -> beside.putAll(candidates.besideQuota(year)));
        return beside;
    }

    /**
     * @param places of one exam, the oldest first
     * @param beside of the registered ones, those who take no place
     */
    private static List<QuotaClaim> claims(List<PlacedHeads> places, int registered, int beside) {
        PlacedHeads first = places.get(0);
        List<QuotaClaim> claims = new ArrayList<>();
        int over = beside;
        int planned = 0;
        for (int i = places.size() - 1; i >= 0; i--) {
            PlacedHeads place = places.get(i);
            if (COUNTING.contains(place.status())) {
                int without = Math.min(over, place.heads());
                claims.add(
                        new QuotaClaim(place.planId(), place.quota(), place.heads() - without, without, place.since()));
                over -= without;
                planned += place.heads();
            }
        }
        int more = registered - planned;
        if (more > 0) {
            claims.add(new QuotaClaim(first.planId(), first.quota(), more - over, over, first.since()));
        }
        return claims;
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
}
