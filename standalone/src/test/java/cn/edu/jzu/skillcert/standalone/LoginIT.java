package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class LoginIT {

    @Test
    void whoIsNotLoggedInIsSentToTheLogin(Page page) {
        page.navigate("/index.xhtml");
        assertThat(page).hasURL(Portal.LOGIN);
    }

    @Test
    void theRightPasswordLetsIn(Page page) {
        Portal.loginAs(page, "cwc.li");
        page.navigate("/index.xhtml");
        assertThat(page).not().hasURL(Portal.LOGIN);
    }

    /** Links in mails and QR codes on papers name no page. */
    @Test
    void aLinkOfAMailLeadsToThePageThroughTheLogin(Page page) {
        page.navigate("/go/AGREEMENTS?department=1");
        assertThat(page).hasURL(Portal.LOGIN);
        Portal.fillsInLogin(page, "cwc.li", Portal.DEMO_PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/agreement/list\\.xhtml\\?department=1$"));
        assertThat(page.request().get("/go/NOWHERE").status()).isEqualTo(404);
    }

    @Test
    void aWrongPasswordIsToldInPlainChinese(Page page) {
        Portal.loginAs(page, "somebody", "wrong");
        assertThat(page).hasURL(Portal.LOGIN);
        assertThat(page.locator("body")).containsText("用户名或密码不正确");
    }

    @Test
    void afterFiveFailuresTheNameIsLockedForAWhile(Page page) {
        for (int attempt = 1; attempt <= 5; attempt++) {
            Portal.loginAs(page, "stubborn", "wrong");
            assertThat(page.locator("body")).containsText("用户名或密码不正确");
        }
        Portal.loginAs(page, "stubborn", "wrong");
        assertThat(page.locator("body")).containsText("连续输错次数过多");
    }

    @Test
    void theLoginPageIsAccessible(Page page) {
        page.navigate("/login.xhtml");
        assertThat(Portal.accessibilityProblems(page)).isEmpty();
    }
}
