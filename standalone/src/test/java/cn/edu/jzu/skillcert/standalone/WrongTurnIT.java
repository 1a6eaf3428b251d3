package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody does who is new here, in a hurry or curious, on the way from the pilot to the registration. */
@InBrowser
class WrongTurnIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void aDayThatNoCalendarHasIsRefusedAtItsFieldAndNotTakenForAnother(Portal portal) {
        try (Person keeper = portal.person("jwc.wang")) {
            keeper.opens("/pilot/round/edit.xhtml");
            keeper.types("edit:year", String.valueOf(TODAY.getYear() + 5));
            keeper.types("edit:noticeNumber", "豫1+X办〔二月〕30号");
            keeper.types("edit:title", "二月三十日");
            keeper.types("edit:departmentDue_input", "2027-02-30");
            keeper.types("edit:platformDue_input", "2027-03-09");
            keeper.presses("edit:save");
            assertThat(keeper.at("edit:departmentDue-message")).containsText("“2027-02-30”不是有效日期");
            assertThat(keeper.at("edit:title")).hasValue("二月三十日");
            keeper.opens("/pilot/round/list.xhtml");
            assertThat(keeper.page().locator("#list")).not().containsText("二月三十日");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"60.5", "六十", "1e3"})
    void aNumberThatIsNoneIsRefusedInWords(String typed, Portal portal) {
        try (Person department = portal.person("xxgc.chen")) {
            department.opens("/site/edit.xhtml");
            department.types("edit:seats", typed);
            department.presses("edit:save");
            assertThat(department.at("edit:seats-message")).containsText("“" + typed + "”不是整数：请只填数字");
        }
    }

    @Test
    void anExamOfAnotherDepartmentIsNotFoundInAnyAddress(Portal portal) {
        try (Person owner = portal.person("xxgc.chen");
                Person stranger = portal.person("jdgc.lin")) {
            owner.opens("/registration/list.xhtml");
            String exam = owner.page()
                    .locator("#list tbody a[href*='/registration/exam.xhtml']")
                    .first()
                    .getAttribute("href")
                    .replaceFirst(".*id=", "");
            for (String address : List.of(
                    "/registration/exam.xhtml?id=",
                    "/roster/import.xhtml?id=",
                    "/roster/template.xlsx?id=",
                    "/photo/list.xhtml?exam=",
                    "/photo/upload.xhtml?exam=",
                    "/photo/sheet?exam=",
                    "/photo/list.xlsx?exam=")) {
                assertThat(stranger.downloads(address + exam).status())
                        .as(address)
                        .isEqualTo(404);
                assertThat(stranger.downloads(address + "99999999").status())
                        .as(address)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void rareCharactersComeThroughAndAButtonPressedTwiceSavesOneSite(Portal portal) {
        String place = "𠮷龘楼 <b>一</b> 😀";
        try (Person department = portal.person("xxgc.chen")) {
            department.opens("/site/edit.xhtml");
            department.presses("edit:certificateId");
            department
                    .page()
                    .locator("#edit\\:certificateId_panel li")
                    .filter(new Locator.FilterOptions().setHasText("大数据平台运维"))
                    .click();
            department.types("edit:place", place);
            department.types("edit:seats", "６０");
            department.types("edit:conditions", "机房两间");
            department.at("edit:save").dblclick();
            department.isTold("站点申报已保存");
            department.sees(place);
            department.sees("60");
            department.takesPictures("site-rare");
            department.opens("/site/list.xhtml");
            assertThat(department
                            .page()
                            .locator("#list tbody tr")
                            .filter(new Locator.FilterOptions().setHasText(place)))
                    .hasCount(1);
            department.leavesWithoutComplaint();
        }
    }

    @Test
    void whoEditsAPlanInTwoTabsIsToldInTheSecondAndLosesNothing(Portal portal) {
        try (Person first = portal.person("xxgc.chen");
                Person second = portal.person("xxgc.zhang")) {
            first.opens("/examplan/list.xhtml?status=DRAFT");
            String form = first.page()
                    .locator("#list tbody a")
                    .first()
                    .getAttribute("href")
                    .replace("detail", "edit");
            first.opens(form);
            second.opens(form);
            conditions(first).fill("每场40机位，先写的");
            first.presses("edit:save");
            first.isTold("考试计划已保存。");
            conditions(second).fill("每场40机位，后写的𠮷");
            second.presses("edit:save");
            second.isTold("您填写的内容仍在本页，没有丢失。");
            assertThat(conditions(second)).hasValue("每场40机位，后写的𠮷");
            second.takesPictures("examplan-changed-meanwhile");
        }
    }

    private static Locator conditions(Person person) {
        return person.page().locator("[id$=':conditions']").first();
    }

    @Test
    void manyPagesInOtherTabsDoNotLoseTheFormOrItsAddress(Portal portal) {
        try (Person drafter = portal.person("kjjr.cao")) {
            long id = new AgreementDesk(drafter).opens("很多标签页");
            looksAtOthers(drafter, 20);
            drafter.types("edit:title", "二十页之后");
            drafter.presses("edit:save");
            drafter.isTold("已保存");
            looksAtOthers(drafter, 40);
            drafter.types("edit:title", "四十页之后");
            drafter.presses("edit:save");
            assertThat(drafter.page()).hasURL(Pattern.compile(".*/error/expired\\.xhtml.*"));
            drafter.follows("返回该页面");
            assertThat(drafter.page()).hasURL(Pattern.compile(".*/agreement/edit\\.xhtml\\?id=" + id));
            drafter.page().locator("#draft-offer .draft-restore").click();
            assertThat(drafter.at("edit:title")).hasValue("四十页之后");
        }
    }

    private static void looksAtOthers(Person person, int pages) {
        for (int i = 0; i < pages; i++) {
            person.downloads("/room/list.xhtml");
        }
    }

    @Test
    void aTextNamedWorkbookIsRefusedWithWhatItIs(Portal portal, @TempDir Path directory) throws IOException {
        Path list = Files.writeString(directory.resolve("学生名单.xlsx"), "学号,姓名\nRJ240101,张三\n");
        try (Person department = portal.person("xxgc.chen")) {
            department.opens("/student/import.xhtml");
            department.attaches("import:file", list);
            department.presses("import:send");
            department.isTold("文件“学生名单.xlsx”的内容是 TXT，这里需要 XLSX / XLS");
        }
    }

    @Test
    void photosWithNamesOfOldWindowsAreFoundAndARenamedPictureIsNamed(Portal portal, @TempDir Path directory)
            throws IOException {
        try (Person department = portal.person("xxgc.zhang")) {
            department.opens("/photo/list.xhtml?status=MISSING");
            Locator rows = department.page().locator("#list tbody tr td:first-child");
            String first = number(rows.nth(5));
            String second = number(rows.nth(6));
            Path zip = directory.resolve("照片.zip");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("GBK"))) {
                put(out, "二班/张三丰_" + first + ".jpg", PortraitPhotos.jpeg(PortraitPhotos.RED, 41));
                put(out, "二班/欧阳锋_" + second + ".jpg", png(PortraitPhotos.jpeg(PortraitPhotos.RED, 43)));
            }
            department.opens("/photo/upload.xhtml");
            department.attaches("zip", zip);
            department.pressesNamed("上传并核对");
            department.sees("共 2 个文件：合格 1，待目视核对 0，不合格 1，未打开 0");
            department.leavesWithoutComplaint();
        }
    }

    private static String number(Locator cell) {
        return cell.textContent().replaceAll("[^0-9A-Z]", "");
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static byte[] png(byte[] jpeg) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(ImageIO.read(new ByteArrayInputStream(jpeg)), "png", bytes);
        return bytes.toByteArray();
    }
}
