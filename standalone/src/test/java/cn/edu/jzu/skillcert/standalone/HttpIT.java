package cn.edu.jzu.skillcert.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers to those who do not behave like a browser. */
@InBrowser
class HttpIT {

    @Test
    void theContentSecurityPolicyAllowsNoInlineScript(Portal portal) throws IOException {
        PromisedHeaders.allowNoInlineScript(new Visitor(portal.url()).get("/login.xhtml"));
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites(Portal portal) throws IOException {
        PromisedHeaders.keepTheSessionFromScriptsAndOtherSites(new Visitor(portal.url()).get("/login.xhtml"));
    }

    @Test
    void theServerDoesNotTellItsMake(Portal portal) throws IOException {
        PromisedHeaders.doNotTellTheServersMake(new Visitor(portal.url()).get("/login.xhtml"));
    }

    @Test
    void aFormWithoutItsTokenDoesNotLogIn(Portal portal) throws IOException {
        Visitor forger = new Visitor(portal.url());
        var form = forger.loginForm("admin", "whatever");
        form.keySet().removeIf(name -> name.contains("ViewState"));
        HttpResponse<String> answer = forger.post("/login.xhtml", form);
        assertThat(answer.body()).doesNotContain("用户名或密码不正确");
        assertThat(forger.isLoggedIn()).isFalse();
    }

    @Test
    void aFormWithoutThePagesNonceIsAnsweredByAPageWithTheNumberOfTheError(Portal portal) throws IOException {
        Visitor careless = new Visitor(portal.url());
        var form = careless.loginForm("admin", "whatever");
        assertThat(form.remove("primefaces.nonce")).isNotNull();
        HttpResponse<String> answer = careless.post("/login.xhtml", form);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).containsPattern("错误编号：[0-9a-f]{8}").contains("返回首页");
    }

    @Test
    void nothingOfItListensOnAnyOtherAddressThanThisMachines(Portal portal) throws IOException {
        assertThat(portal.listening())
                .contains("127.0.0.1:" + portal.port())
                .allMatch(address -> address.matches("(127\\.0\\.0\\.1|::1):\\d+"));
    }

    @Test
    void aSecondStartOnABusyPortSaysSo(Portal portal, @TempDir Path data) throws IOException {
        PortalProcess second = PortalProcess.startInVain(portal.port(), data, Map.of());
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.terminal())
                .contains("端口 " + portal.port() + " 已被占用")
                .contains("Port " + portal.port() + " is busy")
                .contains("SKILLCERT_PORT");
    }

    @Test
    void aSecondStartOverTheSameDataLeavesTheFirstPortalAlone(Portal portal) throws IOException {
        PortalProcess second = PortalProcess.startInVain(PortalProcess.freePort(), portal.data(), Map.of());
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.terminal())
                .contains("数据目录 " + portal.data() + " 正由另一个平台进程使用")
                .contains("The data directory " + portal.data() + " is in use by another portal")
                .contains("SKILLCERT_DATA");
        Visitor administrator = new Visitor(portal.url());
        administrator.logIn("cwc.li", Portal.DEMO_PASSWORD);
        assertThat(administrator.isLoggedIn()).as("the first portal works").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "65536", "", "80 80"})
    void aPortThatIsNoneIsRefusedInWords(String said, @TempDir Path data) throws IOException {
        PortalProcess refused = PortalProcess.startInVain(1, data, Map.of("SKILLCERT_PORT", said));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.terminal())
                .contains("SKILLCERT_PORT 应为 1 至 65535 的整数，现为“" + said + "”")
                .contains("SKILLCERT_PORT must be a number from 1 to 65535, not \"" + said + "\"")
                .doesNotContain("Exception");
    }

    /** Whoever knew the number of a session before the log-in, say because he planted it, has nothing of it after. */
    @Test
    void aSessionKnownBeforeTheLogInIsWorthNothingAfterIt(Portal portal) throws IOException {
        Visitor victim = new Visitor(portal.url());
        victim.get("/login.xhtml");
        String planted = victim.session();
        victim.logIn("cwc.li", Portal.DEMO_PASSWORD);
        assertThat(victim.isLoggedIn()).isTrue();
        assertThat(victim.session()).isNotEqualTo(planted);

        Visitor attacker = new Visitor(portal.url());
        attacker.takeOver(planted);
        assertThat(attacker.isLoggedIn()).isFalse();
    }
}
