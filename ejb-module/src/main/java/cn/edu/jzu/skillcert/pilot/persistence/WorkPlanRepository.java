package cn.edu.jzu.skillcert.pilot.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.WorkPlanFilter;
import cn.edu.jzu.skillcert.pilot.WorkPlanRow;
import cn.edu.jzu.skillcert.pilot.model.WorkPlan;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Dependent
public class WorkPlanRepository extends ScopedRepository<WorkPlan> {

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.pilot.WorkPlanRow(e.id, e.year, r.title, a.number, d.name, c.name, e.status,
            (select count(l) from WorkPlanLine l where l.plan.id = e.id),
            (select count(o) from WorkPlanLine o where o.plan.id = e.id and o.completedOn is null))""";

    private static final UnscopedAccess LINES =
            UnscopedAccess.because("the plans were found within the caller's scope");

    private static final Map<String, String> SORT_KEYS = Map.of(
            "year", "e.year",
            "departmentName", "d.name",
            "certificateName", "c.name",
            "status", "e.status");

    public WorkPlanRepository() {
        super(WorkPlan.class);
    }

    @Override
    protected String joins() {
        return "left join PilotRound r on r.id = e.roundId left join AdjustmentPackage a on a.id = e.packageId"
                + " join Department d on d.id = e.departmentId"
                + " join SkillCertificate c on c.id = e.certificateId";
    }

    @Override
    protected Map<String, String> sortKeys() {
        return SORT_KEYS;
    }

    /** @param lateBefore what was planned before this day and is not done, is late */
    public PageOf<WorkPlanRow> page(WorkPlanFilter filter, LocalDate lateBefore, PageRequest request, DataScope scope) {
        PageOf<WorkPlanRow> page = page(WorkPlanRow.class, ROW, matching(filter, lateBefore), request, scope);
        return new PageOf<>(withNext(page.rows()), page.total());
    }

    /** The rows a list of the same filter shows. */
    public List<WorkPlanRow> rows(WorkPlanFilter filter, LocalDate lateBefore, int limit, DataScope scope) {
        return withNext(rows(WorkPlanRow.class, ROW, matching(filter, lateBefore), limit, scope));
    }

    private static Condition matching(WorkPlanFilter filter, LocalDate lateBefore) {
        return Condition.all()
                .andIf(filter.year(), "e.year = :year", "year")
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.status(), "e.status = :status", "status")
                .andIf(
                        filter.lateOnly() ? lateBefore : null,
                        """
                        exists (select x.id from WorkPlanLine x
                        where x.plan.id = e.id and x.completedOn is null and x.plannedOn < :late)""",
                        "late");
    }

    private List<WorkPlanRow> withNext(List<WorkPlanRow> rows) {
        Map<Long, LocalDate> next = nextOpen(rows.stream().map(WorkPlanRow::id).toList());
        return rows.stream().map(row -> row.next(next.get(row.id()))).toList();
    }

    /** The earliest day of each plan that nobody has recorded as done. */
    private Map<Long, LocalDate> nextOpen(List<Long> ids) {
        Map<Long, LocalDate> next = new HashMap<>();
        if (!ids.isEmpty()) {
            unscoped(
                            LINES,
                            Object[].class,
                            """
                            select l.plan.id, l.plannedOn from WorkPlanLine l
                            where l.plan.id in :ids and l.completedOn is null and l.plannedOn is not null
                            order by l.plannedOn""",
                            Map.of("ids", ids))
                    .forEach(row -> next.putIfAbsent((Long) row[0], (LocalDate) row[1]));
        }
        return next;
    }

    /** Plans of a department for a certificate in the year. */
    public List<WorkPlan> of(int year, long departmentId, long certificateId, DataScope scope) {
        return list(
                Condition.all()
                        .and("e.year = :year", "year", year)
                        .and("e.departmentId = :department", "department", departmentId)
                        .and("e.certificateId = :certificate", "certificate", certificateId),
                scope);
    }
}
