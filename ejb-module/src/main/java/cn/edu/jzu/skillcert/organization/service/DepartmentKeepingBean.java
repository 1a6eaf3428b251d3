package cn.edu.jzu.skillcert.organization.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.DepartmentKeeping;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentRow;
import cn.edu.jzu.skillcert.organization.DescribeDepartment;
import cn.edu.jzu.skillcert.organization.OpenDepartment;
import cn.edu.jzu.skillcert.organization.document.DepartmentSheet;
import cn.edu.jzu.skillcert.organization.document.DepartmentSheet.Line;
import cn.edu.jzu.skillcert.organization.model.Department;
import cn.edu.jzu.skillcert.organization.persistence.DepartmentRepository;
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

/** That code and name are unique is left to the database, whose refusal says the same. */
@Stateless
@DenyAll
public class DepartmentKeepingBean implements DepartmentKeeping {

    @Inject
    private DepartmentRepository departments;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public PageOf<DepartmentRow> list(PageRequest page) {
        return departments.list(page, scope());
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public DepartmentRow detail(long id) {
        Department department = departments.require(id, scope());
        return new DepartmentRow(
                department.getId(),
                department.getVersion(),
                department.getCode(),
                department.getName(),
                department.getKind(),
                department.isRetired());
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public long open(OpenDepartment command) {
        InputCheck check = new InputCheck();
        String name = nameIn(check, command.name(), command.kind());
        String code = check.required("code", command.code(), 20);
        check.done();
        return departments
                .add(new Department(code, name, command.kind()), scope())
                .getId();
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public void describe(DescribeDepartment command) {
        InputCheck check = new InputCheck();
        String name = nameIn(check, command.name(), command.kind());
        check.done();
        departments.require(command.id(), command.version(), scope()).describe(name, command.kind());
    }

    private static String nameIn(InputCheck check, String name, DepartmentKind kind) {
        check.required("kind", kind);
        return check.required("name", name, 100);
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public void retire(long id, long version) {
        departments.require(id, version, scope()).retire();
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public void reinstate(long id, long version) {
        departments.require(id, version, scope()).reinstate();
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] export() {
        return SpreadsheetExport.of(DepartmentSheet.FORMAT)
                .write(departments.rows(scope()).stream().map(Line::of).toList());
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        return SheetIntake.take(upload, DepartmentSheet.FORMAT, new DepartmentSheetTarget(departments, scope()), texts);
    }

    private DataScope scope() {
        return caller.scopeIn(BusinessFunction.KEEP_ACCOUNTS);
    }
}
