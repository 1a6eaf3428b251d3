package cn.edu.jzu.skillcert.organization.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.DepartmentRow;
import cn.edu.jzu.skillcert.organization.model.Department;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;

@Dependent
public class DepartmentRepository extends ScopedRepository<Department> {

    private static final int MORE_THAN_ANY_SCHOOL_HAS = 1000;

    private static final String ROW = "new cn.edu.jzu.skillcert.organization.DepartmentRow("
            + "e.id, e.version, e.code, e.name, e.kind, e.retired)";

    public DepartmentRepository() {
        super(Department.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("code", "e.code", "name", "e.name", "kind", "e.kind");
    }

    @Override
    protected String naturalOrder() {
        return "e.code, e.id";
    }

    public PageOf<DepartmentRow> list(PageRequest request, DataScope scope) {
        return page(DepartmentRow.class, ROW, Condition.all(), request, scope);
    }

    public List<DepartmentRow> rows(DataScope scope) {
        return rows(DepartmentRow.class, ROW, Condition.all(), MORE_THAN_ANY_SCHOOL_HAS, scope);
    }

    public List<DepartmentOption> options(DataScope scope) {
        return rows(
                DepartmentOption.class,
                "new cn.edu.jzu.skillcert.organization.DepartmentOption(e.id, e.code, e.name, e.kind, e.retired)",
                Condition.all(),
                MORE_THAN_ANY_SCHOOL_HAS,
                scope);
    }
}
