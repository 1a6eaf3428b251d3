package cn.edu.jzu.skillcert.platform.change;

import java.sql.Connection;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;

/**
 * The very connection on which the persistence context writes in this transaction, also at its end, where the entity
 * manager of the server can no longer be asked. A second one from the data source would not be enlisted there: what is
 * written on it stays when the transaction is rolled back, and no lock lasts.
 */
final class TransactionConnection {

    private TransactionConnection() {}

    /** Belongs to the transaction: not to be closed. */
    static Connection of(UnitOfWorkImpl unit) {
        if (!unit.isInTransaction()) {
            unit.beginEarlyTransaction();
            // Makes the accessor fetch the transaction's connection.
            Accessor accessor = unit.getAccessor();
            accessor.incrementCallCount(unit.getParent());
            accessor.decrementCallCount();
        }
        return unit.getAccessor().getConnection();
    }
}
