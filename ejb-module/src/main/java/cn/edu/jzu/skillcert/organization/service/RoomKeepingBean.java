package cn.edu.jzu.skillcert.organization.service;

import static java.util.stream.Collectors.toMap;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.DescribeRoom;
import cn.edu.jzu.skillcert.organization.OpenRoom;
import cn.edu.jzu.skillcert.organization.OrganizationError;
import cn.edu.jzu.skillcert.organization.RoomDetail;
import cn.edu.jzu.skillcert.organization.RoomFacts;
import cn.edu.jzu.skillcert.organization.RoomFilter;
import cn.edu.jzu.skillcert.organization.RoomKeeping;
import cn.edu.jzu.skillcert.organization.RoomRow;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.organization.document.RoomSheet;
import cn.edu.jzu.skillcert.organization.document.RoomSheet.Line;
import cn.edu.jzu.skillcert.organization.model.Room;
import cn.edu.jzu.skillcert.organization.persistence.NumbersInUse;
import cn.edu.jzu.skillcert.organization.persistence.RoomRepository;
import cn.edu.jzu.skillcert.organization.persistence.StaffRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetIntake;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

@Stateless
@DenyAll
public class RoomKeepingBean implements RoomKeeping {

    private static final UnscopedAccess NAMED_BY_THE_ROOM =
            UnscopedAccess.because("who looks after a room is known to all who see the room");

    @Inject
    private RoomRepository rooms;

    @Inject
    private NumbersInUse numbers;

    @Inject
    private StaffRepository staff;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public PageOf<RoomRow> list(RoomFilter filter, PageRequest page) {
        return rooms.list(filter, page, scope());
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public RoomDetail detail(long id) {
        Room room = rooms.require(id, scope());
        return new RoomDetail(
                room.getId(),
                room.getVersion(),
                room.getCode(),
                room.facts(),
                administrator(room.facts().administratorId()),
                room.isRetired());
    }

    private StaffOption administrator(Long staffId) {
        if (staffId == null) {
            return null;
        }
        return staff.find(staffId, NAMED_BY_THE_ROOM.scope())
                .map(person -> new StaffOption(person.getId(), person.getStaffNumber(), person.getName()))
                .orElseThrow();
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public long open(OpenRoom command) {
        InputCheck check = new InputCheck();
        RoomFacts facts = factsIn(check, command.facts());
        String code = check.required("code", command.code(), 20);
        check.done();
        mustKnowAdministrator(facts, null);
        return rooms.add(new Room(code, facts), scope()).getId();
    }

    /** A room can be handed only to a department that is the caller's, too. */
    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public void describe(DescribeRoom command) {
        InputCheck check = new InputCheck();
        RoomFacts facts = factsIn(check, command.facts());
        check.done();
        Room room = rooms.require(command.id(), command.version(), scope());
        mustKnowAdministrator(facts, room.facts().administratorId());
        room.describe(facts);
        rooms.require(command.id(), scope());
    }

    private static RoomFacts factsIn(InputCheck check, RoomFacts typed) {
        check.refuseIf(
                typed.seats() < 1 || typed.seats() > RoomFacts.MOST_SEATS,
                "seats",
                OrganizationError.SEATS_OUT_OF_RANGE,
                1,
                RoomFacts.MOST_SEATS);
        return new RoomFacts(
                check.required("name", typed.name(), 100),
                check.required("building", typed.building(), 100),
                typed.seats(),
                typed.computerRoom(),
                check.required("departmentId", typed.departmentId()),
                typed.administratorId());
    }

    /** Somebody of another department stays if 教务处 put him there, but is not found by trying numbers. */
    private void mustKnowAdministrator(RoomFacts facts, Long present) {
        Long chosen = facts.administratorId();
        if (chosen != null && !chosen.equals(present)) {
            staff.require(chosen, scope());
        }
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public void retire(long id, long version) {
        rooms.require(id, version, scope()).retire();
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public void reinstate(long id, long version) {
        rooms.require(id, version, scope()).reinstate();
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] export(RoomFilter filter) {
        return SpreadsheetExport.of(RoomSheet.FORMAT)
                .write(rooms.rows(filter, scope()).stream().map(Line::of).toList());
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        Map<String, Long> owners = departments.departments().stream()
                .filter(department -> scope().coversDepartment(department.id()))
                .collect(toMap(DepartmentOption::name, DepartmentOption::id));
        Map<String, Long> administrators = new HashMap<>(rooms.administrators(scope()));
        administrators.putAll(staff.numbered(scope()));
        return SheetIntake.take(
                upload, RoomSheet.FORMAT, new RoomSheetTarget(rooms, numbers, scope(), owners, administrators), texts);
    }

    private DataScope scope() {
        return caller.scopeIn(BusinessFunction.KEEP_STAFF_AND_ROOMS);
    }
}
