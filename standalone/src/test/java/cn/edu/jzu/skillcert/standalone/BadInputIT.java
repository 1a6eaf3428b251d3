package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people get wrong: they are told in words, and nothing of it is written. */
@InBrowser
class BadInputIT {

    private static final String DRAFTER = "kjjr.cao";
    private static final AgreementPaper PAPER = AgreementPaper.at("200");
    private static final String CHANGED_MEANWHILE = "这条记录刚被他人修改过。您填写的内容仍在本页，没有丢失。";

    @ParameterizedTest
    @EnumSource
    void aFileThatMustNotBeTakenInIsRefusedWithTheReason(BadFiles file, Portal portal, @TempDir Path directory)
            throws IOException {
        try (Person drafter = portal.person(DRAFTER)) {
            AgreementDesk desk = new AgreementDesk(drafter);
            long id = desk.opens("坏文件 " + file);
            drafter.types("edit:title", "没有保存的名称");
            desk.sendsTemplate(file.in(directory));
            drafter.sees(file.refusal());
            drafter.opens("detail", id);
            assertThat(drafter.page().locator("ul.files")).hasCount(0);
            assertThat(drafter.page().locator(".trail-act")).hasCount(1);
        }
    }

    @Test
    void anUploadWithoutAFileAsksForTheFile(Portal portal) {
        try (Person drafter = portal.person(DRAFTER)) {
            new AgreementDesk(drafter).opens("没有选择文件");
            drafter.presses("template:upload");
            assertThat(drafter.at("template:source-message")).containsText("模板由谁提供：必填。");
            drafter.at("template:source").selectOption("ORGANIZATION");
            drafter.presses("template:upload");
            assertThat(drafter.at("template:file-message")).containsText("必填。");
        }
        try (Person signer = portal.person("jjgl.xie")) {
            signer.opens("signing", signer.findsAgreement("status=SIGNING"));
            signer.presses("edit:uploadNow");
            assertThat(signer.at("edit:signedOn-message")).containsText("签订日期：必填。");
            new AgreementDesk(signer).types("signedOn", PAPER.today());
            signer.presses("edit:uploadNow");
            assertThat(signer.at("edit:upload-message")).containsText("必填。");
        }
        try (Person keeper = portal.person("xxgc.zhang")) {
            keeper.opens("filing", keeper.findsAgreement("status=SIGNED"));
            keeper.presses("edit:uploadProof");
            assertThat(keeper.at("edit:proof-message")).containsText("必填。");
        }
    }

    @Test
    void anUploadKeepsTheAddressAndWhatElseWasTyped(Portal portal, @TempDir Path directory) throws IOException {
        try (Person drafter = portal.person(DRAFTER)) {
            AgreementDesk desk = new AgreementDesk(drafter);
            long id = desk.opens("上传之后");
            drafter.types("edit:settlementMethod", "还没有保存的结算方式");
            desk.uploadsTemplate(PAPER.word(directory));
            assertThat(drafter.page()).hasURL(Pattern.compile(".*/agreement/edit\\.xhtml\\?id=" + id));
            assertThat(drafter.at("edit:settlementMethod")).hasValue("还没有保存的结算方式");
            assertThat(drafter.at("edit:title")).hasValue("上传之后");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "300.001", "-1"})
    void aPriceThatIsNoAmountIsRefusedAtItsField(String price, Portal portal) {
        try (Person drafter = portal.person(DRAFTER)) {
            AgreementDesk desk = new AgreementDesk(drafter);
            long id = desk.opens("单价 " + price);
            desk.addsPrice(price);
            drafter.presses("edit:save");
            assertThat(drafter.page().locator("[id$='unitPrice-message']"))
                    .containsText("“" + price + "”不是金额：请只填数字，最多两位小数。");
            assertThat(desk.input("unitPrice")).hasValue(price);
            drafter.opens("edit", id);
            assertThat(desk.input("unitPrice")).hasCount(0);
        }
    }

    @Test
    void anEndBeforeTheStartIsRefusedAtItsField(Portal portal) {
        try (Person drafter = portal.person(DRAFTER)) {
            AgreementDesk desk = new AgreementDesk(drafter);
            long id = desk.opens("期限颠倒");
            desk.types("startDate", PAPER.end());
            desk.types("endDate", PAPER.start());
            drafter.presses("edit:save");
            assertThat(drafter.at("edit:endDate-message")).containsText("早于起始日期");
            assertThat(drafter.at("edit:endDate_input")).hasValue(PAPER.start().toString());
            drafter.opens("edit", id);
            assertThat(drafter.at("edit:endDate_input")).hasValue("");
        }
    }

    @Test
    void whoSavesSecondIsToldAndKeepsWhatWasTyped(Portal portal) {
        try (Person first = portal.person("xxgc.zhang");
                Person second = portal.person("xxgc.chen")) {
            long id = new AgreementDesk(first).opens("两人同时修改");
            second.opens("edit", id);
            first.types("edit:title", "先保存的名称");
            new AgreementDesk(first).saves();
            second.types("edit:title", "后保存的名称");
            second.presses("edit:save");
            second.isTold(CHANGED_MEANWHILE);
            assertThat(second.at("edit:title")).hasValue("后保存的名称");
            second.isTold(nameOf(first) + "修改了：");
            second.isTold("协议名称：“两人同时修改” → “先保存的名称”");
            Page newer = second.page().waitForPopup(() -> second.follows("在新窗口查看最新内容"));
            assertThat(newer.locator("#edit\\:title")).hasValue("先保存的名称");
            newer.close();
            assertThat(second.at("edit:title")).hasValue("后保存的名称");
            second.follows("放弃我的修改，载入最新内容");
            assertThat(second.at("edit:title")).hasValue("先保存的名称");
            first.opens("detail", id);
            first.sees("先保存的名称");
        }
    }

    @Test
    void whoKeepsADictionaryRecordSecondIsToldWhatTheFirstChanged(Portal portal) {
        try (Person first = portal.person("jwc.wang");
                Person second = portal.person("jwc.liu")) {
            first.opens("/reference/organization/edit.xhtml");
            first.types("edit:code", "TWICE");
            first.types("edit:name", "同时修改的组织");
            first.presses("edit:save");
            first.isTold("已保存");
            for (Person person : List.of(first, second)) {
                person.opens("/reference/organization/list.xhtml?text=TWICE");
                person.follows("修改");
            }
            first.types("edit:name", "先改的名称");
            first.presses("edit:save");
            first.isTold("已保存");
            second.types("edit:name", "后改的名称");
            second.presses("edit:save");
            second.isTold(CHANGED_MEANWHILE);
            second.isTold(nameOf(first) + "修改了：");
            second.isTold("名称：“同时修改的组织” → “先改的名称”");
            assertThat(second.at("edit:name")).hasValue("后改的名称");
        }
    }

    private static String nameOf(Person person) {
        return person.page().locator(".user-name").textContent().strip();
    }

    @Test
    void aButtonPressedTwiceActsOnce(Portal portal, @TempDir Path directory) throws IOException {
        try (Person drafter = portal.person(DRAFTER)) {
            AgreementDesk desk = new AgreementDesk(drafter);
            long id = desk.draftsCompletely("连按两次", PAPER, directory);
            drafter.opens("submit", id);
            drafter.types("edit:person", "钱程");
            drafter.at("edit:recordOrganization").dblclick();
            drafter.isTold("已记录确认。");
            drafter.at("edit:confirmDepartment").dblclick();
            drafter.isTold("已记录确认。");
            drafter.at("edit:submit").dblclick();
            drafter.isTold("已提交，等待教务处审核。");
            drafter.opens("detail", id);
            for (String act : List.of("院部确认无异议", "培训评价组织确认无异议", "提交审核")) {
                assertThat(acts(drafter, act)).hasCount(1);
            }
        }
    }

    @Test
    void aDecisionAnUploadAndAnEndPressedTwiceCountOnce(Portal portal, @TempDir Path directory) throws IOException {
        try (Person drafter = portal.person(DRAFTER);
                Person academicAffairs = portal.person("jwc.liu");
                Person finance = portal.person("cwc.zhou")) {
            AgreementDesk desk = new AgreementDesk(drafter);
            long id = desk.opens("审核中连按两次");
            drafter.attaches("template:file", PAPER.word(directory));
            drafter.at("template:source").selectOption("ORGANIZATION");
            drafter.at("template:upload").dblclick();
            drafter.isTold("模板已保存，正文已读入。请核对后保存。");
            desk.fillsIn(PAPER);
            desk.saves();
            desk.submits(id);
            academicAffairs.opens("review", id);
            academicAffairs.at("review:approveNow").dblclick();
            academicAffairs.isTold("教务处审核通过。");
            finance.opens("review", id);
            finance.at("review:category").selectOption("OTHER");
            finance.types("review:reason", "连按两次也只退回一次。");
            finance.at("review:returnNow").dblclick();
            finance.isTold("已退回院部修改。");
            drafter.opens("detail", id);
            drafter.presses("detail:voidOpen");
            drafter.types("voidForm:voidReason", "不再合作。");
            drafter.at("voidForm:voidNow").dblclick();
            drafter.sees("已作废");
            drafter.opens("detail", id);
            assertThat(drafter.page().locator("ul.files li")).hasCount(1);
            assertThat(acts(drafter, "审核通过")).hasCount(1);
            assertThat(acts(drafter, "退回修改")).hasCount(1);
            assertThat(acts(drafter, "作废")).hasCount(1);
            for (Person person : List.of(drafter, academicAffairs, finance)) {
                person.leavesWithoutComplaint();
            }
        }
    }

    @Test
    void rareCharactersAndPicturesAmongThemSurviveAForm(Portal portal) {
        String title = "𠮷林㛃䶮合作协议🎓";
        try (Person drafter = portal.person(DRAFTER)) {
            long id = new AgreementDesk(drafter).opens(title);
            assertThat(drafter.at("edit:title")).hasValue(title);
            drafter.types("edit:settlementMethod", title);
            drafter.presses("edit:save");
            drafter.isTold("已保存。");
            drafter.opens("edit", id);
            assertThat(drafter.at("edit:settlementMethod")).hasValue(title);
            drafter.opens("detail", id);
            assertThat(drafter.page().locator("h1")).hasText(title);
            drafter.opens("/agreement/list.xhtml?text=𠮷林");
            drafter.sees(title);
        }
    }

    /** People print details and lists to put them before somebody: the paper holds the record and nothing to press. */
    @Test
    void aPrintedPageHasTheRecordAndNeitherMenuNorButtons(Portal portal) {
        try (Person reader = portal.person("jwc.wang")) {
            reader.opens("detail", reader.findsAgreement("status=FILED"));
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String away : List.of(".topbar", "#menu", ".crumbs", ".skip", "#detail .actions")) {
                assertThat(reader.page().locator(away)).isHidden();
            }
            assertThat(reader.page().locator("main .ui-button:visible")).hasCount(0);
            assertThat(reader.page().locator("h1")).isVisible();
            assertThat(reader.page().locator(".trail")).isVisible();
            Portal.screenshot(reader.page(), "print-detail");
        }
    }

    @Test
    void aDecisionOnAVersionThatWasReplacedMeanwhileIsRefused(Portal portal, @TempDir Path directory)
            throws IOException {
        try (Person drafter = portal.person(DRAFTER);
                Person reviewer = portal.person("jwc.liu")) {
            AgreementDesk desk = new AgreementDesk(drafter);
            long id = desk.draftsCompletely("审核中撤回再提交", PAPER, directory);
            desk.submits(id);
            reviewer.opens("review", id);
            reviewer.types("review:approval", "同意第一版。");
            withdraws(drafter, id);
            drafter.opens("edit", id);
            desk.input("unitPrice").fill("190");
            drafter.types("edit:text", AgreementPaper.at("190").text());
            desk.saves();
            desk.submits(id);
            reviewer.presses("review:approveNow");
            reviewer.isTold(CHANGED_MEANWHILE);
            assertThat(reviewer.at("review:approval")).hasValue("同意第一版。");
            reviewer.opens("detail", id);
            assertThat(acts(reviewer, "审核通过")).hasCount(0);
            assertThat(reviewer.page().locator(".page-status")).containsText("审核中");
        }
    }

    private static void withdraws(Person drafter, long id) {
        drafter.opens("detail", id);
        drafter.pressesNamed("撤回");
        drafter.pressesNamed("确定");
        drafter.isTold("已撤回，协议回到草拟状态。");
    }

    @Test
    void whoseSessionEndedWhileSavingLogsInAndIsOfferedWhatHeTyped(Portal portal) {
        try (Person drafter = portal.person(DRAFTER)) {
            long id = new AgreementDesk(drafter).opens("会话过期");
            drafter.page().context().clearCookies();
            drafter.types("edit:title", "过期前填写的名称");
            drafter.presses("edit:save");
            assertThat(drafter.page()).hasURL(Portal.LOGIN);
            Portal.fillsInLogin(drafter.page(), DRAFTER, Portal.DEMO_PASSWORD);
            assertThat(drafter.page()).hasURL(Pattern.compile(".*/agreement/edit\\.xhtml\\?id=" + id));
            assertThat(drafter.at("edit:title")).hasValue("会话过期");
            drafter.page().locator("#draft-offer .draft-restore").click();
            assertThat(drafter.at("edit:title")).hasValue("过期前填写的名称");
        }
    }

    @Test
    void theAgreementOfAnotherDepartmentIsNotFoundByGuessingItsNumber(Portal portal) {
        try (Person owner = portal.person(DRAFTER);
                Person stranger = portal.person("jdgc.lin")) {
            long id = new AgreementDesk(owner).opens("别的院部的协议");
            for (String page : List.of("detail", "edit", "submit", "review", "redline", "signing", "filing")) {
                assertThat(stranger.opens(Person.address(page, id))).as(page).isEqualTo(404);
                assertThat(stranger.page().locator("body")).containsText("您要找的页面或记录不存在，或者不在您的查看范围内。");
                assertThat(stranger.page().locator("body")).not().containsText("别的院部的协议");
            }
            for (String paper : List.of("review-sheet?id=" + id, "redline-pdf?from=1&to=1&id=" + id)) {
                assertThat(stranger.downloads("/agreement/" + paper).status())
                        .as(paper)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void aFormWithoutItsTokenOrFromElsewhereIsRefused(Portal portal) {
        try (Person drafter = portal.person(DRAFTER)) {
            long id = new AgreementDesk(drafter).opens("伪造的请求");
            String token = drafter.page()
                    .locator("#edit input[name='jakarta.faces.ViewState']")
                    .inputValue();
            Map<String, String> noToken = Map.of();
            for (APIResponse answer : List.of(
                    forged(drafter, id, portal.url(), noToken),
                    forged(drafter, id, "http://evil.example", Map.of("jakarta.faces.ViewState", token)))) {
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.text()).contains("这个请求不是从本平台的页面发出的，已拒绝执行。");
            }
            drafter.opens("detail", id);
            drafter.sees("伪造的请求");
            assertThat(drafter.page().locator(".trail-act")).hasCount(1);
        }
    }

    private static APIResponse forged(Person drafter, long id, String origin, Map<String, String> more) {
        FormData form =
                FormData.create().set("edit", "edit").set("edit:title", "伪造的名称").set("edit:save", "");
        more.forEach(form::set);
        return drafter.page()
                .request()
                .post(
                        Person.address("edit", id),
                        RequestOptions.create().setHeader("Origin", origin).setForm(form));
    }

    private static Locator acts(Person person, String act) {
        return person.page()
                .locator(".trail-act strong")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + act + "$")));
    }
}
