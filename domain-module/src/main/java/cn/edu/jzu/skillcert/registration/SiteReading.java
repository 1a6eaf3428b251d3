package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/** Applications for exam sites, within the caller's reach. */
public interface SiteReading {

    PageOf<SiteRow> list(SiteFilter filter, PageRequest request);

    SiteDetail detail(long id);
}
