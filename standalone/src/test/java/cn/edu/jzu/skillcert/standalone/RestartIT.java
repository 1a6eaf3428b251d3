package cn.edu.jzu.skillcert.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIT {

    @Test
    void whatWasCommittedOutlivesAStopAndAPowerCut(@TempDir Path data) throws IOException {
        try (PortalProcess first = PortalProcess.start(data)) {
            assertThat(logsIn(first)).isTrue();
            assertThat(first.log()).contains("Demo data loaded");
            assertThat(first.terminal().lines()).as("lines on the terminal").hasSizeLessThan(40);
            first.stop();
            assertThat(first.databaseRuns()).isFalse();
        }
        try (PortalProcess second = PortalProcess.start(data)) {
            assertThat(second.log()).doesNotContain("Demo data loaded");
            assertThat(logsIn(second)).isTrue();
            second.kill();
        }
        try (PortalProcess third = PortalProcess.start(data)) {
            assertThat(logsIn(third)).isTrue();
            third.stop();
            assertThat(third.databaseRuns()).isFalse();
        }
        isRefusedInEarnest(data);
    }

    /** Everybody knows the password of the demo accounts. */
    private static void isRefusedInEarnest(Path data) throws IOException {
        PortalProcess inEarnest = PortalProcess.startInVain(
                PortalProcess.freePort(),
                data,
                Map.of(
                        "SKILLCERT_DEMO",
                        "false",
                        "SKILLCERT_PERSONAL_KEY",
                        data.resolve("personal.key").toString()));
        assertThat(inEarnest.exitCode()).isEqualTo(1);
        assertThat(inEarnest.terminal())
                .contains("此数据库装有演示数据")
                .contains("This database holds demo data")
                .contains("SKILLCERT_DEMO=true");
    }

    /** After the machine was started anew, the number a database server left behind is somebody else's. */
    @Test
    void aForeignProcessUnderTheNumberOfALeftDatabaseServerIsLeftAlone(@TempDir Path data) throws IOException {
        Path db = data.resolve("db");
        Path foreign = data.resolve("foreign");
        EmbeddedDatabase other = EmbeddedDatabase.startIn(foreign);
        try {
            EmbeddedDatabase.startIn(db).stop();
            // As a crash leaves it, with the number of a PostgreSQL that serves another directory.
            Files.copy(foreign.resolve("postmaster.pid"), db.resolve("postmaster.pid"));
            EmbeddedDatabase again = EmbeddedDatabase.startIn(db);
            again.stop();
            assertThat(answers(other)).isTrue();
        } finally {
            other.stop();
        }
    }

    private static boolean answers(EmbeddedDatabase database) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), "")) {
            return connection.isValid(5);
        } catch (SQLException gone) {
            return false;
        }
    }

    private static boolean logsIn(PortalProcess portal) throws IOException {
        Visitor administrator = new Visitor(portal.url());
        administrator.logIn("cwc.li", Portal.DEMO_PASSWORD);
        return administrator.isLoggedIn();
    }
}
