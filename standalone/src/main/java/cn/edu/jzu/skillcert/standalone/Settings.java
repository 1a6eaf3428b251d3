package cn.edu.jzu.skillcert.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the environment says.
 *
 * @param data directory for database and files, kept between starts
 * @param demo whether demo data and demo accounts are loaded into an empty database
 */
record Settings(String address, int port, Path data, boolean demo, boolean ownsDatabase, Path war) {

    private static final int HIGHEST_PORT = 65_535;

    static Settings fromEnvironment(Map<String, String> environment) throws SettingRefusedException {
        return new Settings(
                environment.getOrDefault("SKILLCERT_ADDRESS", "127.0.0.1"),
                port(environment.getOrDefault("SKILLCERT_PORT", "8080")),
                Path.of(environment.getOrDefault("SKILLCERT_DATA", "data")).toAbsolutePath(),
                Boolean.parseBoolean(environment.getOrDefault("SKILLCERT_DEMO", "true")),
                !environment.containsKey("SKILLCERT_DB_URL"),
                Path.of(System.getProperty("skillcert.war", "standalone/target/ROOT.war"))
                        .toAbsolutePath());
    }

    /** Asked before anything is started: whoever starts the jar from elsewhere is told what to do. */
    void mustHaveWar() throws SettingRefusedException {
        if (!Files.isRegularFile(war)) {
            throw new SettingRefusedException(
                    "没有找到 %1$s：请在克隆的目录中用 bin/run 启动（会先构建），或用 -Dskillcert.war= 指明 ROOT.war 在哪里。%n".formatted(war)
                            + "There is no %s: start with bin/run of the clone, which builds first, or name ROOT.war by -Dskillcert.war=."
                                    .formatted(war));
        }
    }

    private static int port(String said) throws SettingRefusedException {
        String digits = said.strip();
        if (digits.matches("[1-9]\\d{0,4}") && Integer.parseInt(digits) <= HIGHEST_PORT) {
            return Integer.parseInt(digits);
        }
        throw new SettingRefusedException("SKILLCERT_PORT 应为 1 至 65535 的整数，现为“%1$s”。%n".formatted(said)
                + "SKILLCERT_PORT must be a number from 1 to 65535, not \"%s\".".formatted(said));
    }

    String url() {
        return "http://" + address + ":" + port + "/";
    }
}
