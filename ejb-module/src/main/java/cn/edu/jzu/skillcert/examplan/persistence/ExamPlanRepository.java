package cn.edu.jzu.skillcert.examplan.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.agreement.ExamDatesSet;
import cn.edu.jzu.skillcert.agreement.KnownExam;
import cn.edu.jzu.skillcert.examplan.PlanFilter;
import cn.edu.jzu.skillcert.examplan.PlanRow;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.pilot.QuotaExam;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Dependent
public class ExamPlanRepository extends ScopedRepository<ExamPlan> {

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.examplan.PlanRow(e.id, e.planMonth, d.name, e.status, e.zeroReport,
            (select count(x) from PlannedExam x where x.plan = e),
            (select coalesce(sum(y.heads), 0) from PlannedExam y where y.plan = e), e.firstSubmittedAt)""";

    private static final Map<String, String> SORT_KEYS = Map.of(
            "month", "e.planMonth",
            "departmentName", "d.name",
            "status", "e.status",
            "firstSubmittedAt", "e.firstSubmittedAt");

    public ExamPlanRepository() {
        super(ExamPlan.class);
    }

    @Override
    protected String joins() {
        return "join Department d on d.id = e.departmentId";
    }

    @Override
    protected String naturalOrder() {
        return "e.planMonth desc, d.name, e.id";
    }

    @Override
    protected Map<String, String> sortKeys() {
        return SORT_KEYS;
    }

    public PageOf<PlanRow> page(PlanFilter filter, PageRequest request, DataScope scope) {
        return page(PlanRow.class, ROW, matching(filter), request, scope);
    }

    public List<PlanRow> rows(PlanFilter filter, int limit, DataScope scope) {
        return rows(PlanRow.class, ROW, matching(filter), limit, scope);
    }

    private static Condition matching(PlanFilter filter) {
        Condition condition = Condition.all()
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(firstDay(filter.from()), "e.planMonth >= :from", "from")
                .andIf(firstDay(filter.to()), "e.planMonth <= :to", "to")
                .andIf(filter.status(), "e.status = :status", "status")
                .andIf(filter.zeroReport(), "e.zeroReport = :zero", "zero");
        if (filter.examYear() != null) {
            condition
                    .and("e.examMonth >= :yearFrom", "yearFrom", LocalDate.of(filter.examYear(), 1, 1))
                    .and("e.examMonth <= :yearTo", "yearTo", LocalDate.of(filter.examYear(), 12, 31));
        }
        return condition
                .andIf(
                        filter.certificateId(),
                        filter.level() == null
                                ? has("x.certificateId = :certificate")
                                : has("x.certificateId = :certificate and x.level = :level"),
                        "certificate")
                .andIf(filter.level(), filter.certificateId() == null ? has("x.level = :level") : "1 = 1", "level");
    }

    private static String has(String which) {
        return "exists (select x.id from PlannedExam x where x.plan = e and (" + which + "))";
    }

    private static LocalDate firstDay(YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    /** Of these months, oldest first. */
    public List<ExamPlan> ofMonths(YearMonth from, YearMonth to, DataScope scope) {
        return list(matching(PlanFilter.months(null, from, to)), scope);
    }

    public Optional<ExamPlan> of(long departmentId, YearMonth month, DataScope scope) {
        return list(matching(PlanFilter.months(departmentId, month, month)), scope).stream()
                .findFirst();
    }

    /** The newest plan with exams before that month. */
    public Optional<ExamPlan> lastBefore(long departmentId, YearMonth month, DataScope scope) {
        return list(
                        Condition.all()
                                .and("e.departmentId = :department", "department", departmentId)
                                .and("e.planMonth < :month", "month", month.atDay(1))
                                .and(has("1 = 1")),
                        scope)
                .stream()
                .max(Comparator.comparing(ExamPlan::getPlanMonth));
    }

    /** @throws NotFoundException if no plan of this scope has the exam */
    public ExamPlan requireWithExam(long plannedExamId, DataScope scope) {
        return list(withExams("x.id = :exam").and("1 = 1", "exam", plannedExamId), scope).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** {@link #requireWithExam} as it stands in the database now, whatever this transaction has read before. */
    public ExamPlan requireNewestWithExam(long plannedExamId, DataScope scope) {
        refreshed(requireWithExam(plannedExamId, scope));
        // The exam itself may be gone.
        return requireWithExam(plannedExamId, scope);
    }

    /** Approved plans with a session on that day or later. */
    public List<ExamPlan> approvedFrom(LocalDate day, DataScope scope) {
        return list(
                withExams("x.theoryOn >= :day or x.practicalOn >= :day")
                        .and("e.status = :approved", "approved", PlanStatus.APPROVED)
                        .and("1 = 1", "day", day),
                scope);
    }

    private static Condition withExams(String which) {
        return Condition.all().and(has(which));
    }

    /** Who stands in the queue for the quotas of a year, the earliest first. */
    List<PlacedHeads> placed(int year, UnscopedAccess reason) {
        return unscoped(
                reason,
                PlacedHeads.class,
                """
                select new cn.edu.jzu.skillcert.examplan.persistence.PlacedHeads(p.id, p.status, p.examMonth, x.id,
                x.certificateId, x.level, q.heads, q.since)
                from PlannedExam x join x.plan p join x.places q
                where x.certificateId is not null and x.level is not null
                and p.examMonth between :first and :last order by q.since, x.id""",
                Map.of("first", LocalDate.of(year, 1, 1), "last", LocalDate.of(year, 12, 1)));
    }

    /** Exams of submitted and approved plans that take heads of the quotas of the year. */
    public List<QuotaExam> quotaExams(int year, UnscopedAccess reason) {
        return unscoped(
                        reason,
                        Object[].class,
                        """
                        select p.id, p.departmentId, p.examMonth, x.certificateId, x.level, x.heads, x.theoryOn,
                        x.practicalOn from PlannedExam x join x.plan p
                        where p.status in :counting and p.examMonth between :first and :last""",
                        Map.of(
                                "counting",
                                AcrossDepartments.COUNTING,
                                "first",
                                LocalDate.of(year, 1, 1),
                                "last",
                                LocalDate.of(year, 12, 1)))
                .stream()
                .map(row -> new QuotaExam(
                        new QuotaKey(year, (Long) row[3], (SkillLevel) row[4]),
                        (Long) row[1],
                        row[5] == null ? 0 : (Integer) row[5],
                        Stream.of(row[6], row[7])
                                .filter(Objects::nonNull)
                                .map(LocalDate.class::cast)
                                .max(Comparator.naturalOrder())
                                .orElse((LocalDate) row[2]),
                        Place.of(PlaceKind.EXAM_PLAN, (Long) row[0])))
                .toList();
    }

    /** Last session of each certificate and level in the department's approved plans, the earliest first. */
    public List<ExamDatesSet> lastSessions(long departmentId, UnscopedAccess reason) {
        Map<QuotaKey, LocalDate> last = unscoped(
                        reason,
                        Object[].class,
                        """
                        select x.certificateId, x.level, max(x.theoryOn), max(x.practicalOn)
                        from PlannedExam x join x.plan p
                        where p.departmentId = :department and p.status = :approved group by x.certificateId, x.level""",
                        Map.of("department", departmentId, "approved", PlanStatus.APPROVED))
                .stream()
                .collect(Collectors.toMap(row -> new QuotaKey(0, (Long) row[0], (SkillLevel) row[1]), row -> Stream.of(
                                (LocalDate) row[2], (LocalDate) row[3])
                        .filter(day -> day != null)
                        .max(LocalDate::compareTo)
                        .orElseThrow()));
        return last.entrySet().stream()
                .map(entry -> new ExamDatesSet(
                        departmentId,
                        entry.getKey().certificateId(),
                        entry.getKey().level(),
                        entry.getValue()))
                .sorted(Comparator.comparing(ExamDatesSet::lastExamDate))
                .toList();
    }

    /** Exams of these departments with the days that were approved last. */
    List<KnownExam> approvedDays(Set<Long> departmentIds, UnscopedAccess reason) {
        if (departmentIds.isEmpty()) {
            return List.of();
        }
        return unscoped(
                        reason,
                        Object[].class,
                        """
                        select p.departmentId, x.certificateId, x.level, p.planMonth, x.theoryOn, x.practicalOn
                        from ApprovedExam x join x.plan p where p.departmentId in :departments
                        and (x.theoryOn is not null or x.practicalOn is not null)""",
                        Map.of("departments", departmentIds))
                .stream()
                .map(ExamPlanRepository::knownExam)
                .toList();
    }

    private static KnownExam knownExam(Object[] row) {
        List<LocalDate> days = Stream.of((LocalDate) row[4], (LocalDate) row[5])
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new KnownExam(
                (Long) row[0],
                (Long) row[1],
                (SkillLevel) row[2],
                YearMonth.from((LocalDate) row[3]),
                days.get(0),
                days.get(days.size() - 1));
    }

    public String departmentName(long departmentId, UnscopedAccess reason) {
        return unscoped(
                        reason,
                        String.class,
                        "select d.name from Department d where d.id = :id",
                        Map.of("id", departmentId))
                .get(0);
    }
}
