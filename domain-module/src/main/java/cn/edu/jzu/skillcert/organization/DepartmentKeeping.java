package cn.edu.jzu.skillcert.organization;

import java.util.List;

/** Opens, renames and retires departments; for administrators. */
public interface DepartmentKeeping {

    /** All of them, by code. */
    List<DepartmentRow> list();

    /** Refused with {@link OrganizationError#DEPARTMENT_CODE_TAKEN} or {@link OrganizationError#DEPARTMENT_NAME_TAKEN}. */
    long open(OpenDepartment command);

    void describe(DescribeDepartment command);

    /** Nothing new can belong to it; what does, stays. */
    void retire(long id, long version);

    void reinstate(long id, long version);
}
