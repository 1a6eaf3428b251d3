package cn.edu.jzu.skillcert.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jboss.arquillian.config.descriptor.api.ContainerDef;

/** Where Payara Micro listens and which database it uses: both ours alone, on free ports of 127.0.0.1. */
final class TestServer {

    private TestServer() {}

    static void configure(ContainerDef container) {
        try {
            // Stops itself when this virtual machine ends.
            EmbeddedPostgres database = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            Path target = Path.of("target").toAbsolutePath();
            Path preBoot = Files.writeString(
                    target.resolve("it-preboot.asadmin"),
                    "set configs.config.server-config.network-config.network-listeners.network-listener"
                            + ".http-listener.address=127.0.0.1\n"
                            // --nohazelcast is not heard beside --nocluster, which the container always says.
                            + "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false\n");
            Path personalKey = Files.writeString(target.resolve("it-personal.key"), "it:" + "A".repeat(43) + "=\n");
            Files.setPosixFilePermissions(personalKey, PosixFilePermissions.fromString("rw-------"));
            container.property("randomHttpPort", "false");
            container.property("autoBindHttp", "false");
            container.property("outputToConsole", "false");
            container.property(
                    "cmdOptions",
                    String.join(
                            " ",
                            List.of(
                                    "-Xmx768m",
                                    "-Duser.language=zh",
                                    "-Duser.timezone=Asia/Shanghai",
                                    "-Dskillcert.demo=false",
                                    "-Dskillcert.data=" + escaped(target.resolve("it-data")),
                                    "-Dskillcert.personal.key=" + escaped(personalKey),
                                    "-Dskillcert.tree="
                                            + escaped(target.resolve("../..").normalize()),
                                    "-Dskillcert.rewrite=" + Boolean.getBoolean("skillcert.rewrite"),
                                    "-Dskillcert.db.url=" + database.getJdbcUrl("postgres", "postgres"),
                                    "-Dskillcert.db.user=postgres",
                                    "-Dskillcert.db.password=postgres")));
            container.property(
                    "extraMicroOptions",
                    "--port " + freePort() + " --prebootcommandfile " + escaped(preBoot) + " --logtofile "
                            + escaped(target.resolve("it-server")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String escaped(Path path) {
        return path.toString().replace(" ", "\\ ");
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
