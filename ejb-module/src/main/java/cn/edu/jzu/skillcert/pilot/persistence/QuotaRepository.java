package cn.edu.jzu.skillcert.pilot.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.AdjustmentKind;
import cn.edu.jzu.skillcert.pilot.AdjustmentStatus;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.QuotaState;
import cn.edu.jzu.skillcert.pilot.model.Quota;
import cn.edu.jzu.skillcert.pilot.model.QuotaEntry;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.reference.PilotedLevel;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.Pilot;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
public class QuotaRepository extends ScopedRepository<Quota> {

    private static final UnscopedAccess ENTRIES =
            UnscopedAccess.because("the quotas were found within the caller's scope");

    private static final UnscopedAccess SUMS =
            UnscopedAccess.because("the caller's scope was seen to be the whole school");

    public QuotaRepository() {
        super(Quota.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of();
    }

    /** Others who want the same quota wait until the caller's transaction ends. */
    public Optional<Quota> hold(QuotaKey key, DataScope scope) {
        return hold(is(key), scope);
    }

    /** Sum of the entries by department, and what the locked package gives back of it, as the database has them now. */
    public QuotaState state(QuotaKey key, UnscopedAccess reason) {
        List<Object[]> rows = unscoped(
                reason,
                Object[].class,
                """
                select n.departmentId, sum(n.heads), (select sum(l.heads) from AdjustmentLine l
                where l.request.year = :year and l.certificateId = :certificate and l.level = :level
                and l.kind = :decrease and l.request.status = :locked)
                from QuotaEntry n where n.quota.year = :year
                and n.quota.certificateId = :certificate and n.quota.level = :level group by n.departmentId""",
                Map.of(
                        "year",
                        key.year(),
                        "certificate",
                        key.certificateId(),
                        "level",
                        key.level(),
                        "decrease",
                        AdjustmentKind.DECREASE,
                        "locked",
                        AdjustmentStatus.LOCKED));
        return new QuotaState(
                key,
                rows.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue())),
                rows.stream()
                        .map(row -> (Number) row[2])
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Number::intValue)
                        .orElse(0));
    }

    /** What was declared and decided for the quotas of the year, summed; in one statement. */
    public List<LedgerHeads> sums(int year, DataScope scope) {
        return scope instanceof DataScope.WholeSchool
                ? unscoped(
                        SUMS,
                        LedgerHeads.class,
                        """
                        select new cn.edu.jzu.skillcert.pilot.persistence.LedgerHeads(
                        s.certificateId, s.level, s.kind, s.heads) from LedgerSum s where s.year = :year""",
                        Map.of("year", year))
                : List.of();
    }

    /** Entries of the year's quotas, in the order they came. */
    public List<QuotaEntry> entries(int year, DataScope scope) {
        List<Long> ids = list(Condition.all().and("e.year = :year", "year", year), scope).stream()
                .map(Quota::getId)
                .toList();
        return ids.isEmpty()
                ? List.of()
                : unscoped(
                        ENTRIES,
                        QuotaEntry.class,
                        "select n from QuotaEntry n where n.quota.id in :ids order by n.id",
                        Map.of("ids", ids));
    }

    /** Which department has heads left in which certificate in that year. */
    List<PilotedLevel> levels(int year, UnscopedAccess reason) {
        return unscoped(
                        reason,
                        Object[].class,
                        """
                        select n.departmentId, q.certificateId, q.level, min(n.decidedOn) from QuotaEntry n
                        join n.quota q where q.year = :year group by n.departmentId, q.certificateId, q.level
                        having sum(n.heads) > 0 order by n.departmentId, q.certificateId, q.level""",
                        Map.of("year", year))
                .stream()
                .map(row ->
                        new PilotedLevel(year, (Long) row[0], (Long) row[1], (SkillLevel) row[2], (LocalDate) row[3]))
                .toList();
    }

    public Set<Pilot> pilots(int year, UnscopedAccess reason) {
        return unscoped(
                        reason,
                        Object[].class,
                        """
                        select n.departmentId, n.quota.certificateId, sum(n.heads) from QuotaEntry n
                        where n.quota.year = :year group by n.departmentId, n.quota.certificateId""",
                        Map.of("year", year))
                .stream()
                .filter(row -> ((Number) row[2]).intValue() > 0)
                .map(row -> new Pilot(year, (Long) row[0], (Long) row[1]))
                .collect(Collectors.toSet());
    }

    private static Condition is(QuotaKey key) {
        return Condition.all()
                .and("e.year = :year", "year", key.year())
                .and("e.certificateId = :certificate", "certificate", key.certificateId())
                .and("e.level = :level", "level", key.level());
    }
}
