package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was typed comes back after the session has ended, also what stood in rows and fields the page did not have. */
@InBrowser
class DraftIT {

    private static final String DRAFTER = "kjjr.cao";
    private static final List<String> LEVELS = List.of("初级", "中级");
    /** Longer than the portal waits after the last key. */
    private static final double PAUSE = 800;

    @Test
    void newRowsOfPricesAndFeesAndTheTermsOfASiteComeBack(Portal portal) {
        try (Person drafter = portal.person(DRAFTER)) {
            AgreementDesk desk = new AgreementDesk(drafter);
            long id = desk.opens("草稿中的新行");
            for (int row = 0; row < 2; row++) {
                drafter.presses("edit:addPrice");
                cell(drafter, "price", row, "certificateId")
                        .selectOption(new SelectOption().setLabel(AgreementPaper.CERTIFICATE));
                cell(drafter, "price", row, "level").selectOption(new SelectOption().setLabel(LEVELS.get(row)));
                cell(drafter, "price", row, "unitPrice").fill("20" + row);
            }
            drafter.page()
                    .locator("label[for='edit:examSite'], #edit\\:examSite .ui-chkbox-label")
                    .first()
                    .click();
            drafter.types("edit:topic:0:siteTerm", "站点由甲方提供，考场四间。");
            drafter.presses("edit:addFeeItem");
            cell(drafter, "feeItem", 0, "kind").selectOption(new SelectOption().setIndex(1));
            cell(drafter, "feeItem", 0, "name").fill("场地费");
            cell(drafter, "feeItem", 0, "rate").fill("80");
            drafter.page().waitForTimeout(PAUSE);

            sessionEnds(drafter, DRAFTER);
            assertThat(cell(drafter, "price", 0, "unitPrice")).hasCount(0);
            restores(drafter);

            for (int row = 0; row < 2; row++) {
                assertThat(cell(drafter, "price", row, "unitPrice")).hasValue(Pattern.compile("20" + row + "(\\.00)?"));
                assertThat(cell(drafter, "price", row, "certificateId").locator("option:checked"))
                        .hasText(AgreementPaper.CERTIFICATE);
                assertThat(cell(drafter, "price", row, "level").locator("option:checked"))
                        .hasText(LEVELS.get(row));
            }
            assertThat(drafter.at("edit:topic:0:siteTerm")).hasValue("站点由甲方提供，考场四间。");
            assertThat(cell(drafter, "feeItem", 0, "name")).hasValue("场地费");
            assertThat(cell(drafter, "feeItem", 0, "rate")).hasValue(Pattern.compile("80(\\.00)?"));
            assertThat(drafter.page().locator("#draft-rest")).isHidden();

            drafter.presses("edit:save");
            drafter.isTold("已保存");
            drafter.opens("edit", id);
            assertThat(drafter.page().locator("#draft-offer")).isHidden();
            assertThat(cell(drafter, "price", 1, "unitPrice")).hasValue("201.00");
            assertThat(cell(drafter, "feeItem", 0, "rate")).hasValue("80.00");
            drafter.leavesWithoutComplaint();
        }
    }

    @Test
    void theOpinionOfAReviewItsCommentsAndOneThatWasBeingTypedComeBack(Portal portal) throws IOException, SQLException {
        try (Person reviewer = portal.person("cwc.zhou")) {
            long id;
            try (KeptData kept = KeptData.of(portal.data())) {
                id = kept.waitingFor("FINANCE");
            }
            reviewer.opens("review", id);
            reviewer.types("review:approval", "同意，但有一处疑问。");
            reviewer.at("review:category").selectOption(new SelectOption().setLabel("价格与费用"));
            reviewer.types("review:reason", "单价与名录不符。");
            comments(reviewer, 0, "请核对单价。\n含税？");
            comments(reviewer, 1, "期限写法与附件不一致。");
            paragraph(reviewer, 2).click();
            reviewer.types("commenting:comment", "还没写完的意见");
            reviewer.page().waitForTimeout(PAUSE);

            sessionEnds(reviewer, "cwc.zhou");
            assertThat(reviewer.page().locator("#review\\:comments .comment")).hasCount(0);
            restores(reviewer);

            assertThat(reviewer.at("review:approval")).hasValue("同意，但有一处疑问。");
            assertThat(reviewer.at("review:reason")).hasValue("单价与名录不符。");
            assertThat(reviewer.at("review:category").locator("option:checked")).hasText("价格与费用");
            assertThat(reviewer.page().locator("#review\\:comments .comment")).hasCount(2);
            assertThat(reviewer.at("review:comments")).containsText("请核对单价。");
            assertThat(reviewer.at("commentDialog")).isVisible();
            assertThat(reviewer.at("commenting:comment")).hasValue("还没写完的意见");
            reviewer.presses("commenting:keep");
            assertThat(reviewer.page().locator("#review\\:comments .comment")).hasCount(3);
            assertThat(reviewer.page().locator("#review\\:comments .comment").nth(2))
                    .containsText("第 3 段");
            reviewer.leavesWithoutComplaint();
        }
    }

    @Test
    void aDraftThatNobodyHasDecidedAboutIsNotOverwritten(Portal portal) {
        try (Person drafter = portal.person(DRAFTER)) {
            long id = new AgreementDesk(drafter).opens("没有决定的草稿");
            drafter.types("edit:settlementMethod", "先写的结算方式");
            drafter.page().waitForTimeout(PAUSE);
            sessionEnds(drafter, DRAFTER);
            drafter.types("edit:settlementMethod", "后写的结算方式");
            drafter.page().waitForTimeout(PAUSE);
            drafter.opens("edit", id);
            drafter.page().locator("#draft-offer .draft-discard").click();
            restores(drafter);
            assertThat(drafter.at("edit:settlementMethod")).hasValue("先写的结算方式");
        }
    }

    private static Locator cell(Person person, String rows, int row, String name) {
        return person.at("edit:" + rows + ":" + row + ":" + name);
    }

    private static Locator paragraph(Person reviewer, int index) {
        return reviewer.page().locator(".commentable .paragraph").nth(index).locator("button");
    }

    private static void comments(Person reviewer, int index, String text) {
        paragraph(reviewer, index).click();
        reviewer.types("commenting:comment", text);
        reviewer.presses("commenting:keep");
        assertThat(reviewer.page().locator("#review\\:comments .comment")).hasCount(index + 1);
        assertThat(reviewer.at("commentDialog")).isHidden();
    }

    private static void sessionEnds(Person person, String username) {
        String address = person.page().url();
        person.page().context().clearCookies();
        person.page().reload();
        assertThat(person.page()).hasURL(Portal.LOGIN);
        Portal.fillsInLogin(person.page(), username, Portal.DEMO_PASSWORD);
        assertThat(person.page()).hasURL(address);
    }

    private static void restores(Person person) {
        person.page().locator("#draft-offer .draft-restore").click();
        assertThat(person.page().locator("#draft-offer")).isHidden();
    }
}
