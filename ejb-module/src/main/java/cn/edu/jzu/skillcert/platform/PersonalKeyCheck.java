package cn.edu.jzu.skillcert.platform;

import cn.edu.jzu.skillcert.platform.personal.PersonalData;
import cn.edu.jzu.skillcert.shared.PersonalField;
import cn.edu.jzu.skillcert.shared.SealedText;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Fails at start, not when somebody looks for a student: without the key for personal data, or with one that is not
 * the one this database was written with, nothing is served. What was sealed under each key once is kept for that.
 */
@Startup
@Singleton
@DenyAll
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class PersonalKeyCheck {

    private static final String INDEX = "(index)";
    private static final String KNOWN = "skillcert";

    @Resource(lookup = "java:app/jdbc/skillcert")
    private DataSource dataSource;

    @Inject
    private PersonalData personal;

    @PostConstruct
    void check() {
        String index = personal.index(PersonalField.ID_NUMBER, KNOWN);
        String current = personal.keyNames().iterator().next();
        try (Connection connection = dataSource.getConnection()) {
            compareAndKeep(connection, current, index);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void compareAndKeep(Connection connection, String current, String index) throws SQLException {
        Map<String, String> proofs = proofs(connection);
        proofs.forEach((key, proof) -> {
            boolean fits = key.equals(INDEX)
                    ? proof.equals(index)
                    : KNOWN.equals(personal.open(PersonalField.ID_NUMBER, new SealedText(proof)));
            if (!fits) {
                throw new IllegalStateException("个人信息密钥与数据库不符，平台不启动。"
                        + "The key for personal data is not the one this database was written with.");
            }
        });
        if (!proofs.containsKey(INDEX)) {
            keep(connection, INDEX, index);
        }
        if (!proofs.containsKey(current)) {
            keep(
                    connection,
                    current,
                    personal.seal(PersonalField.ID_NUMBER, KNOWN).value());
        }
    }

    private static Map<String, String> proofs(Connection connection) throws SQLException {
        Map<String, String> proofs = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select name, proof from personalkey");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                proofs.put(rows.getString(1), rows.getString(2));
            }
        }
        return proofs;
    }

    /** The proof of a key is no record of anybody's; there is nothing in it to audit. */
    private static void keep(Connection connection, String name, String proof) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into personalkey (name, proof) values (?, ?) returning name")) {
            insert.setString(1, name);
            insert.setString(2, proof);
            insert.executeQuery().close();
        }
    }
}
