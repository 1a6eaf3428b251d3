package cn.edu.jzu.skillcert.organization;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;

/** Which rooms there are to examine in; kept by 教务处 and administrators, and by each 院部 for its own. */
public interface RoomKeeping {

    PageOf<RoomRow> list(RoomFilter filter, PageRequest page);

    RoomDetail detail(long id);

    /** Refused with {@link OrganizationError#ROOM_CODE_TAKEN}. */
    long open(OpenRoom command);

    void describe(DescribeRoom command);

    /** Not used for anything new. */
    void retire(long id, long version);

    void reinstate(long id, long version);

    /** What the filter finds as .xlsx, which can be imported again. */
    byte[] export(RoomFilter filter);

    /** Takes all rows or none; rooms are recognized by their code. */
    SheetOutcome importSheet(SheetUpload upload, SheetTexts texts);
}
