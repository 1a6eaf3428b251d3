package cn.edu.jzu.skillcert.pilot.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.AdjustmentFilter;
import cn.edu.jzu.skillcert.pilot.AdjustmentKind;
import cn.edu.jzu.skillcert.pilot.AdjustmentRow;
import cn.edu.jzu.skillcert.pilot.AdjustmentStatus;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentRequest;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Dependent
public class AdjustmentRequestRepository extends ScopedRepository<AdjustmentRequest> {

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.pilot.AdjustmentRow(e.id, e.year, e.departmentId, d.name, e.status,
            (select count(c) from AdjustmentLine c where c.request.id = e.id), e.submittedAt)""";

    private static final Map<String, String> SORT_KEYS = Map.of(
            "year", "e.year",
            "departmentName", "d.name",
            "status", "e.status",
            "submittedAt", "e.submittedAt");

    public AdjustmentRequestRepository() {
        super(AdjustmentRequest.class);
    }

    @Override
    protected String joins() {
        return "join Department d on d.id = e.departmentId";
    }

    @Override
    protected Map<String, String> sortKeys() {
        return SORT_KEYS;
    }

    @Override
    protected String naturalOrder() {
        return "e.year desc, e.id desc";
    }

    public PageOf<AdjustmentRow> page(AdjustmentFilter filter, PageRequest request, DataScope scope) {
        return page(AdjustmentRow.class, ROW, matching(filter), request, scope);
    }

    public List<AdjustmentRequest> matching(AdjustmentFilter filter, DataScope scope) {
        return list(matching(filter), scope);
    }

    /** Status of each department's open request of the year. */
    public Map<Long, AdjustmentStatus> statuses(int year, UnscopedAccess reason) {
        return unscoped(
                        reason,
                        Object[].class,
                        """
                        select e.departmentId, e.status from AdjustmentRequest e
                        where e.year = :year and e.packageId is null""",
                        Map.of("year", year))
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (AdjustmentStatus) row[1]));
    }

    /**
     * What decreases of the year take away from each quota, submitted or locked and not decided yet.
     *
     * @param except a request that does not count
     */
    public Map<QuotaKey, Integer> givenBack(int year, long except, UnscopedAccess reason) {
        return unscoped(
                        reason,
                        Object[].class,
                        """
                        select l.certificateId, l.level, sum(l.heads) from AdjustmentLine l
                        where l.request.year = :year and l.kind = :decrease and l.request.status in :open
                        and l.request.id <> :except group by l.certificateId, l.level""",
                        Map.of(
                                "year",
                                year,
                                "decrease",
                                AdjustmentKind.DECREASE,
                                "open",
                                List.of(AdjustmentStatus.SUBMITTED, AdjustmentStatus.LOCKED),
                                "except",
                                except))
                .stream()
                .collect(Collectors.toMap(
                        row -> new QuotaKey(year, (Long) row[0], (SkillLevel) row[1]),
                        row -> ((Number) row[2]).intValue()));
    }

    /** Requests of the year that are in no package. */
    public List<AdjustmentRequest> open(int year, DataScope scope) {
        return list(Condition.all().and("e.year = :year", "year", year).and("e.packageId is null"), scope);
    }

    /** The department's request of the year that is in no package, if it has one. */
    public Optional<AdjustmentRequest> open(int year, long departmentId, DataScope scope) {
        return list(
                        Condition.all()
                                .and("e.year = :year", "year", year)
                                .and("e.departmentId = :department", "department", departmentId)
                                .and("e.packageId is null"),
                        scope)
                .stream()
                .findFirst();
    }

    /** The rows a list of the same filter shows. */
    public List<AdjustmentRow> rows(AdjustmentFilter filter, int limit, DataScope scope) {
        return rows(AdjustmentRow.class, ROW, matching(filter), limit, scope);
    }

    private static Condition matching(AdjustmentFilter filter) {
        return Condition.all()
                .andIf(filter.year(), "e.year = :year", "year")
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.status(), "e.status = :status", "status")
                .andIf(filter.packageId(), "e.packageId = :package", "package");
    }
}
