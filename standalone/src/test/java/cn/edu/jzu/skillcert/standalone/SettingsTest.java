package cn.edu.jzu.skillcert.standalone;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path elsewhere;

    @Test
    void whoStartsItWhereNothingWasBuiltIsToldWhatToDo() throws IOException {
        Settings settings =
                new Settings("127.0.0.1", 8080, elsewhere.resolve("data"), true, true, elsewhere.resolve("ROOT.war"));
        assertThatThrownBy(settings::mustHaveWar)
                .isInstanceOf(SettingRefusedException.class)
                .hasMessageContainingAll(elsewhere.resolve("ROOT.war").toString(), "bin/run", "请在克隆的目录中");
        Files.createFile(elsewhere.resolve("ROOT.war"));
        assertThatCode(settings::mustHaveWar).doesNotThrowAnyException();
    }
}
