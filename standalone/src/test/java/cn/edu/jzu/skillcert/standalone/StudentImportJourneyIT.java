package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of students goes out as a workbook and comes in again as long work, with its progress and its end. */
@InBrowser
class StudentImportJourneyIT {

    private static final double WORK = 60_000;

    @Test
    void whatWasExportedIsImportedInTheBackgroundAndChangesNothing(Portal portal, @TempDir Path directory) {
        try (Person keeper = portal.person("xxgc.chen")) {
            keeper.opens("/student/list.xhtml");
            Download exported = keeper.page().waitForDownload(() -> keeper.page()
                    .locator("button[id$='export']")
                    .first()
                    .click());
            Path workbook = directory.resolve("学生.xlsx");
            exported.saveAs(workbook);

            keeper.opens("/student/import.xhtml");
            keeper.takesPictures("student-import");
            keeper.attaches("import:file", workbook);
            keeper.presses("import:send");

            assertThat(keeper.page()).hasURL(Pattern.compile(".*/work/detail\\.xhtml\\?id=\\d+"));
            assertThat(keeper.page().locator("main"))
                    .containsText(
                            Pattern.compile("已导入：新增 0 人，更新 0 人，[1-9]\\d* 人没有变化。"),
                            new LocatorAssertions.ContainsTextOptions().setTimeout(WORK));
            keeper.takesPictures("student-import-done");
            keeper.leavesWithoutComplaint();
        }
    }

    @Test
    void whatIsNoWorkbookIsRefusedBeforeAnythingIsOrdered(Portal portal, @TempDir Path directory) throws IOException {
        try (Person keeper = portal.person("xxgc.chen")) {
            keeper.opens("/student/import.xhtml");
            keeper.attaches("import:file", Files.writeString(directory.resolve("学生.xlsx"), "学号,姓名\n1,赵一\n"));
            keeper.presses("import:send");
            assertThat(keeper.page()).hasURL(Pattern.compile(".*/student/import\\.xhtml.*"));
            keeper.sees("学生.xlsx");
        }
    }
}
