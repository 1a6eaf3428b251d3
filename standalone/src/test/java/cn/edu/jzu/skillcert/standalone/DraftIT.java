package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was typed and not sent comes back, whatever was typed after it. */
@InBrowser
class DraftIT {

    private static final String DRAFTER = "kjjr.cao";
    /** Longer than the portal waits after the last key. */
    private static final double PAUSE = 800;

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
