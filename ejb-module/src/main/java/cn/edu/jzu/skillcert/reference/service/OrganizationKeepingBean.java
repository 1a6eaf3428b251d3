package cn.edu.jzu.skillcert.reference.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_ADMINISTRATOR;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_EVALUATION_ORGANIZATION;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;
import static cn.edu.jzu.skillcert.account.Role.IS_LEGAL;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetIntake;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.reference.KeepOrganization;
import cn.edu.jzu.skillcert.reference.OrganizationFilter;
import cn.edu.jzu.skillcert.reference.OrganizationKeeping;
import cn.edu.jzu.skillcert.reference.OrganizationRow;
import cn.edu.jzu.skillcert.reference.ReferenceError;
import cn.edu.jzu.skillcert.reference.document.OrganizationSheet;
import cn.edu.jzu.skillcert.reference.document.OrganizationSheet.Line;
import cn.edu.jzu.skillcert.reference.model.EvaluationOrganization;
import cn.edu.jzu.skillcert.reference.persistence.OrganizationRepository;
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
import java.util.Locale;

@Stateless
@DenyAll
public class OrganizationKeepingBean implements OrganizationKeeping {

    @Inject
    private OrganizationRepository organizations;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_ADMINISTRATOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public PageOf<OrganizationRow> list(OrganizationFilter filter, PageRequest request) {
        return organizations.page(filter, request, reading());
    }

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_ADMINISTRATOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public OrganizationRow row(long id) {
        return organizations.row(id, reading());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public long keep(KeepOrganization command) {
        InputCheck check = new InputCheck();
        String name = check.required("name", command.name(), 200);
        String creditCode = upperCase(check.optional("creditCode", command.creditCode(), 18));
        check.refuseIf(taken("e.name = :value", name, command.id()), "name", ReferenceError.NAME_TAKEN);
        check.refuseIf(
                taken("e.creditCode = :value", creditCode, command.id()),
                "creditCode",
                ReferenceError.CREDIT_CODE_TAKEN);
        if (command.id() != null) {
            check.done();
            organizations.require(command.id(), command.version(), keeping()).describe(name, creditCode);
            return command.id();
        }
        String code = check.required("code", command.code(), 40);
        check.refuseIf(taken("e.code = :value", code, null), "code", ReferenceError.CODE_TAKEN);
        check.done();
        return organizations
                .add(new EvaluationOrganization(code, name, creditCode), keeping())
                .getId();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public void retire(long id, long version) {
        organizations.require(id, version, keeping()).retire();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public void reinstate(long id, long version) {
        organizations.require(id, version, keeping()).reinstate();
    }

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_ADMINISTRATOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] export(OrganizationFilter filter) {
        return SpreadsheetExport.of(OrganizationSheet.FORMAT)
                .write(organizations.rows(filter, Lists.WHOLE, reading()).stream()
                        .map(Line::of)
                        .toList());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        return SheetIntake.take(
                upload, OrganizationSheet.FORMAT, new OrganizationSheetTarget(organizations, keeping()), texts);
    }

    private boolean taken(String fragment, String value, Long self) {
        return value != null
                && organizations.count(
                                Condition.all().and(fragment, "value", value).andIf(self, "e.id <> :self", "self"),
                                reading())
                        > 0;
    }

    private static String upperCase(String code) {
        return code == null ? null : code.toUpperCase(Locale.ROOT);
    }

    private DataScope reading() {
        return caller.scopeIn(BusinessFunction.READ_REFERENCE);
    }

    private DataScope keeping() {
        return caller.scopeIn(BusinessFunction.KEEP_REFERENCE);
    }
}
