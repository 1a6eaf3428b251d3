package cn.edu.jzu.skillcert.organization.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.OrganizationError;
import cn.edu.jzu.skillcert.organization.document.DepartmentSheet;
import cn.edu.jzu.skillcert.organization.document.DepartmentSheet.Line;
import cn.edu.jzu.skillcert.organization.model.Department;
import cn.edu.jzu.skillcert.organization.persistence.DepartmentRepository;
import cn.edu.jzu.skillcert.platform.spreadsheet.CellRefusedException;
import cn.edu.jzu.skillcert.platform.spreadsheet.RecordCheck;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetTarget;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A row finds its department by the code; no two may have the same name when the workbook is taken. */
final class DepartmentSheetTarget extends SheetTarget<Line, Department> {

    DepartmentSheetTarget(DepartmentRepository departments, DataScope scope) {
        super(departments, scope);
    }

    @Override
    protected Object key(Department one) {
        return one.getCode();
    }

    @Override
    protected Department wanted(Line row) {
        Department wanted = new Department(row.code(), row.name(), row.kind());
        if (row.isRetired()) {
            wanted.retire();
        }
        return wanted;
    }

    @Override
    protected RecordCheck<Department> check(Collection<Department> afterwards) {
        Map<String, Long> named = afterwards.stream()
                .map(Department::getName)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return (known, wanted) -> {
            if (named.get(wanted.getName()) > 1) {
                throw new CellRefusedException(DepartmentSheet.NAME, OrganizationError.DEPARTMENT_NAME_TAKEN);
            }
        };
    }

    @Override
    protected boolean saysTheSame(Department known, Department wanted) {
        return known.getName().equals(wanted.getName())
                && known.getKind() == wanted.getKind()
                && known.isRetired() == wanted.isRetired();
    }

    @Override
    protected void change(Department known, Department wanted) {
        known.describe(wanted.getName(), wanted.getKind());
        if (wanted.isRetired()) {
            known.retire();
        } else {
            known.reinstate();
        }
    }
}
