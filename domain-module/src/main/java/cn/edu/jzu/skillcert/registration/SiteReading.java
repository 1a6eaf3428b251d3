package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/** Applications for exam sites, within the caller's reach. */
public interface SiteReading {

    PageOf<SiteRow> list(SiteFilter filter, PageRequest request);

    SiteDetail detail(long id);

    /** What does not lie there does not exist. */
    FileContent paper(long id, SitePaper paper);

    /** The list as a workbook. */
    FileContent export(SiteFilter filter);
}
