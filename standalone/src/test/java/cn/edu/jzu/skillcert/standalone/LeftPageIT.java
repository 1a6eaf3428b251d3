package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is still sent from a page after its button has led elsewhere: a second press, a check behind the press. */
@InBrowser
class LeftPageIT {

    @Test
    void aPageThatWasLeftAnswersALatePressWithNothingAndNotWithAnError(Portal portal) {
        try (Person department = portal.person("xxgc.chen")) {
            Request press = savesAPlan(department);

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
                                    .setData(press.postData()));

            assertThat(late.status()).isEqualTo(200);
            assertThat(late.text()).contains("<partial-response").doesNotContain("redirect", "error", "update");
            department.leavesWithoutComplaint();
        }
    }

    @Test
    void aWholeFormFromAPageThatWasLeftIsToldThatThePageHasEnded(Portal portal) {
        try (Person department = portal.person("xxgc.chen")) {
            Request press = savesAPlan(department);

            APIResponse late = department
                    .page()
                    .request()
                    .post(
                            press.url(),
                            RequestOptions.create()
                                    .setHeader("Content-Type", press.headers().get("content-type"))
                                    .setHeader("Origin", portal.url())
                                    .setData(press.postData().replace("jakarta.faces.partial.ajax=true", "")));

            assertThat(late.url()).contains("/error/expired.xhtml");
        }
    }

    /** @return what its button sent */
    private static Request savesAPlan(Person department) {
        department.opens("/examplan/list.xhtml?status=DRAFT");
        department.page().locator("#list tbody a[href*='id=']").first().click();
        department.follows("编制计划");
        List<Request> sent = new ArrayList<>();
        department.page().onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request);
            }
        });
        department.presses("edit:close");
        department.isTold("考试计划已保存。");
        assertThat(department.page()).hasURL(Pattern.compile(".*/examplan/detail.*"));
        return sent.get(sent.size() - 1);
    }
}
