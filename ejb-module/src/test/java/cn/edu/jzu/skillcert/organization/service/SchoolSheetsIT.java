package cn.edu.jzu.skillcert.organization.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentKeeping;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.OrganizationError;
import cn.edu.jzu.skillcert.organization.RoomFilter;
import cn.edu.jzu.skillcert.organization.RoomKeeping;
import cn.edu.jzu.skillcert.organization.RoomRow;
import cn.edu.jzu.skillcert.organization.StaffFilter;
import cn.edu.jzu.skillcert.organization.StaffKeeping;
import cn.edu.jzu.skillcert.organization.StaffRow;
import cn.edu.jzu.skillcert.organization.document.DepartmentSheet;
import cn.edu.jzu.skillcert.organization.document.RoomSheet;
import cn.edu.jzu.skillcert.organization.document.StaffSheet;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.Departments;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Departments, staff and rooms come in by workbook, all rows or none, and go out as what comes in again. */
@InPortal
class SchoolSheetsIT {

    private static final String OURS = "SS-OURS";
    private static final String THEIRS = "SS-THEIRS";
    private static final SheetTexts TEXTS = problem -> problem.code().key();

    @Inject
    private People people;

    @Inject
    private Departments departments;

    @Inject
    private DepartmentCatalog catalog;

    @Inject
    private DepartmentKeeping departmentKeeping;

    @Inject
    private StaffKeeping staffKeeping;

    @Inject
    private RoomKeeping roomKeeping;

    @BeforeEach
    void openAccounts() {
        long ours = departments.open(OURS);
        departments.open(THEIRS);
        people.open("ss-admin", "correct horse", Role.ADMINISTRATOR);
        people.open("ss-ours", "correct horse", account -> account.grant(Role.DEPARTMENT, ours, null));
    }

    @Test
    void departmentsAreTakenWholeAndNoNameTwice() throws Exception {
        As.user("ss-admin").run(() -> {
            assertThat(catalog.departments()).extracting("name").doesNotContain("表格一院");
            assertThat(departmentKeeping.importSheet(
                            sheet(DepartmentSheet.FORMAT, department("SS1", "表格一院"), department("SS2", "表格二院")), TEXTS))
                    .returns(2, SheetOutcome::added);
            // At once, though the list is kept between requests.
            assertThat(catalog.departments()).extracting("name").contains("表格一院", "表格二院");

            SheetOutcome twice = departmentKeeping.importSheet(
                    sheet(DepartmentSheet.FORMAT, department("SS3", "表格三院"), department("SS4", "表格一院")), TEXTS);
            assertThat(twice.problems())
                    .extracting(SheetProblem::code)
                    .containsExactly(OrganizationError.DEPARTMENT_NAME_TAKEN);
            assertThat(catalog.departments()).extracting("name").doesNotContain("表格三院");

            assertThat(departmentKeeping.importSheet(
                            sheet(
                                    DepartmentSheet.FORMAT,
                                    new DepartmentSheet.Line("SS2", "表格二处", DepartmentKind.OFFICE, true)),
                            TEXTS))
                    .returns(1, SheetOutcome::changed);
            SheetOutcome again =
                    departmentKeeping.importSheet(new SheetUpload("again.xlsx", departmentKeeping.export()), TEXTS);
            assertThat(again).returns(0, SheetOutcome::changed).returns(0, SheetOutcome::added);
            assertThat(again.unchanged()).isPositive();
        });
    }

    @Test
    void aDepartmentTakesItsOwnStaffAndNobodyElses() throws Exception {
        As.user("ss-admin")
                .run(() -> assertThat(staffKeeping.importSheet(sheet(StaffSheet.FORMAT, person("SSX1", THEIRS)), TEXTS))
                        .returns(1, SheetOutcome::added));
        As.user("ss-ours").run(() -> {
            SheetOutcome refused = staffKeeping.importSheet(
                    sheet(StaffSheet.FORMAT, person("SSX1", OURS), person("SSO1", THEIRS)), TEXTS);
            assertThat(refused.problems())
                    .extracting(SheetProblem::code)
                    .containsExactly(OrganizationError.STAFF_NUMBER_TAKEN, OrganizationError.UNKNOWN_DEPARTMENT);
            assertThat(refused.annotated()).isNotNull();

            assertThat(staffKeeping.importSheet(sheet(StaffSheet.FORMAT, person("SSO1", OURS)), TEXTS))
                    .returns(1, SheetOutcome::added);
            assertThat(staffKeeping.importSheet(
                            sheet(StaffSheet.FORMAT, new StaffSheet.Line("SSO1", "改名", OURS, true)), TEXTS))
                    .returns(1, SheetOutcome::changed);
            StaffFilter all = new StaffFilter("SSO", null, null);
            assertThat(staffKeeping.list(all, PageRequest.first(10)).rows())
                    .extracting(StaffRow::name, StaffRow::departed)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("改名", true));
            assertThat(staffKeeping.importSheet(new SheetUpload("again.xlsx", staffKeeping.export(all)), TEXTS))
                    .returns(1, SheetOutcome::unchanged);
        });
    }

    @Test
    void aRoomComesWithItsAdministratorWhoMustBeKnown() throws Exception {
        As.user("ss-admin").run(() -> assertThat(
                        roomKeeping.importSheet(sheet(RoomSheet.FORMAT, room("SSR-X", null, THEIRS)), TEXTS))
                .returns(1, SheetOutcome::added));
        As.user("ss-ours").run(() -> {
            staffKeeping.importSheet(sheet(StaffSheet.FORMAT, person("SSA1", OURS)), TEXTS);
            SheetOutcome refused = roomKeeping.importSheet(
                    sheet(
                            RoomSheet.FORMAT,
                            room("SSR-X", null, OURS),
                            room("SSR-1", "nobody", OURS),
                            room("SSR-2", null, THEIRS)),
                    TEXTS);
            assertThat(refused.problems())
                    .extracting(SheetProblem::code)
                    .containsExactly(
                            OrganizationError.ROOM_CODE_TAKEN,
                            OrganizationError.UNKNOWN_ADMINISTRATOR,
                            OrganizationError.UNKNOWN_DEPARTMENT);

            assertThat(roomKeeping.importSheet(
                            sheet(RoomSheet.FORMAT, room("SSR-1", "SSA1", OURS), room("SSR-2", null, OURS)), TEXTS))
                    .returns(2, SheetOutcome::added);
            RoomFilter all = new RoomFilter("SSR", null, null, null);
            assertThat(roomKeeping.list(all, PageRequest.first(10)).rows())
                    .extracting(RoomRow::administratorName)
                    .containsExactly("张三 SSA1", null);
            assertThat(roomKeeping.importSheet(new SheetUpload("again.xlsx", roomKeeping.export(all)), TEXTS))
                    .returns(2, SheetOutcome::unchanged);
        });
    }

    private static DepartmentSheet.Line department(String code, String name) {
        return new DepartmentSheet.Line(code, name, DepartmentKind.TEACHING, null);
    }

    private static StaffSheet.Line person(String number, String department) {
        return new StaffSheet.Line(number, "张三 " + number, department, null);
    }

    private static RoomSheet.Line room(String code, String administrator, String department) {
        return new RoomSheet.Line(code, "教室 " + code, "一号楼", 40, true, department, administrator, false);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <R> SheetUpload sheet(SheetFormat<R> format, R... lines) {
        return new SheetUpload("list.xlsx", SpreadsheetExport.of(format).write(List.of(lines)));
    }
}
