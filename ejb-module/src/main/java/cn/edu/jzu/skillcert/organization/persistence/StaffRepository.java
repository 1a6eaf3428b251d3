package cn.edu.jzu.skillcert.organization.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.StaffFilter;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.organization.StaffRow;
import cn.edu.jzu.skillcert.organization.StaffStatus;
import cn.edu.jzu.skillcert.organization.model.Staff;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
public class StaffRepository extends ScopedRepository<Staff> {

    /** More than the school will ever have. */
    private static final int WHOLE = 50_000;

    private static final String ROW =
            "new cn.edu.jzu.skillcert.organization.StaffRow(" + "e.id, e.staffNumber, e.name, d.name, e.departed)";

    private static final String OPTION =
            "new cn.edu.jzu.skillcert.organization.StaffOption(e.id, e.staffNumber, e.name)";

    public StaffRepository() {
        super(Staff.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("staffNumber", "e.staffNumber", "name", "e.name", "departmentName", "d.name");
    }

    @Override
    protected String joins() {
        return "join Department d on d.id = e.departmentId";
    }

    @Override
    protected String naturalOrder() {
        return "e.staffNumber, e.id";
    }

    public PageOf<StaffRow> list(StaffFilter filter, PageRequest request, DataScope scope) {
        return page(StaffRow.class, ROW, condition(filter), request, scope);
    }

    public List<StaffRow> rows(StaffFilter filter, DataScope scope) {
        return rows(StaffRow.class, ROW, condition(filter), WHOLE, scope);
    }

    private static Condition condition(StaffFilter filter) {
        return Condition.all()
                .andContains(filter.text(), "e.staffNumber", "e.name")
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(
                        filter.status() == null ? null : filter.status() == StaffStatus.DEPARTED,
                        "e.departed = :departed",
                        "departed");
    }

    /** Which of these numbers somebody of the school has. */
    public Set<String> taken(Set<String> numbers, UnscopedAccess reason) {
        return numbers.isEmpty()
                ? Set.of()
                : Set.copyOf(unscoped(
                        reason,
                        String.class,
                        "select s.staffNumber from Staff s where s.staffNumber in :numbers",
                        Map.of("numbers", numbers)));
    }

    /** Ids by staff number. */
    public Map<String, Long> numbered(DataScope scope) {
        return list(Condition.all(), scope).stream().collect(Collectors.toMap(Staff::getStaffNumber, Staff::getId));
    }

    public List<StaffOption> withIds(Set<Long> ids, DataScope scope) {
        return ids.isEmpty()
                ? List.of()
                : rows(StaffOption.class, OPTION, Condition.all().and("e.id in :ids", "ids", ids), WHOLE, scope);
    }

    /** Of these, who did not leave. */
    public Set<Long> present(Set<Long> ids, DataScope scope) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(rows(
                        Long.class,
                        "e.id",
                        Condition.all().and("e.id in :ids", "ids", ids).and("e.departed = false"),
                        WHOLE,
                        scope));
    }

    /** Present staff whose number or name contains what was typed. */
    public List<StaffOption> matching(String typed, int limit, DataScope scope) {
        return rows(
                StaffOption.class,
                OPTION,
                Condition.all().and("e.departed = false").andContains(typed, "e.staffNumber", "e.name"),
                limit,
                scope);
    }
}
