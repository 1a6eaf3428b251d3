package cn.edu.jzu.skillcert.examplan.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.examplan.BatchRow;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import jakarta.enterprise.context.Dependent;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Plans by the certificates they examine. */
@Dependent
public class BatchRepository extends ScopedRepository<ExamPlan> {

    private static final String ROW =
            """
            distinct new cn.edu.jzu.skillcert.examplan.BatchRow(e.departmentId, d.name, c.id, c.name, e.planMonth,
            e.status)""";

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
        return Map.of();
    }

    @Override
    protected String naturalOrder() {
        return "e.planMonth desc, d.name, c.name";
    }

    public List<BatchRow> rows(YearMonth from, YearMonth to, int limit, DataScope scope) {
        return rows(
                BatchRow.class,
                ROW,
                Condition.all()
                        .and("e.planMonth >= :from", "from", from.atDay(1))
                        .and("e.planMonth <= :to", "to", to.atDay(1)),
                limit,
                scope);
    }
}
