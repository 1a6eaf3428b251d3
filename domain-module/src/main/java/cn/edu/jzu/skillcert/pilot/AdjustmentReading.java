package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import java.util.List;
import java.util.Set;

/** Sees requests within the caller's scope, and the school's packages. */
public interface AdjustmentReading {

    AdjustmentWindow window();

    PageOf<AdjustmentRow> list(AdjustmentFilter filter, PageRequest request);

    /** The list under the same filter as .xlsx. */
    FileContent export(AdjustmentFilter filter);

    /** Departments, of those the caller may see, that have a request of that year in no package. */
    Set<Long> asking(int year);

    AdjustmentDetail detail(long id);

    /** Newest first. */
    List<PackageRow> packages();

    PackageDetail packageDetail(long id);

    /** 九月调整汇总表 as .xlsx: every line of the package the caller may see, as it is sent to the province. */
    FileContent packageList(long id);

    /** The province's reply, to be read and closed by the caller. */
    FileContent reply(long packageId);
}
