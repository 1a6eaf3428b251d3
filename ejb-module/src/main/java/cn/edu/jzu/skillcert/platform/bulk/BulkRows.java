package cn.edu.jzu.skillcert.platform.bulk;

import cn.edu.jzu.skillcert.platform.change.RecordChange;
import cn.edu.jzu.skillcert.platform.change.TransactionChanges;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.postgresql.PGConnection;

/**
 * Statements over many rows on the connection of the caller's transaction, past the persistence context. A change
 * cannot be made without saying what the audit trail is to be told of it. An architecture test keeps this to imports
 * (ADR 0035).
 */
@Dependent
public class BulkRows {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private TransactionChanges changes;

    /** Makes something of a row of a result. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> query(RowReader<T> reader, String sql, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        } catch (SQLException failed) {
            throw new BulkFailedException(failed);
        }
    }

    /**
     * Puts new records in by {@code COPY}, the fastest way there is; keys and checks are the table's own.
     *
     * @param told what the audit trail is told of their ids
     * @param ids from {@link #ids}, one for each row
     * @param columns without {@code id}
     * @param rows values by column, null allowed; made while the database takes in those before them
     */
    public void insert(
            Function<List<Long>, RecordChange> told,
            String table,
            List<String> columns,
            List<Long> ids,
            Iterable<String[]> rows) {
        try {
            List<String> all = new ArrayList<>(columns);
            all.add(0, "id");
            long copied =
                    CopiedRows.copy(connection().unwrap(PGConnection.class), table, all, new NumberedRows(ids, rows));
            if (copied != ids.size()) {
                throw new IllegalStateException(copied + " rows for " + ids.size() + " ids");
            }
        } catch (SQLException | IOException failed) {
            throw new BulkFailedException(failed);
        }
        tell(Objects.requireNonNull(told.apply(ids)));
    }

    /** Ids of new records that nobody else gets. */
    public List<Long> ids(String table, int count) {
        return query(
                row -> row.getLong(1),
                "select nextval(s.name) from (select pg_get_serial_sequence(?, 'id')::regclass as name offset 0) s,"
                        + " generate_series(1, ?)",
                table,
                count);
    }

    /**
     * Changes records.
     *
     * @param sql returns the ids of what it has changed
     * @param told what the audit trail is told of these ids, if there are any
     */
    public List<Long> change(Function<List<Long>, RecordChange> told, String sql, Object... parameters) {
        List<Long> ids = query(row -> row.getLong(1), sql, parameters);
        if (!ids.isEmpty()) {
            tell(Objects.requireNonNull(told.apply(ids)));
        }
        return ids;
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection().prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** With the transaction's own commit. */
    protected void tell(RecordChange change) {
        changes.happened(change);
    }

    /** What the persistence context still holds back is written first. */
    protected Connection connection() {
        em.flush();
        return Objects.requireNonNull(em.unwrap(Connection.class), "wants a transaction");
    }
}
