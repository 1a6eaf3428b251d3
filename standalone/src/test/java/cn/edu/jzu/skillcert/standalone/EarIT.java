package cn.edu.jzu.skillcert.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.platform.web.MenuEntry;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The other packaging: {@code portal.ear} on a full Payara Server with a database elsewhere. Only deploying takes long,
 * so the tests share it; the order spares a third one.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EarIT {

    private static final Path EAR = Path.of("..", "ear", "target", "portal.ear");
    private static final Pattern ONE_TIME_PASSWORD = Pattern.compile("one-time password (\\S+) ");
    private static final String PASSWORD_PAGE = "/password/change.xhtml";
    private static final String CHOSEN = "Herbst-Prüfung-2026-焦作";
    private static final Pattern LINK = Pattern.compile("href=\"(/[a-z/]+\\.xhtml)\"");
    private static final Pattern TITLE = Pattern.compile("<title>\\s*\\S[^<]* · 职业技能等级认证工作平台\\s*</title>");

    private static EmbeddedDatabase database;
    private static FullServer server;
    private static FullServer.Deployment portal;
    private static boolean inDemoMode;

    @BeforeAll
    static void startServer(@TempDir Path directory) throws IOException {
        database = EmbeddedDatabase.startIn(directory.resolve("db"));
        server = FullServer.start(
                directory.resolve("domains"),
                Map.of(
                        "SKILLCERT_DB_URL", database.url(),
                        "SKILLCERT_DB_USER", database.user(),
                        "SKILLCERT_DB_PASSWORD", "none",
                        "SKILLCERT_DATA", directory.toString(),
                        "SKILLCERT_PERSONAL_KEY", PersonalKeyFile.in(directory).toString()));
    }

    @AfterAll
    static void stopServer() throws IOException {
        try {
            if (server != null) {
                server.close();
            }
        } finally {
            if (database != null) {
                database.stop();
            }
        }
    }

    @Test
    @Order(1)
    void theFirstAdministratorChoosesAPasswordAndThenKeepsAccounts() throws IOException, SQLException {
        deploy(false);
        Visitor administrator = new Visitor(server.url());
        assertThat(administrator.get("/account/list.xhtml").uri().getPath()).isEqualTo("/login.xhtml");
        String oneTime = oneTimePassword();
        administrator.logIn("admin", oneTime);
        assertThat(administrator.get("/account/list.xhtml").uri().getPath()).isEqualTo(PASSWORD_PAGE);
        administrator.submit(
                PASSWORD_PAGE, "edit", Map.of("current", oneTime, "chosen", CHOSEN, "repeated", CHOSEN), "save");
        assertThat(administrator.get("/account/list.xhtml").uri().getPath()).isEqualTo("/account/list.xhtml");
        Visitor later = new Visitor(server.url());
        later.logIn("admin", oneTime);
        assertThat(later.isLoggedIn()).isFalse();
        later.logIn("admin", CHOSEN);
        assertThat(later.isLoggedIn()).isTrue();
        undeploy();
        assertThat(administrator.get("/login.xhtml").statusCode()).isEqualTo(404);
    }

    @Test
    void everyPageOpensThatTheMenuOffersSomebody() throws IOException, SQLException {
        deploy(true);
        Set<Set<String>> menus = new HashSet<>();
        Set<String> opened = new TreeSet<>();
        List<String> broken = new ArrayList<>();
        for (String account : new DemoAccounts(Path.of("target", "ROOT.war")).lines()) {
            String username = account.strip().split(" ")[0];
            Visitor visitor = loggedIn(username);
            Set<String> menu = offered(visitor);
            // Colleagues of one office see the same.
            for (String page : menus.add(menu) ? menu : Set.<String>of()) {
                HttpResponse<String> answer = visitor.get(page);
                if (answer.statusCode() == 200
                        && TITLE.matcher(answer.body()).find()
                        && !answer.body().contains("???")) {
                    opened.add(page);
                } else {
                    broken.add(username + " " + page + " " + answer.statusCode());
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(opened).containsAll(pagesOfTheMenu());
    }

    @Test
    void whoLacksTheRoleIsRefused() throws IOException, SQLException {
        deploy(true);
        Visitor finance = loggedIn("cwc.li");
        assertForbidden(finance.get("/account/list.xhtml"));
        assertForbidden(finance.get("/audit/list.xhtml"));
        assertForbidden(loggedIn("admin").get("/agreement/list.xhtml"));
        assertForbidden(loggedIn("xs.li").get("/agreement/list.xhtml"));
    }

    @Test
    void aRefusalIsToldInWordsOnThePage() throws IOException, SQLException {
        deploy(true);
        HttpResponse<String> wrongPassword = loggedIn("cwc.li")
                .submit(
                        "/password/change.xhtml",
                        "edit",
                        Map.of("current", "wrong", "chosen", "Another-2026-one", "repeated", "Another-2026-one"),
                        "save");
        assertThat(wrongPassword.statusCode()).isEqualTo(200);
        assertThat(wrongPassword.body()).contains("当前密码不正确");
        HttpResponse<String> takenName = loggedIn("admin")
                .submit(
                        "/account/open.xhtml",
                        "edit",
                        Map.of("username", "cwc.li", "name", "李秀芬", "email", ""),
                        "open");
        assertThat(takenName.statusCode()).isEqualTo(200);
        assertThat(takenName.body()).contains("该用户名已被使用");
    }

    @Test
    void anAgreementIsSeenByItsDepartmentAndTheOfficesOnly() throws IOException, SQLException {
        deploy(true);
        Visitor drafter = loggedIn("xxgc.chen");
        String form = drafter.get("/agreement/open.xhtml").body();
        HttpResponse<String> draft = drafter.submit(
                "/agreement/open.xhtml",
                "edit",
                Map.of(
                        "departmentId",
                        option(form, "信息工程学院"),
                        "organizationId",
                        option(form, "中原数字技能评价中心"),
                        "title",
                        "䶮测试协议"),
                "open");
        assertThat(draft.uri().toString()).contains("/agreement/edit.xhtml?id=");
        String detail = "/agreement/detail.xhtml?" + draft.uri().getQuery();
        assertThat(drafter.get(detail).body()).contains("䶮测试协议");
        assertThat(loggedIn("jwc.wang").get(detail).body()).contains("䶮测试协议");
        HttpResponse<String> elsewhere = loggedIn("jdgc.lin").get(detail);
        assertThat(elsewhere.statusCode()).isEqualTo(404);
        assertThat(elsewhere.body()).doesNotContain("䶮测试协议");
    }

    @Test
    void thePortalSpeaksEnglishIfAsked() throws IOException, SQLException {
        deploy(true);
        Visitor visitor = loggedIn("jwc.wang");
        visitor.submit("/index.xhtml", "session", Map.of(), "english");
        assertThat(visitor.get("/agreement/list.xhtml").body())
                .contains("lang=\"en\"", "Agreements")
                .doesNotContain("工作协议");
    }

    @Test
    void theHeadersAreThoseOfTheOtherServer() throws IOException, SQLException {
        deploy(true);
        HttpResponse<String> answer = new Visitor(server.url()).get("/login.xhtml");
        PromisedHeaders.allowNoInlineScript(answer);
        PromisedHeaders.keepTheSessionFromScriptsAndOtherSites(answer);
        PromisedHeaders.doNotTellTheServersMake(answer);
    }

    /** Runs the portal over an empty database, with demo data or without; does nothing if it already does. */
    private static void deploy(boolean demo) throws IOException, SQLException {
        if (portal != null && inDemoMode == demo) {
            return;
        }
        undeploy();
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        }
        server.configure("skillcert.demo", Boolean.toString(demo));
        portal = server.deploy(EAR, "portal");
        inDemoMode = demo;
    }

    private static void undeploy() throws IOException {
        if (portal != null) {
            portal.close();
            portal = null;
        }
    }

    private static String oneTimePassword() throws IOException {
        Matcher said = ONE_TIME_PASSWORD.matcher(server.log());
        assertThat(said.find()).isTrue();
        return said.group(1);
    }

    private static Visitor loggedIn(String username) throws IOException {
        Visitor visitor = new Visitor(server.url());
        visitor.logIn(username, Portal.DEMO_PASSWORD);
        assertThat(visitor.isLoggedIn()).as(username).isTrue();
        return visitor;
    }

    private static Set<String> offered(Visitor visitor) throws IOException {
        return LINK.matcher(visitor.get("/index.xhtml").body())
                .results()
                .map(link -> link.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> pagesOfTheMenu() {
        return Arrays.stream(MenuEntry.values()).map(MenuEntry::page).toList();
    }

    private static void assertForbidden(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("您没有权限");
    }

    private static String option(String form, String label) {
        return Pattern.compile("<option value=\"(\\d+)\"[^>]*>" + Pattern.quote(label) + "<")
                .matcher(form)
                .results()
                .findFirst()
                .map(choice -> choice.group(1))
                .orElseThrow();
    }
}
