package cn.edu.jzu.skillcert.organization.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentKeeping;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.DescribeStaff;
import cn.edu.jzu.skillcert.organization.OpenDepartment;
import cn.edu.jzu.skillcert.organization.OpenRoom;
import cn.edu.jzu.skillcert.organization.OrganizationError;
import cn.edu.jzu.skillcert.organization.RegisterStaff;
import cn.edu.jzu.skillcert.organization.RoomFacts;
import cn.edu.jzu.skillcert.organization.RoomFilter;
import cn.edu.jzu.skillcert.organization.RoomKeeping;
import cn.edu.jzu.skillcert.organization.RoomRow;
import cn.edu.jzu.skillcert.organization.StaffFilter;
import cn.edu.jzu.skillcert.organization.StaffKeeping;
import cn.edu.jzu.skillcert.organization.StaffRow;
import cn.edu.jzu.skillcert.organization.UseStatus;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class SchoolKeepingIT {

    private static final String PASSWORD = "correct horse";

    @Inject
    private People people;

    @Inject
    private DepartmentKeeping departments;

    @Inject
    private DepartmentCatalog catalog;

    @Inject
    private StaffKeeping staff;

    @Inject
    private RoomKeeping rooms;

    private long ours;
    private long theirs;

    @BeforeEach
    void openDepartments() throws Exception {
        people.open("sk-keeper", PASSWORD, Role.ADMINISTRATOR, Role.ACADEMIC_AFFAIRS);
        As.user("sk-keeper").run(() -> {
            ours = department("SK-OURS");
            theirs = department("SK-THEIRS");
        });
        people.open("sk-ours", PASSWORD, account -> account.grant(Role.DEPARTMENT, ours, null));
    }

    private long department(String code) {
        return catalog.departments().stream()
                .filter(known -> known.code().equals(code))
                .map(DepartmentOption::id)
                .findFirst()
                .orElseGet(() -> departments.open(new OpenDepartment(code, code, DepartmentKind.TEACHING)));
    }

    @Test
    void aDepartmentCodeIsTakenOnlyOnce() throws Exception {
        As.user("sk-keeper").run(() -> assertThatThrownBy(
                        () -> departments.open(new OpenDepartment("SK-OURS", "别名", DepartmentKind.OFFICE)))
                .extracting("code")
                .isEqualTo(OrganizationError.DEPARTMENT_CODE_TAKEN));
    }

    @Test
    void nobodyAndNothingBelongsToADepartmentThatIsNotThere() throws Exception {
        long nowhere = 999_999_999L;
        As.user("sk-keeper").run(() -> {
            assertThatThrownBy(() -> staff.register(new RegisterStaff("SKN-1", "无处", nowhere)))
                    .extracting("code")
                    .isEqualTo(OrganizationError.DEPARTMENT_NOT_THERE);
            assertThatThrownBy(() ->
                            rooms.open(new OpenRoom("SKN-1", new RoomFacts("无处", "信息楼", 30, false, nowhere, null))))
                    .extracting("code")
                    .isEqualTo(OrganizationError.DEPARTMENT_NOT_THERE);
        });
    }

    @Test
    void aDepartmentKeepsItsOwnStaffOnly() throws Exception {
        long stranger = As.user("sk-keeper").call(() -> staff.register(new RegisterStaff("SK-1", "外人", theirs)));
        As.user("sk-ours").run(() -> {
            long own = staff.register(new RegisterStaff("SK-2", "自己人", ours));
            assertThat(staff.list(new StaffFilter("SK-", null, null), PageRequest.first(10))
                            .rows())
                    .extracting(StaffRow::id)
                    .containsExactly(own);
            assertThatThrownBy(() -> staff.detail(stranger)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> staff.register(new RegisterStaff("SK-3", "塞人", theirs)))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void nobodyIsMovedToADepartmentThatIsNotTheCallers() throws Exception {
        As.user("sk-ours").run(() -> {
            long id = staff.register(new RegisterStaff("SKM-1", "调动", ours));
            assertThatThrownBy(() -> staff.describe(
                            new DescribeStaff(id, staff.detail(id).version(), "调动", theirs)))
                    .isInstanceOf(NotFoundException.class);
            assertThat(staff.detail(id).departmentId()).isEqualTo(ours);
        });
    }

    @Test
    void aRoomNamesWhoLooksAfterItAndIsListedWithoutToo() throws Exception {
        As.user("sk-keeper").run(() -> {
            long keeper = staff.register(new RegisterStaff("SKR-1", "机房管理员", ours));
            rooms.open(new OpenRoom("SKR-301", new RoomFacts("301 机房", "信息楼", 56, true, ours, keeper)));
            rooms.open(new OpenRoom("SKR-302", new RoomFacts("302 教室", "信息楼", 60, false, ours, null)));
            assertThat(rooms.list(new RoomFilter("SKR-", null, null, UseStatus.IN_USE), PageRequest.first(10))
                            .rows())
                    .extracting(RoomRow::administratorName)
                    .containsExactly("机房管理员", null);
            assertThat(rooms.list(new RoomFilter("SKR-", null, true, null), PageRequest.first(10))
                            .rows())
                    .extracting(RoomRow::code)
                    .containsExactly("SKR-301");
        });
    }

    @Test
    void aRoomHasSeats() throws Exception {
        As.user("sk-keeper").run(() -> assertThatThrownBy(
                        () -> rooms.open(new OpenRoom("SKS-1", new RoomFacts("无座", "信息楼", 0, true, ours, null))))
                .isInstanceOf(InvalidInputException.class));
    }

    @Test
    void whoHasLeftIsNotOfferedAnyMore() throws Exception {
        As.user("sk-keeper").run(() -> {
            long id = staff.register(new RegisterStaff("SKL-1", "将离职", ours));
            assertThat(staff.matching("SKL-1")).hasSize(1);
            staff.leave(id, staff.detail(id).version());
            assertThat(staff.matching("SKL-1")).isEmpty();
        });
    }
}
