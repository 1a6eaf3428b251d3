package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
