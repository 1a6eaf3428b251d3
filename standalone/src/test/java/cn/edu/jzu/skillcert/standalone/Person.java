package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** One of the demo accounts at a browser of its own. */
final class Person implements AutoCloseable {

    private static final String SEPARATOR = "\\:";

    private final Visit visit;
    private final Page page;
    private final String username;

    Person(Visit visit, String username) {
        this.visit = visit;
        this.page = visit.page();
        this.username = username;
        Portal.loginAs(page, username);
    }

    Page page() {
        return page;
    }

    /** @return the status */
    int opens(String path) {
        Response answer = page.navigate(path);
        return answer.status();
    }

    void opens(String what, long agreement) {
        assertThat(opens(address(what, agreement))).as(what).isEqualTo(200);
    }

    static String address(String what, long agreement) {
        return "/agreement/" + what + ".xhtml?id=" + agreement;
    }

    /** @return id of the first agreement in the list under this filter */
    long findsAgreement(String filter) {
        opens("/agreement/list.xhtml?" + filter);
        String address = page.locator("#list tbody a[href*='id=']").first().getAttribute("href");
        return Long.parseLong(address.replaceFirst(".*[?&]id=(\\d+).*", "$1"));
    }

    /** The component by its client id, e.g. {@code edit:title}. */
    Locator at(String clientId) {
        return page.locator("#" + clientId.replace(":", SEPARATOR));
    }

    void types(String clientId, String text) {
        at(clientId).fill(text);
    }

    void presses(String clientId) {
        at(clientId).click();
    }

    /** An icon before the words belongs to the name of a button, as a character of its font. */
    void pressesNamed(String name) {
        Pattern exact = Pattern.compile("^[\\uE000-\\uF8FF\\s]*" + name.replaceAll("([()+*?.])", "\\\\$1") + "\\s*$");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(exact))
                .click();
    }

    /** A link of the page itself; the menu may have one of the same name. */
    void follows(String name) {
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    void attaches(String clientId, Path file) {
        at(clientId).setInputFiles(file);
    }

    void sees(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    /** In the place for messages of the whole page. */
    void isTold(String text) {
        assertThat(page.locator("#feedback")).containsText(text);
    }

    /** On the first screen, about this record. */
    Locator task(String what, String record) {
        opens("/index.xhtml");
        Locator rows = page.locator("#tasks tbody tr");
        Locator rowsOfAPage = page.locator("#tasks .ui-paginator-rpp-options").last();
        if (rowsOfAPage.isVisible()) {
            int shown = rows.count();
            rowsOfAPage.selectOption("100");
            assertThat(rows).not().hasCount(shown);
        }
        return rows.filter(new Locator.FilterOptions().setHasText(what))
                .filter(new Locator.FilterOptions().setHasText(record));
    }

    void hasTask(String what, String record) {
        assertThat(task(what, record)).hasCount(1);
    }

    void hasNoTask(String what, String record) {
        assertThat(task(what, record)).hasCount(0);
    }

    /** Opens the record of a task from the first screen. */
    void takesUp(String what, String record) {
        task(what, record).getByRole(AriaRole.LINK).click();
        assertThat(page.locator("h1")).containsText(record);
    }

    APIResponse downloads(String path) {
        return page.request().get(path);
    }

    /** The page as an office desk and as a phone shows it; on neither it may be wider than the screen. */
    void takesPictures(String name) {
        takesPicture(name + "-" + username + "-1366", 1366, 768);
        takesPicture(name + "-" + username + "-390", 390, 844);
        page.setViewportSize(1366, 768);
    }

    private void takesPicture(String name, int width, int height) {
        page.setViewportSize(width, height);
        page.evaluate("window.scrollTo(0, 0)");
        Portal.screenshot(page, name);
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("width of " + name)
                .isLessThanOrEqualTo(width);
    }

    void leavesWithoutComplaint() {
        assertThat(visit.complaints())
                .as("complaints of the pages of " + username)
                .isEmpty();
        close();
    }

    @Override
    public void close() {
        visit.close();
    }
}
