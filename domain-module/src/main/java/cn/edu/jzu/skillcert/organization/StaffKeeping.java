package cn.edu.jzu.skillcert.organization;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import java.util.List;

/** Who works at the school and can have duties; kept by 教务处 and administrators, and by each 院部 for itself. */
public interface StaffKeeping {

    PageOf<StaffRow> list(StaffFilter filter, PageRequest page);

    StaffDetail detail(long id);

    /** Refused with {@link OrganizationError#STAFF_NUMBER_TAKEN}. */
    long register(RegisterStaff command);

    void describe(DescribeStaff command);

    /** Left the school: gets no new duty, stays named where he had one. */
    void leave(long id, long version);

    void comeBack(long id, long version);

    /** What the filter finds as .xlsx, which can be imported again. */
    byte[] export(StaffFilter filter);

    /** Takes all rows or none; people are recognized by their staff number. */
    SheetOutcome importSheet(SheetUpload upload, SheetTexts texts);

    /** For choosing: present staff whose number or name contains the text, at most twenty. */
    List<StaffOption> matching(String text);
}
