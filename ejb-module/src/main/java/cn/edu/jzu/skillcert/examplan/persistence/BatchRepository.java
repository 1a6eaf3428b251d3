package cn.edu.jzu.skillcert.examplan.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.examplan.BatchFilter;
import cn.edu.jzu.skillcert.examplan.BatchRow;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Plans by the certificates they examine. */
@Dependent
public class BatchRepository extends ScopedRepository<ExamPlan> {

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.examplan.BatchRow(e.departmentId, d.name, c.id, c.name, e.planMonth,
            e.status)""";

    private static final Map<String, String> SORT_KEYS = Map.of(
            "certificateName", "c.name",
            "departmentName", "d.name",
            "month", "e.planMonth",
            "planStatus", "e.status");

    public BatchRepository() {
        super(ExamPlan.class);
    }

    @Override
    protected String joins() {
        return "join Department d on d.id = e.departmentId join PlannedExam x on x.plan = e"
                + " join SkillCertificate c on c.id = x.certificateId";
    }

    @Override
    protected Map<String, String> sortKeys() {
        return SORT_KEYS;
    }

    @Override
    protected String naturalOrder() {
        return "e.planMonth desc, d.name, c.name, x.id";
    }

    public PageOf<BatchRow> page(BatchFilter filter, PageRequest request, DataScope scope) {
        return page(BatchRow.class, ROW, matching(filter), request, scope);
    }

    public List<BatchRow> rows(BatchFilter filter, int limit, DataScope scope) {
        return rows(BatchRow.class, ROW, matching(filter), limit, scope);
    }

    private static Condition matching(BatchFilter filter) {
        Condition condition = onceEach()
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.certificateId(), "c.id = :certificate", "certificate");
        return filter.year() == null
                ? condition
                : condition
                        .and("e.planMonth >= :from", "from", LocalDate.of(filter.year(), 1, 1))
                        .and("e.planMonth <= :to", "to", LocalDate.of(filter.year(), 12, 1));
    }

    public List<BatchRow> rows(YearMonth from, YearMonth to, int limit, DataScope scope) {
        return rows(
                BatchRow.class,
                ROW,
                onceEach()
                        .and("e.planMonth >= :from", "from", from.atDay(1))
                        .and("e.planMonth <= :to", "to", to.atDay(1)),
                limit,
                scope);
    }

    /** A plan may have several exams of a certificate, which are one batch. */
    private static Condition onceEach() {
        return Condition.all()
                .and("x.id = (select min(y.id) from PlannedExam y where y.plan = e"
                        + " and y.certificateId = x.certificateId)");
    }
}
