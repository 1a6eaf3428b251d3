package cn.edu.jzu.skillcert.organization.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.ClassFilter;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.ClassRow;
import cn.edu.jzu.skillcert.organization.UseStatus;
import cn.edu.jzu.skillcert.organization.model.SchoolClass;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Dependent
public class ClassRepository extends ScopedRepository<SchoolClass> {

    /** More than the school will ever have. */
    private static final int WHOLE = 50_000;

    private static final String ROW = "new cn.edu.jzu.skillcert.organization.ClassRow("
            + "e.id, e.code, e.name, e.programme, e.enrolmentYear, d.name, e.retired)";
    private static final String OPTION = "new cn.edu.jzu.skillcert.organization.ClassOption("
            + "e.id, e.code, e.name, e.programme, e.enrolmentYear, e.departmentId, e.retired)";

    public ClassRepository() {
        super(SchoolClass.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of(
                "code", "e.code",
                "name", "e.name",
                "programme", "e.programme",
                "enrolmentYear", "e.enrolmentYear",
                "departmentName", "d.name");
    }

    @Override
    protected String joins() {
        return "join Department d on d.id = e.departmentId";
    }

    @Override
    protected String naturalOrder() {
        return "e.code, e.id";
    }

    public PageOf<ClassRow> list(ClassFilter filter, PageRequest request, DataScope scope) {
        return page(ClassRow.class, ROW, condition(filter), request, scope);
    }

    public List<ClassRow> rows(ClassFilter filter, DataScope scope) {
        return rows(ClassRow.class, ROW, condition(filter), WHOLE, scope);
    }

    public List<ClassOption> inUse(long departmentId, DataScope scope) {
        return options(
                Condition.all()
                        .and("e.departmentId = :department", "department", departmentId)
                        .and("e.retired = false"),
                scope);
    }

    public List<ClassOption> ofDepartment(long departmentId, DataScope scope) {
        return options(Condition.all().and("e.departmentId = :department", "department", departmentId), scope);
    }

    public List<ClassOption> withIds(Set<Long> ids, DataScope scope) {
        return ids.isEmpty() ? List.of() : options(Condition.all().and("e.id in :ids", "ids", ids), scope);
    }

    public List<ClassOption> withCodes(Set<String> codes, DataScope scope) {
        return codes.isEmpty() ? List.of() : options(Condition.all().and("e.code in :codes", "codes", codes), scope);
    }

    private List<ClassOption> options(Condition condition, DataScope scope) {
        return rows(ClassOption.class, OPTION, condition, WHOLE, scope);
    }

    private static Condition condition(ClassFilter filter) {
        return Condition.all()
                .andContains(filter.text(), "e.code", "e.name", "e.programme")
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.enrolmentYear(), "e.enrolmentYear = :year", "year")
                .andIf(
                        filter.status() == null ? null : filter.status() == UseStatus.RETIRED,
                        "e.retired = :retired",
                        "retired");
    }
}
