package cn.edu.jzu.skillcert.reference.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.reference.OrganizationFilter;
import cn.edu.jzu.skillcert.reference.OrganizationOption;
import cn.edu.jzu.skillcert.reference.OrganizationRow;
import cn.edu.jzu.skillcert.reference.model.EvaluationOrganization;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;

@Dependent
public class OrganizationRepository extends ScopedRepository<EvaluationOrganization> {

    private static final String ROW = "new cn.edu.jzu.skillcert.reference.OrganizationRow("
            + "e.id, e.version, e.code, e.name, e.creditCode, e.retired)";

    public OrganizationRepository() {
        super(EvaluationOrganization.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("code", "e.code", "name", "e.name", "retired", "e.retired");
    }

    @Override
    protected String naturalOrder() {
        return "e.code";
    }

    public PageOf<OrganizationRow> page(OrganizationFilter filter, PageRequest request, DataScope scope) {
        return page(OrganizationRow.class, ROW, condition(filter), request, scope);
    }

    public OrganizationRow row(long id, DataScope scope) {
        return rows(OrganizationRow.class, ROW, Condition.all().and("e.id = :id", "id", id), 1, scope).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public List<OrganizationRow> rows(OrganizationFilter filter, int limit, DataScope scope) {
        return rows(OrganizationRow.class, ROW, condition(filter), limit, scope);
    }

    public List<OrganizationOption> options(int limit, DataScope scope) {
        return rows(
                OrganizationOption.class,
                "new cn.edu.jzu.skillcert.reference.OrganizationOption(e.id, e.name, e.retired)",
                Condition.all(),
                limit,
                scope);
    }

    private static Condition condition(OrganizationFilter filter) {
        return Condition.all()
                .andContains(filter.text(), "e.code", "e.name")
                .andIf(filter.retired(), "e.retired = :retired", "retired");
    }
}
