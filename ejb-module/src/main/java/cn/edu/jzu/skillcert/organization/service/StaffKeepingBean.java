package cn.edu.jzu.skillcert.organization.service;

import static java.util.stream.Collectors.toMap;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.DescribeStaff;
import cn.edu.jzu.skillcert.organization.RegisterStaff;
import cn.edu.jzu.skillcert.organization.StaffDetail;
import cn.edu.jzu.skillcert.organization.StaffFilter;
import cn.edu.jzu.skillcert.organization.StaffKeeping;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.organization.StaffRow;
import cn.edu.jzu.skillcert.organization.document.StaffSheet;
import cn.edu.jzu.skillcert.organization.document.StaffSheet.Line;
import cn.edu.jzu.skillcert.organization.model.Staff;
import cn.edu.jzu.skillcert.organization.persistence.NumbersInUse;
import cn.edu.jzu.skillcert.organization.persistence.StaffRepository;
import cn.edu.jzu.skillcert.platform.Caller;
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
import java.util.List;
import java.util.Map;

@Stateless
@DenyAll
public class StaffKeepingBean implements StaffKeeping {

    private static final int CHOICES = 20;

    @Inject
    private StaffRepository staff;

    @Inject
    private NumbersInUse numbers;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public PageOf<StaffRow> list(StaffFilter filter, PageRequest page) {
        return staff.list(filter, page, scope());
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public StaffDetail detail(long id) {
        Staff person = staff.require(id, scope());
        return new StaffDetail(
                person.getId(),
                person.getVersion(),
                person.getStaffNumber(),
                person.getName(),
                person.getDepartmentId(),
                person.isDeparted());
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public long register(RegisterStaff command) {
        InputCheck check = new InputCheck();
        String name = nameIn(check, command.name(), command.departmentId());
        String staffNumber = check.required("staffNumber", command.staffNumber(), 20);
        check.done();
        return staff.add(new Staff(staffNumber, name, command.departmentId()), scope())
                .getId();
    }

    /** A person can be moved only to a department that is the caller's, too. */
    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public void describe(DescribeStaff command) {
        InputCheck check = new InputCheck();
        String name = nameIn(check, command.name(), command.departmentId());
        check.done();
        staff.require(command.id(), command.version(), scope()).describe(name, command.departmentId());
        staff.require(command.id(), scope());
    }

    private static String nameIn(InputCheck check, String name, Long departmentId) {
        check.required("departmentId", departmentId);
        return check.required("name", name, 100);
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public void leave(long id, long version) {
        staff.require(id, version, scope()).leave();
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public void comeBack(long id, long version) {
        staff.require(id, version, scope()).comeBack();
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public List<StaffOption> matching(String text) {
        return staff.matching(text, CHOICES, scope());
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] export(StaffFilter filter) {
        return SpreadsheetExport.of(StaffSheet.FORMAT)
                .write(staff.rows(filter, scope()).stream().map(Line::of).toList());
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        Map<String, Long> owners = departments.departments().stream()
                .filter(department -> scope().coversDepartment(department.id()))
                .collect(toMap(DepartmentOption::name, DepartmentOption::id));
        return SheetIntake.take(
                upload, StaffSheet.FORMAT, new StaffSheetTarget(staff, numbers, scope(), owners), texts);
    }

    private DataScope scope() {
        return caller.scopeIn(BusinessFunction.KEEP_STAFF_AND_ROOMS);
    }
}
