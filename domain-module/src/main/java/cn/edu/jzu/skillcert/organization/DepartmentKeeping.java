package cn.edu.jzu.skillcert.organization;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/** Opens, renames and retires departments; for administrators. */
public interface DepartmentKeeping {

    PageOf<DepartmentRow> list(PageRequest page);

    DepartmentRow detail(long id);

    /** Refused with {@link OrganizationError#DEPARTMENT_CODE_TAKEN} or {@link OrganizationError#DEPARTMENT_NAME_TAKEN}. */
    long open(OpenDepartment command);

    void describe(DescribeDepartment command);

    /** Nothing new can belong to it; what does, stays. */
    void retire(long id, long version);

    void reinstate(long id, long version);
}
