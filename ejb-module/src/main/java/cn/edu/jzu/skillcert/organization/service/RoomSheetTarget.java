package cn.edu.jzu.skillcert.organization.service;

import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.OrganizationError;
import cn.edu.jzu.skillcert.organization.RoomFacts;
import cn.edu.jzu.skillcert.organization.document.RoomSheet;
import cn.edu.jzu.skillcert.organization.document.RoomSheet.Line;
import cn.edu.jzu.skillcert.organization.model.Room;
import cn.edu.jzu.skillcert.organization.persistence.NumbersInUse;
import cn.edu.jzu.skillcert.organization.persistence.RoomRepository;
import cn.edu.jzu.skillcert.platform.spreadsheet.CellRefusedException;
import cn.edu.jzu.skillcert.platform.spreadsheet.RecordCheck;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetTarget;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** A row finds its room by the code, among those of the caller's departments. */
final class RoomSheetTarget extends SheetTarget<Line, Room> {

    private final NumbersInUse numbers;
    private final Map<String, Long> owners;
    private final Map<String, Long> administrators;

    /**
     * @param owners ids of the departments in the scope by name
     * @param administrators ids of who may look after a room by staff number: staff in the scope, and whoever looks
     *     after one of its rooms already
     */
    RoomSheetTarget(
            RoomRepository rooms,
            NumbersInUse numbers,
            DataScope scope,
            Map<String, Long> owners,
            Map<String, Long> administrators) {
        super(rooms, scope);
        this.numbers = numbers;
        this.owners = owners;
        this.administrators = administrators;
    }

    @Override
    protected Object key(Room one) {
        return one.getCode();
    }

    @Override
    protected Room wanted(Line row) {
        Long owner = owners.get(row.departmentName());
        if (owner == null) {
            throw new CellRefusedException(
                    RoomSheet.DEPARTMENT, OrganizationError.UNKNOWN_DEPARTMENT, row.departmentName());
        }
        Room wanted = new Room(
                row.code(),
                new RoomFacts(
                        row.name(), row.building(), row.seats(), row.computerRoom(), owner, administratorIn(row)));
        if (row.isRetired()) {
            wanted.retire();
        }
        return wanted;
    }

    private Long administratorIn(Line row) {
        if (row.administrator() == null) {
            return null;
        }
        Long administrator = administrators.get(row.administrator());
        if (administrator == null) {
            throw new CellRefusedException(
                    RoomSheet.ADMINISTRATOR, OrganizationError.UNKNOWN_ADMINISTRATOR, row.administrator());
        }
        return administrator;
    }

    /** A code may be another department's already. */
    @Override
    protected RecordCheck<Room> check(Collection<Room> afterwards) {
        Set<String> taken =
                numbers.ofRooms(afterwards.stream().map(Room::getCode).collect(toSet()));
        return (known, wanted) -> {
            if (known == null && taken.contains(wanted.getCode())) {
                throw new CellRefusedException(RoomSheet.CODE, OrganizationError.ROOM_CODE_TAKEN);
            }
        };
    }

    @Override
    protected boolean saysTheSame(Room known, Room wanted) {
        return known.facts().equals(wanted.facts()) && known.isRetired() == wanted.isRetired();
    }

    @Override
    protected void change(Room known, Room wanted) {
        known.describe(wanted.facts());
        if (wanted.isRetired()) {
            known.retire();
        } else {
            known.reinstate();
        }
    }
}
