package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** 法务 is away: a colleague who is logged in already fills in at once, and every paper says for whom. */
@InBrowser
class DelegationJourneyIT {

    @Test
    void aRoleDelegatedAfterTheLogInCountsAtTheNextClickAndIsNamedOnThePapers(Portal portal)
            throws IOException, SQLException {
        try (Person delegate = portal.person("jwc.liu");
                Person principal = portal.person("fw.zhao")) {
            long id;
            try (KeptData kept = KeptData.of(portal.data())) {
                id = kept.waitingFor("LEGAL");
            }
            delegate.opens("review", id);
            assertThat(delegate.at("review")).hasCount(0);
            delegate.opens("/room/list.xhtml");

            delegates(principal);
            try {
                delegate.opens("/index.xhtml");
                assertThat(delegate.page().locator(".user-roles")).containsText("（代 赵明远）");
                delegate.opens("review", id);
                delegate.types("review:approval", "代为审核，同意。");
                delegate.presses("review:approveNow");
                delegate.isTold("校办公室法务审核通过。");
                assertThat(delegate.page().locator(".decisions li").filter(fromLegal()))
                        .containsText("刘晓燕（代 赵明远）");
                assertThat(delegate.page().locator(".trail")).containsText("审核通过 · 刘晓燕（代 赵明远）");
                delegate.takesPictures("delegated");
                assertThat(reviewSheet(delegate, id)).contains("刘晓燕（代赵明远）");
            } finally {
                revokes(principal);
            }
            delegate.opens("/index.xhtml");
            assertThat(delegate.page().locator(".user-roles")).not().containsText("代 赵明远");
            delegate.leavesWithoutComplaint();
        }
    }

    private static Locator.FilterOptions fromLegal() {
        return new Locator.FilterOptions().setHasText("代为审核，同意。");
    }

    private static void delegates(Person principal) {
        LocalDate today = LocalDate.now(AgreementPaper.ZONE);
        principal.opens("/delegation/list.xhtml");
        principal.at("edit:role").selectOption(new SelectOption().setLabel("校办公室法务"));
        principal.at("edit:delegate_input").pressSequentially("刘晓燕x");
        // The panel listens to keys, and characters that no key has are put in without one.
        principal.page().keyboard().press("Backspace");
        principal.page().locator(".ui-autocomplete-panel li").first().click();
        principal.types("edit:firstDay_input", today.toString());
        principal.types("edit:lastDay_input", today.plusDays(1).toString());
        principal.presses("edit:save");
        principal.isTold("无须重新登录");
    }

    private static void revokes(Person principal) {
        principal.opens("/delegation/list.xhtml");
        principal.pressesNamed("收回");
        principal.pressesNamed("确定");
        principal.isTold("委托已收回。");
    }

    private static String reviewSheet(Person reader, long id) throws IOException {
        try (PDDocument sheet = Loader.loadPDF(
                reader.downloads("/agreement/review-sheet?id=" + id).body())) {
            return new PDFTextStripper().getText(sheet).replaceAll("\\s+", "");
        }
    }
}
