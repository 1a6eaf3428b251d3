package cn.edu.jzu.skillcert.arrangement;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/** Implementation plans within the caller's reach. */
public interface ImplementationReading {

    PageOf<ImplementationRow> list(ImplementationFilter filter, PageRequest request);

    ImplementationDetail detail(long id);

    /** The list as a workbook. */
    FileContent export(ImplementationFilter filter);
}
