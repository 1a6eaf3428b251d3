package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The running portal with a browser before it. */
final class Portal implements AutoCloseable {

    /** Of all demo accounts. */
    static final String DEMO_PASSWORD = "SkillCert-demo-2026";

    static final Pattern LOGIN = Pattern.compile(".*/login\\.xhtml.*");

    /** Of an assertion: a machine that runs other things too is slow at times. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final PortalProcess process;
    private final Playwright playwright;
    private final Browser browser;

    private Portal(PortalProcess process) {
        this.process = process;
        setDefaultAssertionTimeout(PATIENCE.toMillis());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    static Portal open() {
        try {
            PortalProcess process = PortalProcess.start(Files.createTempDirectory("skillcert-e2e"));
            try {
                return new Portal(process);
            } catch (RuntimeException noBrowser) {
                process.close();
                throw noBrowser;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String url() {
        return process.url();
    }

    int port() {
        return process.port();
    }

    /** Addresses and ports at which the server takes connections. */
    Set<String> listening() throws IOException {
        return process.listening();
    }

    /** Where it keeps its database and files. */
    Path data() {
        return process.data();
    }

    /** A new session; who opens it closes it. */
    Visit visit() {
        return new Visit(browser, url());
    }

    /** A new session in which this demo account is logged in. */
    Person person(String username) {
        return personAt(process, username);
    }

    /** The same at another portal than the shared one. */
    Person personAt(PortalProcess other, String username) {
        return new Person(new Visit(browser, other.url()), username);
    }

    /** Lets one of the demo accounts in. */
    static void loginAs(Page page, String username) {
        loginAs(page, username, DEMO_PASSWORD);
        assertThat(page).not().hasURL(LOGIN);
    }

    /** Fills in the log-in form; whether it succeeded is the test's question. */
    static void loginAs(Page page, String username, String password) {
        page.navigate("/login.xhtml");
        fillsInLogin(page, username, password);
    }

    /** On the log-in page, wherever it leads to afterwards. */
    static void fillsInLogin(Page page, String username, String password) {
        page.locator("#login input[id*=username]").fill(username);
        page.locator("#login input[type=password]").fill(password);
        page.locator("#login button[id$=submit]").click();
        page.waitForLoadState();
    }

    /** A picture of the whole page in {@code target/screenshots}. */
    static Path screenshot(Page page, String name) {
        Path file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** What axe-core finds against WCAG 2.1 A and AA: each rule with the elements that break it. */
    static List<String> accessibilityProblems(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                        .map(Portal::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        try {
            browser.close();
            playwright.close();
        } finally {
            process.close();
        }
    }
}
