package cn.edu.jzu.skillcert.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
    }

    private static boolean logsIn(PortalProcess portal) throws IOException {
        Visitor administrator = new Visitor(portal.url());
        administrator.logIn("cwc.li", Portal.DEMO_PASSWORD);
        return administrator.isLoggedIn();
    }
}
