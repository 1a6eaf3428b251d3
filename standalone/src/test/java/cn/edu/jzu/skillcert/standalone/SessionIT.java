package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Half an hour without a request ends a session; the browser's clock is turned on instead of waiting for it. */
@InBrowser
class SessionIT {

    private static final Duration BEFORE_THE_WARNING = Duration.ofMinutes(27);
    private static final Duration TO_THE_WARNING = Duration.ofMinutes(1);
    private static final Duration TO_THE_END = Duration.ofMinutes(2);

    @Test
    void aWarningComesTwoMinutesBeforeTheEndAndOneClickRenewsTheSession(Portal portal) {
        try (Person keeper = portal.person("admin")) {
            opensAForm(keeper);
            Locator warning = keeper.page().locator("#session-warning");
            passes(keeper.page(), BEFORE_THE_WARNING);
            assertThat(warning).isHidden();
            passes(keeper.page(), TO_THE_WARNING);
            assertThat(warning).isVisible();

            keeper.page().locator(".session-renew").click();
            assertThat(warning).isHidden();
            passes(keeper.page(), BEFORE_THE_WARNING);
            assertThat(warning).isHidden();
            passes(keeper.page(), TO_THE_WARNING);
            assertThat(warning).isVisible();
            assertThat(keeper.at("edit:name")).hasValue("301 机房");
        }
    }

    @Test
    void whoLetsItEndLogsInAgainAndIsOfferedWhatHeTyped(Portal portal) {
        try (Person keeper = portal.person("admin")) {
            opensAForm(keeper);
            passes(keeper.page(), BEFORE_THE_WARNING);
            passes(keeper.page(), TO_THE_WARNING);
            assertThat(keeper.page().locator("#session-warning")).isVisible();
            endsTheSession(keeper);
            passes(keeper.page(), TO_THE_END);
            comesBack(keeper);
        }
    }

    @Test
    void whoRenewsTooLateLogsInAgainAndIsOfferedWhatHeTyped(Portal portal) {
        try (Person keeper = portal.person("admin")) {
            opensAForm(keeper);
            passes(keeper.page(), BEFORE_THE_WARNING);
            passes(keeper.page(), TO_THE_WARNING);
            endsTheSession(keeper);
            keeper.page().locator(".session-renew").click();
            comesBack(keeper);
        }
    }

    private static void opensAForm(Person keeper) {
        keeper.page().clock().install();
        keeper.opens("/room/edit.xhtml");
        keeper.types("edit:name", "301 机房");
        // Whatever the page still asks renews the session, and the warning comes later.
        keeper.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void passes(Page page, Duration time) {
        page.clock().fastForward(time.toMillis());
    }

    private static void endsTheSession(Person keeper) {
        keeper.page().context().clearCookies();
    }

    private static void comesBack(Person keeper) {
        assertThat(keeper.page()).hasURL(Portal.LOGIN);
        Portal.fillsInLogin(keeper.page(), "admin", Portal.DEMO_PASSWORD);
        assertThat(keeper.page()).hasURL(Pattern.compile(".*/room/edit\\.xhtml"));
        assertThat(keeper.at("edit:name")).hasValue("");
        keeper.page().locator("#draft-offer .draft-restore").click();
        assertThat(keeper.at("edit:name")).hasValue("301 机房");
    }
}
