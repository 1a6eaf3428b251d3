package cn.edu.jzu.skillcert.platform.change;

import cn.edu.jzu.skillcert.shared.NewerChange;
import java.util.List;

/** Implemented by the audit: what happened to a record since a version of it was read. */
public interface ChangesSince {

    /**
     * For whoever may see the record: the caller of this has found it within his scope. Reads outside of the
     * transaction, which may be lost already.
     *
     * @return newest first; empty if the trail does not tell
     */
    List<NewerChange> of(Class<?> entity, long id, long version);
}
