package cn.edu.jzu.skillcert.organization;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;

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

    /** All of them as .xlsx, which can be imported again. */
    byte[] export();

    /** Takes all rows or none; departments are recognized by their code. */
    SheetOutcome importSheet(SheetUpload upload, SheetTexts texts);
}
