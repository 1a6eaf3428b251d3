package cn.edu.jzu.skillcert.organization.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.RoomFilter;
import cn.edu.jzu.skillcert.organization.RoomOption;
import cn.edu.jzu.skillcert.organization.RoomRow;
import cn.edu.jzu.skillcert.organization.UseStatus;
import cn.edu.jzu.skillcert.organization.model.Room;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.RowOrder;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
public class RoomRepository extends ScopedRepository<Room> {

    /** More than the school will ever have. */
    private static final int WHOLE = 50_000;

    private static final String ROW =
            "new cn.edu.jzu.skillcert.organization.RoomRow(e.id, e.code, e.name, e.building, e.seats,"
                    + " e.computerRoom, d.name, s.name, s.staffNumber, e.retired)";

    private static final String OPTION =
            "new cn.edu.jzu.skillcert.organization.RoomOption(e.id, e.code, e.name, e.building, e.seats)";

    private static final RowOrder BY_BUILDING = new RowOrder("building", true);

    private static final String ADMINISTRATOR = "new " + Administrator.class.getName() + "(s.id, s.staffNumber)";

    public RoomRepository() {
        super(Room.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of(
                "code", "e.code",
                "name", "e.name",
                "building", "e.building",
                "seats", "e.seats",
                "departmentName", "d.name");
    }

    @Override
    protected String joins() {
        return "join Department d on d.id = e.departmentId left join Staff s on s.id = e.administratorId";
    }

    @Override
    protected String naturalOrder() {
        return "e.code, e.id";
    }

    public PageOf<RoomRow> list(RoomFilter filter, PageRequest request, DataScope scope) {
        return page(RoomRow.class, ROW, condition(filter), request, scope);
    }

    public List<RoomRow> rows(RoomFilter filter, DataScope scope) {
        return rows(RoomRow.class, ROW, condition(filter), WHOLE, scope);
    }

    public List<RoomOption> inUse(DataScope scope) {
        return rows(RoomOption.class, OPTION, Condition.all().and("e.retired = false"), BY_BUILDING, WHOLE, scope);
    }

    public List<RoomOption> withIds(Set<Long> ids, DataScope scope) {
        return ids.isEmpty()
                ? List.of()
                : rows(RoomOption.class, OPTION, Condition.all().and("e.id in :ids", "ids", ids), WHOLE, scope);
    }

    private static Condition condition(RoomFilter filter) {
        return Condition.all()
                .andContains(filter.text(), "e.code", "e.name", "e.building")
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.computerRoom(), "e.computerRoom = :computerRoom", "computerRoom")
                .andIf(
                        filter.status() == null ? null : filter.status() == UseStatus.RETIRED,
                        "e.retired = :retired",
                        "retired");
    }

    /** Which of these codes some room of the school has. */
    public Set<String> taken(Set<String> codes, UnscopedAccess reason) {
        return codes.isEmpty()
                ? Set.of()
                : Set.copyOf(unscoped(
                        reason,
                        String.class,
                        "select r.code from Room r where r.code in :codes",
                        Map.of("codes", codes)));
    }

    /** Who looks after one of these rooms: ids by staff number. */
    public Map<String, Long> administrators(DataScope scope) {
        return rows(Administrator.class, ADMINISTRATOR, Condition.all().and("s.id is not null"), WHOLE, scope).stream()
                .collect(Collectors.toMap(Administrator::staffNumber, Administrator::id, (one, same) -> one));
    }

    /** Whose name stands at a room. */
    public record Administrator(long id, String staffNumber) {}
}
