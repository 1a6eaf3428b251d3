package cn.edu.jzu.skillcert.organization.service;

import static java.util.stream.Collectors.toMap;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassDetail;
import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.organization.ClassFilter;
import cn.edu.jzu.skillcert.organization.ClassKeeping;
import cn.edu.jzu.skillcert.organization.ClassRow;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.DescribeClass;
import cn.edu.jzu.skillcert.organization.OpenClass;
import cn.edu.jzu.skillcert.organization.OrganizationError;
import cn.edu.jzu.skillcert.organization.document.ClassSheet;
import cn.edu.jzu.skillcert.organization.document.ClassSheet.Line;
import cn.edu.jzu.skillcert.organization.model.SchoolClass;
import cn.edu.jzu.skillcert.organization.persistence.ClassRepository;
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
import java.util.Map;

@Stateless
@DenyAll
public class ClassKeepingBean implements ClassKeeping {

    @Inject
    private ClassRepository classes;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private ClassCatalog catalog;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public PageOf<ClassRow> list(ClassFilter filter, PageRequest page) {
        return classes.list(filter, page, scope());
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public ClassDetail detail(long id) {
        SchoolClass found = classes.require(id, scope());
        return new ClassDetail(found.getId(), found.getVersion(), found.getCode(), found.facts(), found.isRetired());
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public long open(OpenClass command) {
        InputCheck check = new InputCheck();
        ClassFacts facts = factsIn(check, command.facts());
        String code = check.required("code", command.code(), 20);
        check.done();
        return classes.add(new SchoolClass(code, facts), scope()).getId();
    }

    /** A class can be handed only to a department that is the caller's, too. */
    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public void describe(DescribeClass command) {
        InputCheck check = new InputCheck();
        ClassFacts facts = factsIn(check, command.facts());
        check.done();
        classes.require(command.id(), command.version(), scope()).describe(facts);
        classes.require(command.id(), scope());
    }

    private static ClassFacts factsIn(InputCheck check, ClassFacts typed) {
        check.refuseIf(
                typed.enrolmentYear() < ClassFacts.EARLIEST || typed.enrolmentYear() > ClassFacts.LATEST,
                "enrolmentYear",
                OrganizationError.ENROLMENT_YEAR_OUT_OF_RANGE,
                Integer.toString(ClassFacts.EARLIEST),
                Integer.toString(ClassFacts.LATEST));
        return new ClassFacts(
                check.required("name", typed.name(), 100),
                check.required("programme", typed.programme(), 100),
                typed.enrolmentYear(),
                check.required("departmentId", typed.departmentId()));
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public void retire(long id, long version) {
        classes.require(id, version, scope()).retire();
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public void reinstate(long id, long version) {
        classes.require(id, version, scope()).reinstate();
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] export(ClassFilter filter) {
        return SpreadsheetExport.of(ClassSheet.FORMAT)
                .write(classes.rows(filter, scope()).stream().map(Line::of).toList());
    }

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_ADMINISTRATOR, Role.IS_DEPARTMENT})
    public SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        Map<String, Long> owners = departments.departments().stream()
                .filter(department -> scope().coversDepartment(department.id()))
                .collect(toMap(DepartmentOption::name, DepartmentOption::id));
        return SheetIntake.take(
                upload, ClassSheet.FORMAT, new ClassSheetTarget(classes, scope(), owners, catalog), texts);
    }

    private DataScope scope() {
        return caller.scopeIn(BusinessFunction.KEEP_STAFF_AND_ROOMS);
    }
}
