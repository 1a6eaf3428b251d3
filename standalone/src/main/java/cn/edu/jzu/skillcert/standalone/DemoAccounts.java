package cn.edu.jzu.skillcert.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The demo accounts as the portal itself opens them: read out of the service jar within the WAR. */
final class DemoAccounts {

    private static final String TABLE = "cn/edu/jzu/skillcert/demo/accounts.csv";
    private static final String SERVICES = "WEB-INF/lib/ejb-module";

    private final Path war;

    DemoAccounts(Path war) {
        this.war = war;
    }

    /** One line for every account: user name, password, name, office. */
    List<String> lines() throws IOException {
        try (ZipFile archive = new ZipFile(war.toFile())) {
            ZipEntry services = archive.stream()
                    .filter(entry -> entry.getName().startsWith(SERVICES))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No " + SERVICES + " in " + war));
            try (InputStream jar = archive.getInputStream(services)) {
                return table(new ZipInputStream(jar))
                        .lines()
                        .skip(1)
                        .map(DemoAccounts::line)
                        .toList();
            }
        }
    }

    private static String table(ZipInputStream jar) throws IOException {
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            if (Objects.equals(entry.getName(), TABLE)) {
                return new String(jar.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new IOException("No " + TABLE);
    }

    private static String line(String row) {
        String[] cells = row.split(",", -1);
        return "  %-10s  %s  %s（%s）".formatted(cells[0], cells[1], cells[2], cells[5]);
    }
}
