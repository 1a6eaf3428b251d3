package cn.edu.jzu.skillcert.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Where the server writes what it does: files that follow each other, the newest is {@code portal.0.log}. */
final class ServerLog {

    private ServerLog() {}

    /** Opens the directory and leaves the configuration there that the server is to be started with. */
    static Path configuredIn(Path directory) throws IOException {
        Files.createDirectories(directory);
        Properties configuration = new Properties();
        try (InputStream defaults = ServerLog.class.getResourceAsStream("/portal-logging.properties")) {
            configuration.load(defaults);
        }
        // A percent sign of the path would be read as one of the handler's patterns.
        String place = directory.toString().replace("%", "%%");
        configuration.setProperty("java.util.logging.FileHandler.pattern", place + "/portal.%g.log");
        Path file = directory.resolve("logging.properties");
        try (Writer out = Files.newBufferedWriter(file)) {
            configuration.store(out, "Written at every start");
        }
        return file;
    }
}
