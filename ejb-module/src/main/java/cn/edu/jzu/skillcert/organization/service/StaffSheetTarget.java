package cn.edu.jzu.skillcert.organization.service;

import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.OrganizationError;
import cn.edu.jzu.skillcert.organization.document.StaffSheet;
import cn.edu.jzu.skillcert.organization.document.StaffSheet.Line;
import cn.edu.jzu.skillcert.organization.model.Staff;
import cn.edu.jzu.skillcert.organization.persistence.NumbersInUse;
import cn.edu.jzu.skillcert.organization.persistence.StaffRepository;
import cn.edu.jzu.skillcert.platform.spreadsheet.CellRefusedException;
import cn.edu.jzu.skillcert.platform.spreadsheet.RecordCheck;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetTarget;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** A row finds its person by the staff number, among those of the caller's departments. */
final class StaffSheetTarget extends SheetTarget<Line, Staff> {

    private final NumbersInUse numbers;
    private final Map<String, Long> owners;

    /** @param owners ids of the departments in the scope by name */
    StaffSheetTarget(StaffRepository staff, NumbersInUse numbers, DataScope scope, Map<String, Long> owners) {
        super(staff, scope);
        this.numbers = numbers;
        this.owners = owners;
    }

    @Override
    protected Object key(Staff one) {
        return one.getStaffNumber();
    }

    @Override
    protected Staff wanted(Line row) {
        Long owner = owners.get(row.departmentName());
        if (owner == null) {
            throw new CellRefusedException(
                    StaffSheet.DEPARTMENT, OrganizationError.UNKNOWN_DEPARTMENT, row.departmentName());
        }
        Staff wanted = new Staff(row.staffNumber(), row.name(), owner);
        if (row.isDeparted()) {
            wanted.leave();
        }
        return wanted;
    }

    /** A number may be another department's already. */
    @Override
    protected RecordCheck<Staff> check(Collection<Staff> afterwards) {
        Set<String> taken =
                numbers.ofStaff(afterwards.stream().map(Staff::getStaffNumber).collect(toSet()));
        return (known, wanted) -> {
            if (known == null && taken.contains(wanted.getStaffNumber())) {
                throw new CellRefusedException(StaffSheet.STAFF_NUMBER, OrganizationError.STAFF_NUMBER_TAKEN);
            }
        };
    }

    @Override
    protected boolean saysTheSame(Staff known, Staff wanted) {
        return known.getName().equals(wanted.getName())
                && known.getDepartmentId() == wanted.getDepartmentId()
                && known.isDeparted() == wanted.isDeparted();
    }

    @Override
    protected void change(Staff known, Staff wanted) {
        known.describe(wanted.getName(), wanted.getDepartmentId());
        if (wanted.isDeparted()) {
            known.leave();
        } else {
            known.comeBack();
        }
    }
}
