package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photos of an exam's candidates from the ZIP to the sheet, and an exam site through both approvals. */
@InBrowser
class PhotoAndSiteJourneyIT {

    private static final String PLACE = "信息楼五层机房 501";

    @Test
    void photosOfAnExamComeInAreLookedAtAndPrinted(Portal portal, @TempDir Path directory) throws IOException {
        try (Person department = portal.person("xxgc.chen")) {
            // By a candidate: late in a month the demo data have no exam that is still to come.
            department.opens("/registration/list.xhtml");
            department
                    .page()
                    .locator("#list tbody a[href*='/registration/exam.xhtml']")
                    .first()
                    .click();
            department
                    .page()
                    .locator("main")
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName("照片").setExact(true))
                    .click();
            department.sees("缺照片");
            List<String> numbers = department.page().locator("#list tbody tr td:first-child").allTextContents().stream()
                    .map(PhotoAndSiteJourneyIT::number)
                    .filter(number -> !number.isEmpty())
                    .limit(3)
                    .toList();
            Assertions.assertThat(numbers).hasSize(3);
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put(numbers.get(0) + ".jpg", PortraitPhotos.jpeg(PortraitPhotos.RED, 1));
            files.put("第二组/" + numbers.get(1) + ".jpg", PortraitPhotos.jpeg(PortraitPhotos.BLUE, 2));
            files.put("110105194912310021.jpg", PortraitPhotos.jpeg(PortraitPhotos.RED, 3));

            department.follows("上传照片");
            department.sees("按本次考试的考生核对");
            department.takesPictures("photo-upload");
            department.pressesNamed("上传并核对");
            assertThat(department.page().locator(".upload-failure")).hasText("请先选择压缩包、照片或文件夹。");
            department.attaches("zip", PortraitPhotos.zip(directory.resolve("照片.zip"), files));
            department.pressesNamed("上传并核对");
            department.sees("共 3 个文件：合格 1，待目视核对 1，不合格 0，未打开 1。");
            department.sees("1 个文件不是本次考生的。");
            department.sees("照片核对结果.xlsx");
            department.takesPictures("photo-job");

            department.pressesNamed("前往");
            department.sees("待目视核对");
            department.takesPictures("photo-list");
            Locator doubtful = department
                    .page()
                    .locator("#list tbody tr")
                    .filter(new Locator.FilterOptions().setHasText(numbers.get(1)));
            doubtful.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确认红底"))
                    .click();
            Locator note = department.page().locator("#confirming textarea");
            assertThat(note).isVisible();
            department.takesPictures("photo-confirm");
            note.fill("目视为红底，扫描偏色");
            department.presses("confirming:confirmNow");
            assertThat(doubtful).containsText("陈立新");

            String exam = department.page().url().replaceFirst(".*exam=(\\d+).*", "$1");
            APIResponse sheet = department.downloads("/photo/sheet?exam=" + exam);
            Assertions.assertThat(sheet.status()).isEqualTo(200);
            Files.write(Path.of("target", "screenshots", "contact-sheet.pdf"), sheet.body());
            APIResponse list = department.downloads("/photo/list.xlsx?exam=" + exam);
            Assertions.assertThat(list.body()).startsWith('P', 'K');
            department.leavesWithoutComplaint();
        }
    }

    @Test
    void severalPhotosAreSentWithoutAZip(Portal portal, @TempDir Path directory) throws IOException {
        try (Person department = portal.person("xxgc.zhang")) {
            department.opens("/photo/list.xhtml?status=MISSING");
            String number = number(department
                    .page()
                    .locator("#list tbody tr")
                    .last()
                    .locator("td")
                    .first()
                    .textContent());
            Path photo = Files.write(
                    directory.resolve("张三_" + number + ".jpg"), PortraitPhotos.jpeg(PortraitPhotos.RED, 17));
            Path stranger = Files.write(directory.resolve("不知道是谁.jpg"), PortraitPhotos.jpeg(PortraitPhotos.RED, 18));
            department.opens("/photo/upload.xhtml");
            department.page().locator("#files").setInputFiles(new Path[] {photo, stranger});
            department.pressesNamed("上传并核对");
            department.sees("共 2 个文件：合格 1，待目视核对 0，不合格 0，未打开 1");
            department.leavesWithoutComplaint();
        }
    }

    /** On a phone the heading of the column stands before it. */
    private static String number(String cell) {
        return cell.replaceAll("[^0-9A-Z]", "");
    }

    /** Larger than anything a form may send; and nobody else's page may send it. */
    @Test
    void aZipBeyondTheLimitOfFormsComesIn(Portal portal, @TempDir Path directory) throws IOException {
        Path zip = PortraitPhotos.largeZip(
                directory.resolve("large.zip"),
                IntStream.range(0, 10).mapToObj(i -> "nobody" + i + ".jpg").toList(),
                9 * 1024 * 1024);
        Visitor visitor = new Visitor(portal.url());
        visitor.logIn("xxgc.zhang", Portal.DEMO_PASSWORD);
        Path small = PortraitPhotos.largeZip(directory.resolve("small.zip"), List.of("nobody.jpg"), 10);
        Assertions.assertThat(visitor.sendFile("/photo/send", "http://elsewhere.example", small)
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> answer = visitor.sendFile("/photo/send", portal.url(), zip);
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Assertions.assertThat(answer.body()).startsWith("/work/detail.xhtml?id=");
        HttpResponse<String> text =
                visitor.sendFile("/photo/send", portal.url(), Files.writeString(directory.resolve("a.zip"), "not one"));
        Assertions.assertThat(text.statusCode()).isEqualTo(409);
        Assertions.assertThat(text.body()).contains("不是 ZIP 压缩包");
        try (Person department = portal.person("xxgc.zhang")) {
            department.opens(answer.body());
            department.sees("共 10 个文件：合格 0，待目视核对 0，不合格 0，未打开 10");
        }
    }

    @Test
    void aSiteIsAppliedForApprovedByBothAndChanged(Portal portal, @TempDir Path directory) throws IOException {
        Path paper = AgreementPaper.at("200").signedPdf(directory);
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        Person department = portal.person("xxgc.chen");
        Person organization = portal.person("pj.qian");
        Person affairs = portal.person("jwc.wang");
        try {
            department.opens("/site/edit.xhtml");
            department.at("edit:certificateId").click();
            department
                    .page()
                    .locator("#edit\\:certificateId_panel li")
                    .filter(new Locator.FilterOptions().setHasText("Web前端开发"))
                    .first()
                    .click();
            department.types("edit:place", PLACE);
            department.types("edit:seats", "60");
            department.types("edit:conditions", "机房两间，网络独立，监控覆盖每个考位。");
            department.takesPictures("site-edit");
            department.presses("edit:save");
            department.isTold("站点申报已保存");
            department.pressesNamed("提交");
            department
                    .page()
                    .locator(".ui-confirm-dialog .ui-confirmdialog-yes")
                    .click();
            department.isTold("站点申报已提交");
            String address = department.page().url().replaceFirst(".*(/site/detail[^&]*)", "$1");

            organization.opens(address);
            organization.pressesNamed("批准站点");
            organization.types("approveForm:approvedOn_input", today);
            organization.types("approveForm:approvedBy", "评〔2026〕7号");
            organization.attaches("approveForm:approvedPaper", paper);
            organization.takesPictures("site-approve");
            organization.presses("approveForm:approveNow");
            organization.isTold("等待教务处登记");

            affairs.opens(address);
            affairs.pressesNamed("登记上级批复");
            affairs.page().locator("#authorityForm .ui-radiobutton-box").first().click();
            affairs.types("authorityForm:on_input", today);
            affairs.types("authorityForm:document", "豫〔2026〕9号");
            affairs.attaches("authorityForm:paper", paper);
            affairs.presses("authorityForm:recordNow");
            affairs.isTold("批复已登记");
            affairs.sees("已批准");
            affairs.takesPictures("site-detail");

            department.opens(address);
            department.follows("申请变更");
            department.sees("变更批准前，原站点继续有效");
            assertThat(department.at("edit:place")).hasValue(PLACE);
            department.types("edit:seats", "90");
            department.presses("edit:save");
            department.sees("变更自");
            department.opens("/site/list.xhtml");
            department.takesPictures("site-list");
            department.leavesWithoutComplaint();
            organization.leavesWithoutComplaint();
            affairs.leavesWithoutComplaint();
        } finally {
            department.close();
            organization.close();
            affairs.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xxgc.chen, /photo/list.xhtml",
        "xxgc.chen, /photo/upload.xhtml",
        "xxgc.chen, /site/list.xhtml",
        "xxgc.chen, /site/edit.xhtml",
        "sj.wei, /photo/list.xhtml"
    })
    void thePageIsAccessible(String username, String address, Portal portal) {
        try (Person person = portal.person(username)) {
            Assertions.assertThat(person.opens(address)).isEqualTo(200);
            Assertions.assertThat(Portal.accessibilityProblems(person.page())).isEmpty();
        }
    }
}
