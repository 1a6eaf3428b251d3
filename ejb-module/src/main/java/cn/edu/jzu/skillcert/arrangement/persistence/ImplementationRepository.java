package cn.edu.jzu.skillcert.arrangement.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.arrangement.ImplementationFilter;
import cn.edu.jzu.skillcert.arrangement.ImplementationRow;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationPlan;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Dependent
public class ImplementationRepository extends ScopedRepository<ImplementationPlan> {

    /** More than the school will ever have. */
    private static final int WHOLE = 10_000;

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.arrangement.ImplementationRow(e.id, d.name, c.name, x.level, x.theoryOn,
            x.practicalOn, e.submittedAt, e.status)""";

    private static final Map<String, String> SORT_KEYS = Map.of(
            "departmentName", "d.name",
            "certificateName", "c.name",
            "level", "x.level",
            "theoryOn", "x.theoryOn",
            "practicalOn", "x.practicalOn",
            "submittedAt", "e.submittedAt",
            "status", "e.status");

    public ImplementationRepository() {
        super(ImplementationPlan.class);
    }

    @Override
    protected String joins() {
        return """
                join PlannedExam x on x.id = e.plannedExamId
                join Department d on d.id = e.departmentId
                join SkillCertificate c on c.id = x.certificateId""";
    }

    @Override
    protected Map<String, String> sortKeys() {
        return SORT_KEYS;
    }

    public PageOf<ImplementationRow> page(ImplementationFilter filter, PageRequest request, DataScope scope) {
        return page(ImplementationRow.class, ROW, condition(filter), request, scope);
    }

    /** The list under the filter, without an end. */
    public List<ImplementationRow> rows(ImplementationFilter filter, DataScope scope) {
        return rows(ImplementationRow.class, ROW, condition(filter), WHOLE, scope);
    }

    private static Condition condition(ImplementationFilter filter) {
        return Condition.all()
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.certificateId(), "x.certificateId = :certificate", "certificate")
                .andIf(filter.status(), "e.status = :status", "status");
    }

    /** The plans these exams have. */
    public List<ImplementationPlan> ofExams(Set<Long> plannedExamIds, DataScope scope) {
        return plannedExamIds.isEmpty()
                ? List.of()
                : list(Condition.all().and("e.plannedExamId in :exams", "exams", plannedExamIds), scope);
    }
}
