package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.examplan.RegisteredClass;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.model.Candidate;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Candidates counted by exam and class. */
@Dependent
public class RegisteredClassRepository extends ScopedRepository<Candidate> {

    private static final String COUNT =
            """
            select new cn.edu.jzu.skillcert.examplan.RegisteredClass(e.plannedExamId, e.classId, count(e.id))
            from Candidate e where e.status <> :withdrawn and %s group by e.plannedExamId, e.classId""";

    public RegisteredClassRepository() {
        super(Candidate.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of();
    }

    public List<RegisteredClass> of(Set<Long> plannedExamIds, UnscopedAccess reason) {
        return plannedExamIds.isEmpty()
                ? List.of()
                : unscoped(
                        reason,
                        RegisteredClass.class,
                        COUNT.formatted("e.plannedExamId in :exams"),
                        Map.of("withdrawn", CandidateStatus.WITHDRAWN, "exams", plannedExamIds));
    }

    public List<RegisteredClass> ofYear(int quotaYear, UnscopedAccess reason) {
        return unscoped(
                reason,
                RegisteredClass.class,
                COUNT.formatted("e.quotaYear = :year"),
                Map.of("withdrawn", CandidateStatus.WITHDRAWN, "year", quotaYear));
    }
}
