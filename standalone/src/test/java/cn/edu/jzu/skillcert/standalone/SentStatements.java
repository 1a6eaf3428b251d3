package cn.edu.jzu.skillcert.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What a portal's database is asked, counted by the database itself. It does not tidy up meanwhile: analysing an index of
 * a function asks that function's statement for every row.
 */
final class SentStatements implements AutoCloseable {

    private static final String COUNTED =
            """
            select calls, regexp_replace(query, '\\s+', ' ', 'g') from pg_stat_statements
            where query ~* '^\\s*(select|insert|update|delete|with)' and query !~ 'pg_stat_statements'
            order by calls desc, query""";

    private static final String STOPS_TIDYING =
            "select pg_terminate_backend(pid, 10000) from pg_stat_activity where backend_type = 'autovacuum worker'";

    private final Connection connection;

    /** Something that is done to be counted. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    private SentStatements(Connection connection) throws SQLException {
        this.connection = connection;
        run("create extension if not exists pg_stat_statements");
        run("alter system set autovacuum = off");
        run("select pg_reload_conf()");
        run(STOPS_TIDYING);
    }

    static SentStatements to(Path data) throws IOException, SQLException {
        String port = Files.readAllLines(data.resolve("db").resolve("postmaster.pid"))
                .get(3)
                .strip();
        return new SentStatements(
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", ""));
    }

    /** Every statement as often as it was sent while this was done, by whomever. */
    List<String> during(Action action) throws IOException, SQLException {
        run("select pg_stat_statements_reset()");
        action.run();
        List<String> sent = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COUNTED)) {
            while (rows.next()) {
                for (int call = 0; call < rows.getInt(1); call++) {
                    sent.add(rows.getString(2));
                }
            }
        }
        return sent;
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            run("alter system reset autovacuum");
            run("select pg_reload_conf()");
        }
    }
}
