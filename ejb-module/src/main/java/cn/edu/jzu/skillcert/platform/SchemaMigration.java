package cn.edu.jzu.skillcert.platform;

import cn.edu.jzu.skillcert.platform.change.ChangeCapture;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to this version before anything reads it. A database that is newer, or whose migrations were
 * edited, stops the deployment with Flyway's own words.
 */
@Startup
@Singleton
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/skillcert",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=skillcert.db.url}",
        user = "${MPCONFIG=skillcert.db.user}",
        password = "${MPCONFIG=skillcert.db.password}",
        minPoolSize = 2,
        maxPoolSize = 24,
        // The server's details quote rows, and with them names and numbers of people; they have no place in a log.
        properties = {"reWriteBatchedInserts=true", "ApplicationName=skillcert", "logServerErrorDetail=false"})
public class SchemaMigration {

    private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "java:app/jdbc/skillcert")
    private DataSource dataSource;

    @PersistenceUnit(unitName = "skillcert")
    private EntityManagerFactory factory;

    @Inject
    private ChangeCapture capture;

    @PostConstruct
    void migrate() {
        var result = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        LOG.info(() -> "Database schema is at version " + result.targetSchemaVersion + ", " + result.migrationsExecuted
                + " migrations applied");
        // Here, because everything that writes at start waits for the schema: no first row escapes the trail.
        capture.watch(factory);
    }
}
