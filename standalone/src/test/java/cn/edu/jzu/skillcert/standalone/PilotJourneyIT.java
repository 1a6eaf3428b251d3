package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pilot from the notice to the quota ledger and the work plan, 教务处 and 院部 at browsers of their own (附件1·二). */
@InBrowser
class PilotJourneyIT {

    private static final String TITLE = "全程试点申报";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void aPilotIsDeclaredConsentedUploadedApprovedAndEntersTheLedger(Portal portal, @TempDir Path directory)
            throws IOException {
        Path paper = pdf(directory);
        try (Person keeper = portal.person("jwc.wang");
                Person department = portal.person("xxgc.chen")) {
            opensRound(keeper);
            declares(department);
            keeper.takesUp("汇总申报", TITLE);
            keeper.takesPictures("pilot-round");
            records(keeper, "登记学校同意", "consentedOn", "minutesNumber", "file", paper, "consent");
            keeper.isTold("已登记学校研究同意。");
            keeper.follows("登记上传");
            day(keeper, "uploadedOn");
            keeper.presses("edit:upload");
            keeper.isTold("已登记上传。");
            records(keeper, "登记审核结果", "approvedOn", "approvalNumber", "paper", paper, "approve");
            keeper.isTold("审核结果已登记");
            keeper.sees("已审核确定");
            department.opens("/pilot/ledger/list.xhtml?year=" + (TODAY.getYear() + 2));
            department.sees("云计算平台运维与开发");
            department.takesPictures("pilot-ledger");
            department.opens("/pilot/plan/list.xhtml?year=" + (TODAY.getYear() + 2));
            department.sees("待编制");
            department.takesPictures("pilot-plans");
            List.of(keeper, department).forEach(Person::leavesWithoutComplaint);
        }
    }

    private static void opensRound(Person keeper) {
        keeper.opens("/pilot/round/edit.xhtml");
        keeper.types("edit:year", String.valueOf(TODAY.getYear() + 2));
        keeper.types("edit:noticeNumber", "豫1+X办〔全程〕1号");
        keeper.types("edit:title", TITLE);
        keeper.types("edit:departmentDue_input", TODAY.plusDays(5).toString());
        keeper.types("edit:platformDue_input", TODAY.plusDays(9).toString());
        keeper.presses("edit:save");
        keeper.isTold("申报批次已保存。");
    }

    private static void declares(Person department) {
        department.takesUp("报送试点申报", TITLE);
        department.pressesNamed("信息工程学院：填写申报");
        input(department, "certificateId").selectOption(new SelectOption().setLabel("云计算平台运维与开发"));
        input(department, "level").selectOption(new SelectOption().setLabel("高级"));
        input(department, "heads").fill("30");
        input(department, "classId").selectOption(new SelectOption().setLabel("网络2501班"));
        input(department, "willingHeads").fill("33");
        department.takesPictures("pilot-declaration");
        department.presses("edit:close");
        department.isTold("申报已保存");
        department.pressesNamed("报送教务处");
        department.page().locator(".ui-confirmdialog-yes").click();
        department.isTold("申报已报送教务处。");
        department.hasNoTask("报送试点申报", TITLE);
    }

    private static void records(
            Person keeper, String step, String day, String number, String file, Path paper, String button) {
        keeper.follows(step);
        day(keeper, day);
        keeper.types("edit:" + number, "全程〔" + TODAY.getYear() + "〕7号");
        keeper.attaches("edit:" + file, paper);
        keeper.presses("edit:" + button);
    }

    private static void day(Person keeper, String field) {
        keeper.types("edit:" + field + "_input", TODAY.toString());
    }

    /** The one input of this name within a line that repeats. */
    private static Locator input(Person person, String name) {
        Locator input = person.page().locator("[id$=':" + name + "']");
        assertThat(input).hasCount(1);
        return input;
    }

    private static Path pdf(Path directory) throws IOException {
        Path file = directory.resolve("纪要.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return file;
    }
}
