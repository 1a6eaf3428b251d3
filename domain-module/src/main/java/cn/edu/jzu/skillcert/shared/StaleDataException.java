package cn.edu.jzu.skillcert.shared;

import java.util.List;

/** Somebody else changed the record since the caller read it. The page keeps what was typed and offers the newer one. */
public class StaleDataException extends BusinessException {

    private final transient List<NewerChange> changes;

    public StaleDataException() {
        this(List.of());
    }

    /** @param changes newest first; empty if nothing is known about them */
    public StaleDataException(List<NewerChange> changes) {
        super(SharedError.STALE);
        this.changes = List.copyOf(changes);
    }

    /** Who changed what since, newest first; empty if nothing is known about it. */
    public List<NewerChange> changes() {
        return changes == null ? List.of() : changes;
    }
}
