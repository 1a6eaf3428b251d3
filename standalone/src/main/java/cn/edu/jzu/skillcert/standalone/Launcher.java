package cn.edu.jzu.skillcert.standalone;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Path;

/**
 * Starts everything a newcomer needs in one process: an embedded PostgreSQL (unless the environment names a database)
 * and Payara Micro with the portal. Ctrl-C stops both.
 */
public final class Launcher {

    private static final String HTTP = "configs.config.server-config.network-config.";

    private final Settings settings;

    private Launcher(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws IOException, BootstrapException {
        try {
            Settings settings = Settings.fromEnvironment(System.getenv());
            settings.mustHaveWar();
            new Launcher(settings).run();
        } catch (SettingRefusedException refused) {
            sayAsIs(refused.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, BootstrapException {
        if (!isFree(settings.address(), settings.port())) {
            say("端口 %d 已被占用：请先停止正在运行的程序，或设置 SKILLCERT_PORT 使用其他端口。", settings.port());
            say("Port %d is busy: stop what runs there, or set SKILLCERT_PORT to another one.", settings.port());
            System.exit(1);
        }
        DataLock lock = DataLock.of(settings.data());
        if (!lock.isHeld()) {
            say("数据目录 %s 正由另一个平台进程使用：请先停止它，或设置 SKILLCERT_DATA 使用其他目录。", settings.data());
            say(
                    "The data directory %s is in use by another portal: stop that one, or set SKILLCERT_DATA to another directory.",
                    settings.data());
            System.exit(1);
        }
        say("正在启动，通常不到一分钟……  Starting, usually within a minute ...");
        Path logging = ServerLog.configuredIn(settings.data().resolve("log"));
        System.setProperty("skillcert.data", settings.data().toString());
        System.setProperty("skillcert.demo", Boolean.toString(settings.demo()));
        // Not in earnest: there a key of its own making would lie beside the data it is to protect.
        if (settings.demo() && System.getenv("SKILLCERT_PERSONAL_KEY") == null) {
            System.setProperty(
                    "skillcert.personal.key",
                    PersonalKeyFile.in(settings.data()).toString());
        }
        if (System.getenv("SKILLCERT_PORTAL_URL") == null) {
            System.setProperty("skillcert.portal.url", settings.url());
        }
        if (settings.ownsDatabase()) {
            EmbeddedDatabase database = EmbeddedDatabase.startIn(settings.data().resolve("db"));
            Runtime.getRuntime().addShutdownHook(new Thread(database::stop, "stop-database"));
            System.setProperty("skillcert.db.url", database.url());
            System.setProperty("skillcert.db.user", database.user());
            System.setProperty("skillcert.db.password", "");
        }
        startServer(logging);
        say("");
        say("SkillCert 职业技能等级认证工作平台  →  %s", settings.url());
        if (settings.demo()) {
            say("");
            say("演示账号 / demo accounts（首次启动且数据库为空时建立 / opened on the first start with an empty database）：");
            new DemoAccounts(settings.war()).lines().forEach(Launcher::sayAsIs);
        }
        say("");
        say("日志 / log: %s", logging.getParent());
        say("Ctrl-C 停止 / stops everything.");
    }

    private void startServer(Path logging) throws BootstrapException {
        PayaraMicro.getInstance()
                // One server needs no data grid, and the grid would listen on every network. "No cluster" beside it
                // would start the grid again, alone.
                .setNoHazelcast(true)
                .setPrintLogo(false)
                .setLogPropertiesFile(logging.toFile())
                .setHttpPort(settings.port())
                .setHttpAutoBind(false)
                .setPreBootHandler(admin -> {
                    admin.run(
                            "set",
                            HTTP + "network-listeners.network-listener.http-listener.address=" + settings.address());
                    admin.run("set", HTTP + "protocols.protocol.http-listener.http.xpowered-by=false");
                    admin.run("set", HTTP + "protocols.protocol.http-listener.http.server-header=false");
                })
                .addDeployment(settings.war().toString())
                .bootStrap();
        if (!answers()) {
            say("启动失败，原因见 %1$s。Start failed; %1$s says why.", logging.getParent());
            System.exit(1);
        }
    }

    /** The server names an application as deployed also when one of its beans failed at the start. */
    private boolean answers() {
        try {
            HttpURLConnection asked =
                    (HttpURLConnection) new URL(settings.url() + "login.xhtml").openConnection(Proxy.NO_PROXY);
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException silent) {
            return false;
        }
    }

    private static boolean isFree(String address, int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            return probe.isBound();
        } catch (IOException busy) {
            return false;
        }
    }

    private static void sayAsIs(String line) {
        System.out.println(line);
    }

    private static void say(String line, Object... arguments) {
        System.out.printf(line + "%n", arguments);
    }
}
