package cn.edu.jzu.skillcert.organization;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;

/** Which classes there are; kept by 教务处 and administrators, and by each 院部 for its own. */
public interface ClassKeeping {

    PageOf<ClassRow> list(ClassFilter filter, PageRequest page);

    ClassDetail detail(long id);

    /** Refused with {@link OrganizationError#CLASS_CODE_TAKEN}. */
    long open(OpenClass command);

    void describe(DescribeClass command);

    /** Graduated or dissolved: nothing new is planned for it. */
    void retire(long id, long version);

    void reinstate(long id, long version);

    /** What the filter finds as .xlsx, which can be imported again. */
    byte[] export(ClassFilter filter);

    /** Takes all rows or none; classes are recognized by their code. */
    SheetOutcome importSheet(SheetUpload upload, SheetTexts texts);
}
