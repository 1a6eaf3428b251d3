package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.registration.CandidateFilter;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.model.Candidate;
import cn.edu.jzu.skillcert.registration.model.Photo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Planned exams, and what their registration waits for. */
@Dependent
public class WaitingExams extends ScopedRepository<Candidate> {

    private static final String EXAM =
            """
            select new cn.edu.jzu.skillcert.registration.persistence.ExamInHand(x.id, p.departmentId, p.status, k.name,
            x.level, x.heads, x.theoryOn, x.practicalOn, p.planMonth)
            from PlannedExam x join x.plan p join SkillCertificate k on k.id = x.certificateId
            where x.level is not null and (%s)""";

    @Inject
    private CandidateRepository candidates;

    public WaitingExams() {
        super(Candidate.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of();
    }

    /** @param planId all of its exams, or null for those of every plan with a session since the day before */
    public List<ExamInHand> exams(Long planId, LocalDate today, UnscopedAccess reason) {
        return planId == null
                ? unscoped(
                        reason,
                        ExamInHand.class,
                        EXAM.formatted("x.theoryOn >= :since or x.practicalOn >= :since"),
                        Map.of("since", today.minusDays(1)))
                : unscoped(reason, ExamInHand.class, EXAM.formatted("p.id = :plan"), Map.of("plan", planId));
    }

    public ExamInHand exam(long plannedExamId, UnscopedAccess reason) {
        return unscoped(reason, ExamInHand.class, EXAM.formatted("x.id = :exam"), Map.of("exam", plannedExamId))
                .get(0);
    }

    public WaitingWork of(ExamInHand exam, UnscopedAccess reason) {
        Map<Long, Boolean> photos = new HashMap<>();
        unscoped(
                        reason,
                        Photo.class,
                        """
                        select f from Photo f join Candidate e on e.studentId = f.studentId
                        where e.plannedExamId = :exam and e.status <> :withdrawn""",
                        Map.of("exam", exam.id(), "withdrawn", CandidateStatus.WITHDRAWN))
                .forEach(photo -> photos.put(photo.getStudentId(), photo.isUsable()));
        List<RegisteredStudent> registered = candidates.registered(exam.id(), reason.scope());
        return new WaitingWork(
                registered.size(),
                (int) registered.stream()
                        .filter(one -> one.status() == CandidateStatus.REGISTERED)
                        .count(),
                (int) registered.stream()
                        .filter(one -> !photos.containsKey(one.studentId()))
                        .count(),
                (int) photos.values().stream().filter(usable -> !usable).count(),
                (int) candidates.count(
                        new CandidateFilter(null, null, null, null, null, exam.id(), null, true), reason.scope()));
    }
}
