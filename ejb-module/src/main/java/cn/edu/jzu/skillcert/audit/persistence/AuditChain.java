package cn.edu.jzu.skillcert.audit.persistence;

import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.audit.ChainCheck;
import cn.edu.jzu.skillcert.audit.model.AuditLink;
import cn.edu.jzu.skillcert.audit.model.ChainWalk;
import cn.edu.jzu.skillcert.platform.change.RecordChange;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Appends to the chain and walks it. Plain SQL: it runs after the persistence context has flushed for the last
 * time. The row with the chain's end is locked from the first entry of a transaction
 * to its commit, so writers queue there for the length of one batch.
 */
@ApplicationScoped
public class AuditChain {

    private static final String COLUMNS =
            "id, at, accountid, accountname, onbehalfofid, onbehalfofname, address, entity,"
                    + " recordid, kind, fields, reason, previoushash, hash";
    private static final int FETCH = 1000;

    @Resource(lookup = "java:app/jdbc/skillcert")
    private DataSource dataSource;

    /** Who stands behind the changes of one transaction. */
    public record Origin(
            Instant at,
            Long accountId,
            String accountName,
            Long onBehalfOfId,
            String onBehalfOfName,
            String address,
            String reason) {}

    public void open() {
        Objects.requireNonNull(dataSource, "The audit trail has no database");
    }

    /** @param connection of the transaction, so that the lock lasts to its end and nothing outlives a rollback */
    public void append(List<RecordChange> changes, Origin origin, Connection connection) {
        try {
            Head head = lockHead(connection);
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into auditentry (" + COLUMNS + ") values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
                for (RecordChange change : changes) {
                    AuditLink link = link(change, origin, head);
                    head = new Head(link.sequence(), link.hash());
                    bind(insert, link, head.hash());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            try (PreparedStatement move = connection.prepareStatement("update audithead set sequence = ?, hash = ?")) {
                move.setLong(1, head.sequence());
                move.setString(2, head.hash());
                move.executeUpdate();
            }
        } catch (SQLException unwritten) {
            throw new IllegalStateException("The audit trail could not be written", unwritten);
        }
    }

    /**
     * Walks the whole chain as it stood at one moment, while others go on writing: end and entries come out of one
     * snapshot. To be called outside of transactions, as the snapshot is one of its own.
     */
    public ChainCheck verify() {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                try (Statement snapshot = connection.createStatement()) {
                    snapshot.execute("set transaction isolation level repeatable read read only");
                }
                return walk(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The audit trail could not be read", unreadable);
        }
    }

    private static ChainCheck walk(Connection connection) throws SQLException {
        Head head = head(connection, "select sequence, hash from audithead");
        ChainWalk walk = new ChainWalk();
        try (PreparedStatement select =
                connection.prepareStatement("select " + COLUMNS + " from auditentry order by id")) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery()) {
                while (!walk.isBroken() && row.next()) {
                    walk.next(read(row), row.getString("hash"));
                }
            }
        }
        return walk.end(head.sequence(), head.hash());
    }

    private static Head lockHead(Connection connection) throws SQLException {
        return head(connection, "select sequence, hash from audithead for update");
    }

    private static Head head(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery(query)) {
            if (!head.next()) {
                throw new SQLException("The end of the audit chain is gone");
            }
            return new Head(head.getLong(1), head.getString(2));
        }
    }

    private static AuditLink link(RecordChange change, Origin origin, Head head) {
        return new AuditLink(
                head.sequence() + 1,
                origin.at(),
                origin.accountId(),
                origin.accountName(),
                origin.onBehalfOfId(),
                origin.onBehalfOfName(),
                origin.address(),
                change.entity(),
                change.recordId(),
                change.kind(),
                FieldsJson.write(change.fields()),
                change.reason() == null ? origin.reason() : change.reason(),
                head.hash());
    }

    private static void bind(PreparedStatement insert, AuditLink link, String hash) throws SQLException {
        insert.setLong(1, link.sequence());
        insert.setTimestamp(2, Timestamp.from(link.at()));
        insert.setObject(3, link.accountId(), Types.BIGINT);
        insert.setString(4, link.accountName());
        insert.setObject(5, link.onBehalfOfId(), Types.BIGINT);
        insert.setString(6, link.onBehalfOfName());
        insert.setString(7, link.address());
        insert.setString(8, link.entity());
        insert.setString(9, link.recordId());
        insert.setString(10, link.kind().name());
        insert.setString(11, link.fields());
        insert.setString(12, link.reason());
        insert.setString(13, link.previousHash());
        insert.setString(14, hash);
    }

    private static AuditLink read(ResultSet row) throws SQLException {
        return new AuditLink(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getObject("accountid", Long.class),
                row.getString("accountname"),
                row.getObject("onbehalfofid", Long.class),
                row.getString("onbehalfofname"),
                row.getString("address"),
                row.getString("entity"),
                row.getString("recordid"),
                AuditKind.valueOf(row.getString("kind")),
                row.getString("fields"),
                row.getString("reason"),
                row.getString("previoushash"));
    }

    private record Head(long sequence, String hash) {}
}
