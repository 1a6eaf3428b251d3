package cn.edu.jzu.skillcert.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Server with a domain of its own on free ports of 127.0.0.1, as the university's server would run the EAR. */
final class FullServer implements AutoCloseable {

    private static final Path ASADMIN =
            Path.of("target", "full-server", "payara6", "bin", "asadmin").toAbsolutePath();
    private static final String DOMAIN = "portal";
    private static final String LISTENER =
            "configs.config.server-config.network-config.protocols.protocol.http-listener-1.http.";

    private final Path domains;
    private final Map<String, String> environment;
    private final int adminPort;
    private final int httpPort;

    private FullServer(Path domains, Map<String, String> environment) throws IOException {
        this.domains = domains;
        this.environment = environment;
        adminPort = PortalProcess.freePort();
        httpPort = PortalProcess.freePort();
    }

    static FullServer start(Path domains, Map<String, String> environment) throws IOException {
        Files.createDirectories(domains);
        FullServer server = new FullServer(domains, environment);
        server.create();
        try {
            server.asadmin("start-domain", "--domaindir", domains.toString(), DOMAIN);
            server.administer("set", LISTENER + "xpowered-by=false", LISTENER + "server-header=false");
        } catch (IOException | RuntimeException failed) {
            try {
                server.close();
            } catch (IOException neverRan) {
                failed.addSuppressed(neverRan);
            }
            throw failed;
        }
        return server;
    }

    String url() {
        return "http://127.0.0.1:" + httpPort;
    }

    /** A MicroProfile Config property of the whole domain; the environment overrules it. */
    void configure(String name, String value) throws IOException {
        administer("set-config-property", "--propertyName=" + name, "--propertyValue=" + value, "--source=domain");
    }

    Deployment deploy(Path archive, String name) throws IOException {
        administer(
                "deploy", "--name", name, archive.toAbsolutePath().normalize().toString());
        return () -> administer("undeploy", name);
    }

    String log() throws IOException {
        return Files.readString(domains.resolve(DOMAIN).resolve("logs/server.log"));
    }

    @Override
    public void close() throws IOException {
        asadmin("stop-domain", "--domaindir", domains.toString(), "--kill", DOMAIN);
    }

    /** An application that runs until it is closed. */
    @FunctionalInterface
    interface Deployment extends AutoCloseable {

        @Override
        void close() throws IOException;
    }

    private void create() throws IOException {
        List<String> ports = new ArrayList<>();
        for (String port : List.of(
                "jms.port",
                "domain.jmxPort",
                "orb.listener.port",
                "http.ssl.port",
                "orb.ssl.port",
                "orb.mutualauth.port",
                "osgi.shell.telnet.port",
                "java.debugger.port",
                "hazelcast.das.port",
                "hazelcast.start.port")) {
            ports.add(port + "=" + PortalProcess.freePort());
        }
        asadmin(
                "create-domain",
                "--nopassword",
                "--checkports=false",
                "--domaindir",
                domains.toString(),
                "--adminport",
                Integer.toString(adminPort),
                "--instanceport",
                Integer.toString(httpPort),
                "--domainproperties",
                String.join(":", ports),
                DOMAIN);
        Path configuration = domains.resolve(DOMAIN).resolve("config/domain.xml");
        String xml = Files.readString(configuration);
        Files.writeString(
                configuration,
                xml.replace("0.0.0.0", "127.0.0.1")
                        .replaceAll("<network-listener (?![^>]*address=)", "<network-listener address=\"127.0.0.1\" ")
                        // Message broker and data grid are not needed, and would listen on every network.
                        .replaceFirst("<connector-service", "<jms-service type=\"DISABLED\" />$0")
                        .replaceAll("<hazelcast-config-specific-configuration(?! enabled)", "$0 enabled=\"false\""));
    }

    private void administer(String command, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("--port", Integer.toString(adminPort), command));
        all.addAll(List.of(arguments));
        asadmin(all.toArray(String[]::new));
    }

    private void asadmin(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", ASADMIN.toString(), "--interactive=false"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(domains, "asadmin", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            if (!process.waitFor(600, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("asadmin " + String.join(" ", arguments) + " does not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        String said = Files.readString(output, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new IOException("asadmin " + String.join(" ", arguments) + "\n" + said);
        }
    }
}
