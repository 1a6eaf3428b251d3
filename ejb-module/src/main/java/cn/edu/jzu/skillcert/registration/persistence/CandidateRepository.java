package cn.edu.jzu.skillcert.registration.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.CandidateFilter;
import cn.edu.jzu.skillcert.registration.CandidateRow;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.model.Candidate;
import cn.edu.jzu.skillcert.registration.model.RetakeReading;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.RowOrder;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Dependent
public class CandidateRepository extends ScopedRepository<Candidate> {

    /** More than the school will ever have in one list. */
    private static final int WHOLE = 200_000;

    private static final Set<CandidateStatus> OPEN = Set.of(CandidateStatus.REGISTERED, CandidateStatus.APPLIED);

    private static final String ROW = "new cn.edu.jzu.skillcert.registration.CandidateRow("
            + "e.id, e.version, e.studentId, s.studentNumber, s.name, c.name, c.code, d.name, e.plannedExamId, k.name,"
            + " e.level, e.quotaYear, e.status, e.firstTime, e.reading, e.minutesNumber, e.minutesOn, e.decisionNote,"
            + " e.appliedOn, e.withdrawalReason)";
    private static final String REGISTERED = "new cn.edu.jzu.skillcert.registration.persistence.RegisteredStudent("
            + "e.id, e.studentId, s.studentNumber, s.name, s.departed, s.departmentId, c.enrolmentYear, e.status)";
    /** Exams of the student of {@code e} before the one of {@code e}: {@code ExamHistory} in the words of a query. */
    private static final String EARLIER =
            "x.id = e.plannedExamId and a.studentId = e.studentId and (a.plannedExamId is null or a.plannedExamId <> e.plannedExamId)"
                    + " and a.heldOn < coalesce(x.theoryOn, :never) and a.heldOn < coalesce(x.practicalOn, :never)";

    private static final String BEFORE = "select a.id from ExamAttempt a, PlannedExam x where " + EARLIER;
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final String HEAD = "new cn.edu.jzu.skillcert.registration.persistence.RegisteredHead("
            + "e.plannedExamId, e.classId, e.studentId, e.status, e.appliedOn, e.registeredAt)";

    public CandidateRepository() {
        super(Candidate.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of(
                "studentNumber", "s.studentNumber",
                "name", "s.name",
                "className", "c.name",
                "departmentName", "d.name",
                "certificateName", "k.name",
                "quotaYear", "e.quotaYear",
                "status", "e.status",
                "appliedOn", "e.appliedOn");
    }

    @Override
    protected String joins() {
        return "join Student s on s.id = e.studentId join SchoolClass c on c.id = e.classId"
                + " join Department d on d.id = e.departmentId join SkillCertificate k on k.id = e.certificateId";
    }

    @Override
    protected String naturalOrder() {
        return "e.plannedExamId desc, s.studentNumber, e.id";
    }

    public PageOf<CandidateRow> list(CandidateFilter filter, PageRequest request, DataScope scope) {
        return page(CandidateRow.class, ROW, condition(filter), request, scope);
    }

    public List<CandidateRow> rows(CandidateFilter filter, RowOrder order, DataScope scope) {
        return rows(CandidateRow.class, ROW, condition(filter), order, WHOLE, scope);
    }

    /** Who is registered for an exam, without who withdrew. */
    public List<RegisteredStudent> registered(long plannedExamId, DataScope scope) {
        return rows(
                RegisteredStudent.class,
                REGISTERED,
                Condition.all()
                        .and("e.plannedExamId = :exam", "exam", plannedExamId)
                        .and("e.status <> :withdrawn", "withdrawn", CandidateStatus.WITHDRAWN),
                WHOLE,
                scope);
    }

    /**
     * Open registrations whose exam is over.
     *
     * @param studentIds of these, or null for everybody's
     */
    public List<Candidate> openAfterExam(LocalDate today, Set<Long> studentIds, DataScope scope) {
        if (studentIds != null && studentIds.isEmpty()) {
            return List.of();
        }
        return list(
                Condition.all()
                        .and("e.status in :open", "open", OPEN)
                        .and(
                                "exists (select x.id from PlannedExam x where x.id = e.plannedExamId and (x.theoryOn < :today"
                                        + " or x.practicalOn < :today) and (x.theoryOn is null or x.theoryOn < :today)"
                                        + " and (x.practicalOn is null or x.practicalOn < :today))",
                                "today",
                                today)
                        .andIf(studentIds, "e.studentId in :students", "students"),
                scope);
    }

    public List<CandidateRow> rows(CandidateFilter filter, DataScope scope) {
        return rows(CandidateRow.class, ROW, condition(filter), WHOLE, scope);
    }

    public long count(CandidateFilter filter, DataScope scope) {
        return count(condition(filter), scope);
    }

    public List<Candidate> ofExam(long plannedExamId, DataScope scope) {
        return list(Condition.all().and("e.plannedExamId = :exam", "exam", plannedExamId), scope);
    }

    /** Without who withdrew. */
    public List<RegisteredHead> heads(Set<Long> plannedExamIds, DataScope scope) {
        return plannedExamIds.isEmpty()
                ? List.of()
                : rows(
                        RegisteredHead.class,
                        HEAD,
                        Condition.all()
                                .and("e.plannedExamId in :exams", "exams", plannedExamIds)
                                .and("e.status <> :withdrawn", "withdrawn", CandidateStatus.WITHDRAWN),
                        WHOLE,
                        scope);
    }

    /** Heads of the whole school for this quota. */
    public QuotaHeads heads(QuotaKey quota, RetakeReading reading, UnscopedAccess reason) {
        return heads(quota.year(), reading, reason).stream()
                .filter(one -> one.certificateId() == quota.certificateId() && one.level() == quota.level())
                .findFirst()
                .orElse(QuotaHeads.NOBODY);
    }

    /** Heads of the whole school in a year, by quota. */
    public List<QuotaHeads> heads(int year, RetakeReading reading, UnscopedAccess reason) {
        // Who sits again is looked up for everybody of the year, so only where it matters.
        String apart = reading.tellsApart() ? ", e.retake" : "";
        return unscoped(
                        reason,
                        QuotaHeads.class,
                        """
                        select new cn.edu.jzu.skillcert.registration.persistence.QuotaHeads(
                        e.certificateId, e.level%s, count(e.id))
                        from QuotaHead e where e.quotaYear = :year group by e.certificateId, e.level%s"""
                                .formatted(apart, apart),
                        Map.of("year", year))
                .stream()
                .collect(groupingBy(
                        one -> List.of(one.certificateId(), one.level()), reducing(QuotaHeads.NOBODY, QuotaHeads::and)))
                .values()
                .stream()
                .toList();
    }

    /** Retakes of the year that take no place of a quota, by planned exam. */
    public Map<Long, Integer> beside(int year, RetakeReading reading, UnscopedAccess reason) {
        return reading.tellsApart()
                ? unscoped(
                                reason,
                                Object[].class,
                                "select e.plannedExamId, count(e.id) from QuotaHead e"
                                        + " where e.quotaYear = :year and e.retake = true group by e.plannedExamId",
                                Map.of("year", year))
                        .stream()
                        .collect(toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()))
                : Map.of();
    }

    /** Which of these students are registered for the certificate and level somewhere, and not through with it. */
    public List<Long> withOpenOne(Set<Long> studentIds, long certificateId, SkillLevel level, UnscopedAccess reason) {
        return studentIds.isEmpty()
                ? List.of()
                : unscoped(
                        reason,
                        Long.class,
                        """
                        select e.studentId from Candidate e where e.studentId in :students
                        and e.certificateId = :certificate and e.level = :level and e.status in :open""",
                        Map.of(
                                "students", studentIds,
                                "certificate", certificateId,
                                "level", level,
                                "open", OPEN));
    }

    /** What was sat before these registrations' exams. */
    public List<BeforeExam> before(Set<Long> candidateIds, UnscopedAccess reason) {
        return candidateIds.isEmpty()
                ? List.of()
                : unscoped(
                        reason,
                        BeforeExam.class,
                        """
                        select new cn.edu.jzu.skillcert.registration.persistence.BeforeExam(
                        e.id, e.certificateId, e.level, a.certificateId, a.level)
                        from Candidate e, ExamAttempt a, PlannedExam x where e.id in :ids and %s"""
                                .formatted(EARLIER),
                        Map.of("ids", candidateIds, "never", NEVER));
    }

    /** Every exam these students went in for, in whatever department they were then; without what they withdrew from. */
    public List<WentInFor> everything(Set<Long> studentIds, UnscopedAccess reason) {
        return studentIds.isEmpty()
                ? List.of()
                : unscoped(
                        reason,
                        WentInFor.class,
                        """
                        select new cn.edu.jzu.skillcert.registration.persistence.WentInFor(
                        a.studentId, a.plannedExamId, a.certificateId, a.level, a.theoryOn, a.practicalOn)
                        from ExamAttempt a where a.studentId in :students""",
                        Map.of("students", studentIds));
    }

    private static Condition condition(CandidateFilter filter) {
        Condition undecided = Condition.all();
        if (filter.undecided()) {
            undecided
                    .and("e.status <> :withdrawn", "withdrawn", CandidateStatus.WITHDRAWN)
                    .and("e.minutesNumber is null and e.decisionNote is null")
                    .and("exists (" + BEFORE + ")", "never", NEVER)
                    .and("not exists (" + BEFORE + " and a.certificateId = e.certificateId and a.level = e.level)");
        }
        return undecided
                .andContains(filter.text(), "s.studentNumber", "s.name")
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.certificateId(), "e.certificateId = :certificate", "certificate")
                .andIf(filter.level(), "e.level = :level", "level")
                .andIf(filter.year(), "e.quotaYear = :year", "year")
                .andIf(filter.plannedExamId(), "e.plannedExamId = :exam", "exam")
                .andIf(filter.status(), "e.status = :status", "status");
    }
}
