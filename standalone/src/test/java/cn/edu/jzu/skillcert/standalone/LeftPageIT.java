package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is still sent from a page after its button has led elsewhere: a second press, a check behind the press. */
@InBrowser
class LeftPageIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String FORM = "/examplan/edit.xhtml";

    @Test
    void whatWaitsBehindAButtonThatLeadsElsewhereIsNotSent(Portal portal) {
        try (Person department = portal.person("xxgc.chen")) {
            opensAPlan(department, 2);
            Page page = department.page();
            // The server takes its time; meanwhile a field is checked once more, and the button pressed again.
            page.route("**" + FORM + "**", route -> {
                // In braces, as its answer must not be waited for: it comes after the one that is held here.
                page.evaluate("() => { checkForm(); document.getElementById('edit:close').click(); }");
                route.resume();
            });
            List<Request> sent = posts(page);

            department.presses("edit:close");

            department.isTold("考试计划已保存。");
            assertThat(page).hasURL(Pattern.compile(".*/examplan/detail.*"));
            assertThat(sent).hasSize(1);
            department.leavesWithoutComplaint();
        }
    }

    @Test
    void whatIsSentFromItAllTheSameIsToldThatThePageHasExpired(Portal portal) {
        try (Person department = portal.person("xxgc.chen")) {
            String form = opensAPlan(department, 3);
            List<Request> sent = posts(department.page());
            department.presses("edit:close");
            department.isTold("考试计划已保存。");
            Request press = sent.get(0);

            APIResponse late = department
                    .page()
                    .request()
                    .post(
                            press.url(),
                            RequestOptions.create()
                                    .setHeader("Content-Type", press.headers().get("content-type"))
                                    .setHeader("Faces-Request", "partial/ajax")
                                    .setHeader("X-Requested-With", "XMLHttpRequest")
                                    .setHeader("Origin", portal.url())
                                    .setHeader("Referer", portal.url() + form)
                                    .setData(press.postData()));

            assertThat(late.text()).contains("<redirect url=\"/error/expired.xhtml?back=");
            department.leavesWithoutComplaint();
        }
    }

    /** A new one, of a month that nobody else plans. */
    private static String opensAPlan(Person department, int monthsAhead) {
        department.opens("/examplan/open.xhtml?month=" + YearMonth.now(ZONE).plusMonths(monthsAhead));
        department.presses("edit:open");
        assertThat(department.at("edit:close")).isVisible();
        return department.page().url().replaceFirst("^https?://[^/]*", "");
    }

    private static List<Request> posts(Page page) {
        List<Request> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.url().contains(FORM)) {
                sent.add(request);
            }
        });
        return sent;
    }
}
