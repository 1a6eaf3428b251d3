package cn.edu.jzu.skillcert.organization.service;

import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.OrganizationError;
import cn.edu.jzu.skillcert.organization.document.ClassSheet;
import cn.edu.jzu.skillcert.organization.document.ClassSheet.Line;
import cn.edu.jzu.skillcert.organization.model.SchoolClass;
import cn.edu.jzu.skillcert.organization.persistence.ClassRepository;
import cn.edu.jzu.skillcert.platform.spreadsheet.CellRefusedException;
import cn.edu.jzu.skillcert.platform.spreadsheet.RecordCheck;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetTarget;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** A row finds its class by the code, among those of the caller's departments. */
final class ClassSheetTarget extends SheetTarget<Line, SchoolClass> {

    private final Map<String, Long> owners;
    private final ClassCatalog catalog;

    /**
     * @param owners ids of the departments in the scope by name
     * @param catalog of all classes, as a code may be another department's already
     */
    ClassSheetTarget(ClassRepository classes, DataScope scope, Map<String, Long> owners, ClassCatalog catalog) {
        super(classes, scope);
        this.owners = owners;
        this.catalog = catalog;
    }

    @Override
    protected Object key(SchoolClass one) {
        return one.getCode();
    }

    @Override
    protected SchoolClass wanted(Line row) {
        Long owner = owners.get(row.departmentName());
        if (owner == null) {
            throw new CellRefusedException(
                    ClassSheet.DEPARTMENT, OrganizationError.UNKNOWN_DEPARTMENT, row.departmentName());
        }
        SchoolClass wanted =
                new SchoolClass(row.code(), new ClassFacts(row.name(), row.programme(), row.enrolmentYear(), owner));
        if (row.isRetired()) {
            wanted.retire();
        }
        return wanted;
    }

    @Override
    protected RecordCheck<SchoolClass> check(Collection<SchoolClass> afterwards) {
        Set<String> codes = afterwards.stream().map(SchoolClass::getCode).collect(toSet());
        Set<String> taken =
                catalog.withCodes(codes).stream().map(ClassOption::code).collect(toSet());
        return (known, wanted) -> {
            if (known == null && taken.contains(wanted.getCode())) {
                throw new CellRefusedException(ClassSheet.CODE, OrganizationError.CLASS_CODE_TAKEN);
            }
        };
    }

    @Override
    protected boolean saysTheSame(SchoolClass known, SchoolClass wanted) {
        return known.facts().equals(wanted.facts()) && known.isRetired() == wanted.isRetired();
    }

    @Override
    protected void change(SchoolClass known, SchoolClass wanted) {
        known.describe(wanted.facts());
        if (wanted.isRetired()) {
            known.retire();
        } else {
            known.reinstate();
        }
    }
}
