package cn.edu.jzu.skillcert.platform.change;

import java.sql.Connection;
import java.util.List;

/** Implemented by the audit: keeps what one transaction changed, in that transaction, just before it commits. */
public interface ChangeLog {

    /** Called once at start, where the server injects resources; at the end of a transaction it does not. */
    void open();

    /**
     * @param reason what the user gave as reason, or null
     * @param connection of the transaction itself, not to be closed
     */
    void write(List<RecordChange> changes, String reason, Connection connection);
}
