package cn.edu.jzu.skillcert.examplan.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.examplan.IncreaseFilter;
import cn.edu.jzu.skillcert.examplan.IncreaseRow;
import cn.edu.jzu.skillcert.examplan.model.QuotaIncrease;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Dependent
public class QuotaIncreaseRepository extends ScopedRepository<QuotaIncrease> {

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.examplan.IncreaseRow(e.id, d.name, c.name, e.level, e.quotaYear, e.heads,
            e.filedOn, e.status, e.replyNumber)""";

    private static final Map<String, String> SORT_KEYS = Map.of(
            "departmentName", "d.name",
            "certificateName", "c.name",
            "year", "e.quotaYear",
            "filedOn", "e.filedOn",
            "status", "e.status");

    public QuotaIncreaseRepository() {
        super(QuotaIncrease.class);
    }

    @Override
    protected String joins() {
        return "join Department d on d.id = e.departmentId join SkillCertificate c on c.id = e.certificateId";
    }

    @Override
    protected Map<String, String> sortKeys() {
        return SORT_KEYS;
    }

    public PageOf<IncreaseRow> page(IncreaseFilter filter, PageRequest request, DataScope scope) {
        return page(IncreaseRow.class, ROW, matching(filter), request, scope);
    }

    public List<IncreaseRow> rows(IncreaseFilter filter, int limit, DataScope scope) {
        return rows(IncreaseRow.class, ROW, matching(filter), limit, scope);
    }

    private static Condition matching(IncreaseFilter filter) {
        return Condition.all()
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.certificateId(), "e.certificateId = :certificate", "certificate")
                .andIf(filter.level(), "e.level = :level", "level")
                .andIf(filter.year(), "e.quotaYear = :year", "year")
                .andIf(filter.status(), "e.status = :status", "status");
    }

    /** SHA-256 of every reply that is kept. */
    Set<String> referencedFiles(UnscopedAccess reason) {
        return Set.copyOf(unscoped(
                reason,
                String.class,
                "select distinct e.paper.sha256 from QuotaIncrease e where e.paper.sha256 is not null",
                Map.of()));
    }

    /** Oldest first. */
    public List<QuotaIncrease> ofExams(Set<Long> plannedExamIds, DataScope scope) {
        return plannedExamIds.isEmpty()
                ? List.of()
                : list(Condition.all().and("e.plannedExamId in :exams", "exams", plannedExamIds), scope);
    }
}
