package cn.edu.jzu.skillcert.organization.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.DepartmentKeeping;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentRow;
import cn.edu.jzu.skillcert.organization.DescribeDepartment;
import cn.edu.jzu.skillcert.organization.OpenDepartment;
import cn.edu.jzu.skillcert.organization.model.Department;
import cn.edu.jzu.skillcert.organization.persistence.DepartmentRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.shared.FieldCheck;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
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
        facts(command.name(), command.kind()).text("code", command.code(), 20).complete();
        return departments
                .add(new Department(command.code(), command.name(), command.kind()), scope())
                .getId();
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public void describe(DescribeDepartment command) {
        facts(command.name(), command.kind()).complete();
        departments.require(command.id(), command.version(), scope()).describe(command.name(), command.kind());
    }

    private static FieldCheck facts(String name, DepartmentKind kind) {
        return new FieldCheck().text("name", name, 100).present("kind", kind);
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

    private DataScope scope() {
        return caller.scopeIn(BusinessFunction.KEEP_ACCOUNTS);
    }
}
