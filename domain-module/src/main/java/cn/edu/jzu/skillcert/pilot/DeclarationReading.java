package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/** Sees declarations within the caller's scope. */
public interface DeclarationReading {

    PageOf<DeclarationRow> list(DeclarationFilter filter, PageRequest request);

    DeclarationDetail detail(long id);

    /** The list under the same filter as .xlsx, one row per declared line. */
    FileContent export(DeclarationFilter filter);
}
