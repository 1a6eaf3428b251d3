package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.1 A and AA as far as axe-core sees it, and the keyboard alone. */
@InBrowser
class AccessibilityIT {

    private static final int MOST_STOPS = 200;

    /** Pixels, after WCAG 2.2, success criterion 2.5.8. */
    private static final double LOWEST_TARGET = 24;

    @ParameterizedTest
    @CsvSource({
        "jwc.liu, /index.xhtml",
        "jwc.liu, /agreement/list.xhtml",
        "xxgc.zhang, /agreement/open.xhtml",
        "sj.wei, /audit/list.xhtml",
        "admin, /account/list.xhtml"
    })
    void thePageIsAccessible(String username, String address, Portal portal) {
        try (Person person = portal.person(username)) {
            assertThat(person.opens(address)).isEqualTo(200);
            assertThat(Portal.accessibilityProblems(person.page())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xxgc.zhang, edit, status=DRAFT&text=云计算平台运维",
        "xxgc.chen, detail, status=FILED&text=Web前端开发",
        "xxgc.chen, submit, status=DRAFT&text=大数据平台运维",
        "jwc.liu, review, status=UNDER_REVIEW&text=Web前端开发职业",
        "jwc.liu, redline, status=UNDER_REVIEW&text=Web前端开发职业",
        "jjgl.xie, signing, status=SIGNING&text=物流管理",
        "xxgc.zhang, filing, status=SIGNED&text=Web前端开发职业"
    })
    void thePageOfAnAgreementIsAccessible(String username, String page, String filter, Portal portal) {
        try (Person person = portal.person(username)) {
            person.opens(page, person.findsAgreement(filter));
            assertThat(Portal.accessibilityProblems(person.page())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jwc.liu, /agreement/list.xhtml",
        "jwc.liu, /regulation/parameter/list.xhtml",
        "xxgc.chen, /room/list.xhtml",
        "admin, /account/list.xhtml"
    })
    void onAPhoneALongValueStandsBesideItsNameAndALinkIsAsHighAsAFinger(
            String username, String address, Portal portal) {
        try (Person person = portal.person(username)) {
            person.page().setViewportSize(390, 844);
            person.opens(address);
            assertThat(person.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(390);
            Locator links = person.page().locator("#list td > a:not(.ui-button)");
            assertThat(links.count()).isPositive();
            for (Locator link : links.all()) {
                BoundingBox value = link.boundingBox();
                BoundingBox name = link.locator("xpath=../span[contains(@class, 'ui-column-title')]")
                        .boundingBox();
                assertThat(value.x).isGreaterThan(name.x + name.width);
                assertThat(value.y).isLessThan(name.y + name.height);
                assertThat(value.height).isGreaterThanOrEqualTo(LOWEST_TARGET);
            }
        }
    }

    @Test
    void onAPhoneTheListComesFirstAndTheFiltersUnfoldByKeyAndStayAsTheyWereLeft(Portal portal) {
        try (Person person = portal.person("jwc.liu")) {
            Page page = person.page();
            page.setViewportSize(390, 844);
            person.opens("/agreement/list.xhtml?status=FILED");
            Locator toggle = page.locator(".filter-toggle");
            Locator field = page.locator("#filter-text");
            assertThat(field).isHidden();
            assertThat(toggle).containsText("筛选 (1)");
            assertThat(page.locator("#list tbody tr").first().boundingBox().y).isLessThan(844);
            toggle.focus();
            page.keyboard().press("Enter");
            assertThat(field).isVisible();
            assertThat(toggle).hasAttribute("aria-expanded", "true");
            page.reload();
            assertThat(field).isVisible();
            toggle.click();
            assertThat(field).isHidden();
            page.setViewportSize(1280, 800);
            assertThat(field).isVisible();
            assertThat(toggle).isHidden();
        }
    }

    @Test
    void onAPhoneACardLeavesOutWhatIsEmptyAndOnAScreenTheColumnStays(Portal portal) {
        try (Person person = portal.person("sj.wei")) {
            Page page = person.page();
            person.opens("/audit/list.xhtml");
            Locator blank = page.locator("#list td.blank").first();
            assertThat(blank).isVisible();
            page.setViewportSize(390, 844);
            assertThat(blank).isHidden();
            BoundingBox button = page.locator("#chain button").boundingBox();
            BoundingBox filters = page.locator("form.filters").boundingBox();
            assertThat(filters.y - button.y - button.height).isGreaterThanOrEqualTo(8);
        }
    }

    @Test
    void aReviewerApprovesWithTheKeyboardAlone(Portal portal) {
        try (Person reviewer = portal.person("cwc.zhou")) {
            Page page = reviewer.page();
            reviewer.opens("review", reviewer.findsAgreement("turn=FINANCE&text=智能财税"));
            walksTo(page, "review:approval");
            page.keyboard().insertText("同意。");
            walksTo(page, "review:approveNow");
            page.keyboard().press("Enter");
            reviewer.isTold("财务处审核通过。");
        }
    }

    /** With the tab key, as far as it takes. */
    private static void walksTo(Page page, String clientId) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (clientId.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
        }
        throw new AssertionError("The tab key does not lead to " + clientId);
    }
}
