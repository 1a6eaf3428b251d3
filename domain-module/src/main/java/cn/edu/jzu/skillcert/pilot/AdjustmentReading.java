package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import java.util.List;

/** Sees requests within the caller's scope, and the school's packages. */
public interface AdjustmentReading {

    AdjustmentWindow window();

    PageOf<AdjustmentRow> list(AdjustmentFilter filter, PageRequest request);

    AdjustmentDetail detail(long id);

    /** Newest first. */
    List<PackageRow> packages();

    PackageDetail packageDetail(long id);

    /** The province's reply, to be read and closed by the caller. */
    FileContent reply(long packageId);
}
