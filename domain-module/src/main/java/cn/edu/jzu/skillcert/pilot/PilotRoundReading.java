package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/** Sees rounds and, within the caller's scope, what was declared in them. */
public interface PilotRoundReading {

    PageOf<PilotRoundRow> list(PilotRoundFilter filter, PageRequest request);

    /** The list under the same filter as .xlsx. */
    FileContent export(PilotRoundFilter filter);

    PilotRoundDetail detail(long id);

    /** A paper of the round, to be read and closed by the caller; the last one of its kind. */
    FileContent file(long id, PilotFileKind kind);

    /** 申报汇总表 as .xlsx: every submitted line the caller may see, with its basis. */
    FileContent summary(long id);
}
