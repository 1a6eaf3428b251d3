package cn.edu.jzu.skillcert.standalone;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the environment says.
 *
 * @param data directory for database and files, kept between starts
 * @param demo whether demo data and demo accounts are loaded into an empty database
 */
record Settings(String address, int port, Path data, boolean demo, boolean ownsDatabase, Path war) {

    static Settings fromEnvironment(Map<String, String> environment) {
        return new Settings(
                environment.getOrDefault("SKILLCERT_ADDRESS", "127.0.0.1"),
                Integer.parseInt(environment.getOrDefault("SKILLCERT_PORT", "8080")),
                Path.of(environment.getOrDefault("SKILLCERT_DATA", "data")).toAbsolutePath(),
                Boolean.parseBoolean(environment.getOrDefault("SKILLCERT_DEMO", "true")),
                !environment.containsKey("SKILLCERT_DB_URL"),
                Path.of(System.getProperty("skillcert.war", "standalone/target/ROOT.war"))
                        .toAbsolutePath());
    }

    String url() {
        return "http://" + address + ":" + port + "/";
    }
}
