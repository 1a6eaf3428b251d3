package cn.edu.jzu.skillcert.training.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.regulation.Pilot;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.training.IntegrationFilter;
import cn.edu.jzu.skillcert.training.IntegrationRow;
import cn.edu.jzu.skillcert.training.model.IntegrationReport;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Dependent
public class IntegrationReportRepository extends ScopedRepository<IntegrationReport> {

    /** More than the school will write in a century. */
    private static final int WHOLE = 50_000;

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.training.IntegrationRow(e.id, e.year, e.planYear, d.name, c.name, e.status,
            e.units, e.covered, e.firstSubmittedAt)""";
    private static final Map<String, String> SORT_KEYS = Map.of(
            "year", "e.year",
            "departmentName", "d.name",
            "certificateName", "c.name",
            "status", "e.status",
            "firstSubmittedAt", "e.firstSubmittedAt");

    public IntegrationReportRepository() {
        super(IntegrationReport.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return SORT_KEYS;
    }

    @Override
    protected String joins() {
        return "join Department d on d.id = e.departmentId join SkillCertificate c on c.id = e.certificateId";
    }

    @Override
    protected String naturalOrder() {
        return "e.year desc, d.code, c.code, e.id";
    }

    public PageOf<IntegrationRow> page(IntegrationFilter filter, PageRequest request, DataScope scope) {
        return page(IntegrationRow.class, ROW, matching(filter), request, scope);
    }

    /** The rows a list of the same filter shows, for its export. */
    public List<IntegrationRow> rows(IntegrationFilter filter, DataScope scope) {
        return rows(IntegrationRow.class, ROW, matching(filter), WHOLE, scope);
    }

    public List<IntegrationReport> ofYear(int year, DataScope scope) {
        return list(Condition.all().and("e.year = :year", "year", year), scope);
    }

    public Optional<IntegrationReport> of(Pilot pilot, DataScope scope) {
        return list(
                        Condition.all()
                                .and("e.year = :year", "year", pilot.year())
                                .and("e.departmentId = :department", "department", pilot.departmentId())
                                .and("e.certificateId = :certificate", "certificate", pilot.certificateId()),
                        scope)
                .stream()
                .findFirst();
    }

    private static Condition matching(IntegrationFilter filter) {
        return Condition.all()
                .andIf(filter.year(), "e.year = :year", "year")
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.certificateId(), "e.certificateId = :certificate", "certificate")
                .andIf(filter.status(), "e.status = :status", "status");
    }
}
