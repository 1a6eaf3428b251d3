package cn.edu.jzu.skillcert.training.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.StaffFilter;
import cn.edu.jzu.skillcert.organization.StaffKeeping;
import cn.edu.jzu.skillcert.organization.StaffRow;
import cn.edu.jzu.skillcert.organization.StaffStatus;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Whose training a workbook can speak of. */
@Dependent
class TrainablePeople {

    private static final StaffFilter PRESENT = new StaffFilter(null, null, StaffStatus.PRESENT);

    @Inject
    private StaffKeeping staff;

    @Inject
    private DepartmentCatalog departments;

    /** Somebody of the staff. */
    record Person(long id, String staffNumber, long departmentId) {}

    /** Present staff of the departments in the scope, by staff number. */
    Map<String, Person> ofScope(DataScope scope) {
        Map<String, Long> own = departments.departments().stream()
                .filter(department -> scope.coversDepartment(department.id()))
                .collect(Collectors.toMap(DepartmentOption::name, DepartmentOption::id));
        Map<String, Person> people = new HashMap<>();
        int first = 0;
        PageOf<StaffRow> page;
        do {
            page = staff.list(PRESENT, new PageRequest(first, PageRequest.MAX_SIZE, null, true));
            for (StaffRow row : page.rows()) {
                Long department = own.get(row.departmentName());
                if (department != null) {
                    people.put(row.staffNumber(), new Person(row.id(), row.staffNumber(), department));
                }
            }
            first += PageRequest.MAX_SIZE;
        } while (first < page.total());
        return people;
    }
}
