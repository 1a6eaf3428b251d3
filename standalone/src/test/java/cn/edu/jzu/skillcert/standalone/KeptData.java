package cn.edu.jzu.skillcert.standalone;

import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.shared.BusinessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a running portal keeps in its data directory, read past it. */
final class KeptData implements AutoCloseable {

    private static final String LAST_VERSION =
            "(select max(number) from agreementversion v where v.agreement_id = d.agreement_id)";

    /** Each names agreements of which one half was written without the other. */
    private static final List<String> CONTRADICTIONS = List.of(
            "select 'decision without event: ' || d.agreement_id from agreementdecision d group by d.agreement_id"
                    + " having count(*) <> (select count(*) from agreementevent e"
                    + " where e.agreement_id = d.agreement_id and e.kind in ('APPROVED', 'RETURNED'))",
            "select 'event without decision: ' || e.agreement_id from agreementevent e"
                    + " where e.kind in ('APPROVED', 'RETURNED')"
                    + " and not exists (select 1 from agreementdecision d where d.agreement_id = e.agreement_id)",
            "select 'file without event: ' || f.agreement_id from agreementfile f where f.kind = 'TEMPLATE'"
                    + " group by f.agreement_id having count(*) <> (select count(*) from agreementevent e"
                    + " where e.agreement_id = f.agreement_id and e.kind = 'TEMPLATE_ATTACHED')",
            "select 'event without file: ' || e.agreement_id from agreementevent e where e.kind = 'TEMPLATE_ATTACHED'"
                    + " and not exists (select 1 from agreementfile f where f.agreement_id = e.agreement_id)",
            "select 'approved, yet its turn: ' || a.id from agreement a join agreementdecision d on d.agreement_id = a.id"
                    + " where d.stage = a.turn and d.decision = 'APPROVED' and d.versionnumber = " + LAST_VERSION,
            "select 'all approved it but: ' || a.id from agreement a where a.status = 'APPROVED' and not exists"
                    + " (select 1 from agreementdecision d where d.agreement_id = a.id and d.stage = 'LEGAL'"
                    + " and d.decision = 'APPROVED' and d.versionnumber = " + LAST_VERSION + ")");

    private final Connection connection;
    private final FileStore files;

    private KeptData(Connection connection, FileStore files) {
        this.connection = connection;
        this.files = files;
    }

    static KeptData of(Path data) throws IOException, SQLException {
        String port = Files.readAllLines(data.resolve("db").resolve("postmaster.pid"))
                .get(3)
                .strip();
        return new KeptData(
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", ""),
                new FileStore(data.resolve("files")));
    }

    /** A draft of this department. */
    long draftOf(String department) throws SQLException {
        return Long.parseLong(texts(
                        "select a.id::text from agreement a join department d on d.id = a.departmentid"
                                + " where a.status = 'DRAFT' and d.code = ? order by a.id",
                        department)
                .get(0));
    }

    /** An agreement under review at this office. */
    long waitingFor(String stage) throws SQLException {
        return Long.parseLong(texts("select id::text from agreement where turn = ? order by id", stage)
                .get(0));
    }

    /** By this office, of the version that is valid. */
    int approvals(long agreement, String stage) throws SQLException {
        return texts(
                        "select d.stage from agreementdecision d where d.agreement_id = ? and d.stage = ?"
                                + " and d.decision = 'APPROVED' and d.versionnumber = " + LAST_VERSION,
                        agreement,
                        stage)
                .size();
    }

    int files(long agreement, String fileName) throws SQLException {
        return texts("select sha256 from agreementfile where agreement_id = ? and filename = ?", agreement, fileName)
                .size();
    }

    /** Content that is missing or altered, and rows without their other half; empty if all is well. */
    List<String> contradictions() throws SQLException {
        List<String> found = new ArrayList<>();
        for (String sha256 : texts("select distinct sha256 from agreementfile")) {
            try {
                files.verify(sha256);
            } catch (BusinessException missingOrAltered) {
                found.add(missingOrAltered.code().key() + " " + sha256);
            }
        }
        for (String query : CONTRADICTIONS) {
            found.addAll(texts(query));
        }
        return found;
    }

    private List<String> texts(String query, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
