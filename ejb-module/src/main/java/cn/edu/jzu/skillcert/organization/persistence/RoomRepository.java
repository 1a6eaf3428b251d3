package cn.edu.jzu.skillcert.organization.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.RoomFilter;
import cn.edu.jzu.skillcert.organization.RoomRow;
import cn.edu.jzu.skillcert.organization.UseStatus;
import cn.edu.jzu.skillcert.organization.model.Room;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.Map;

@Dependent
public class RoomRepository extends ScopedRepository<Room> {

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
        return page(
                RoomRow.class,
                """
                new cn.edu.jzu.skillcert.organization.RoomRow(
                e.id, e.code, e.name, e.building, e.seats, e.computerRoom, d.name, s.name, e.retired)""",
                Condition.all()
                        .andContains(filter.text(), "e.code", "e.name", "e.building")
                        .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                        .andIf(filter.computerRoom(), "e.computerRoom = :computerRoom", "computerRoom")
                        .andIf(
                                filter.status() == null ? null : filter.status() == UseStatus.RETIRED,
                                "e.retired = :retired",
                                "retired"),
                request,
                scope);
    }
}
