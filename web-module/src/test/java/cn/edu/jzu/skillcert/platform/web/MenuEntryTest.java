package cn.edu.jzu.skillcert.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MenuEntryTest {

    @ParameterizedTest
    @EnumSource
    void onItsOwnPageALineIsTheOnlyOneMarked(MenuEntry entry) {
        assertThat(markedAt(entry.page())).containsExactly(entry);
    }

    @ParameterizedTest
    @CsvSource({
        "/examplan/edit.xhtml, EXAM_PLANS",
        "/registration/exam.xhtml, EXAM_REGISTRATION",
        "/agreement/review.xhtml, AGREEMENTS",
        "/pilot/ledger/correct.xhtml, QUOTA_LEDGER"
    })
    void aPageWithoutALineMarksOneOfItsFolder(String page, MenuEntry entry) {
        assertThat(markedAt(page)).containsExactly(entry);
    }

    @ParameterizedTest
    @CsvSource({"/index.xhtml", "/login.xhtml", "/error/404.xhtml"})
    void elsewhereNoneIsMarked(String page) {
        assertThat(markedAt(page)).isEmpty();
    }

    private static List<MenuEntry> markedAt(String page) {
        return Arrays.stream(MenuEntry.values())
                .filter(entry -> entry.leadsNear(page))
                .toList();
    }
}
