package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand and two hundred students from the quota of their certificate to the table for the platform (附件1·二·1 to
 * 六·3(3)), 教务处 and 院部 at browsers of their own; after each step the flow map of the batch says where it stands.
 */
@InBrowser
class RegistrationJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final YearMonth MONTH = YearMonth.from(TODAY).plusMonths(2);
    private static final LocalDate EXAM = MONTH.atDay(15).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    private static final String CERTIFICATE = "电子商务数据分析";
    private static final String LEVEL = "中级";
    private static final String ROUND = "一千二百人申报";
    private static final Cohort COHORT = new Cohort("经济管理学院", "QC", 20, 60);
    private static final int QUOTA = 1_150;
    private static final int BLUE = 77;
    private static final double LONG_WORK = 180_000;

    private Person department;
    private Person affairs;
    private String flow;
    private int looks;

    @Test
    void aCohortGoesFromItsQuotaToTheTableForThePlatform(Portal portal, @TempDir Path directory) throws IOException {
        Path paper = paper(directory);
        department = portal.person("jjgl.xie");
        affairs = portal.person("jwc.wang");
        try {
            keepsClasses(directory);
            quotaIsApproved(paper);
            planWantsAnIncrease(paper);
            studentsAreRegistered(directory);
            photosAreTaken(directory);
            candidatesAreEntered();
            department.leavesWithoutComplaint();
            affairs.leavesWithoutComplaint();
        } finally {
            department.close();
            affairs.close();
        }
    }

    private void keepsClasses(Path directory) throws IOException {
        department.opens("/class/import.xhtml");
        department.attaches("import:file", COHORT.classWorkbook(directory));
        department.presses("import:send");
        department.isTold(String.valueOf(COHORT.classes()));
    }

    private void quotaIsApproved(Path paper) {
        affairs.opens("/pilot/round/edit.xhtml");
        affairs.types("edit:year", String.valueOf(EXAM.getYear()));
        affairs.types("edit:noticeNumber", "豫1+X办〔千人〕1号");
        affairs.types("edit:title", ROUND);
        affairs.types("edit:departmentDue_input", TODAY.plusDays(5).toString());
        affairs.types("edit:platformDue_input", TODAY.plusDays(9).toString());
        affairs.presses("edit:save");
        affairs.isTold("申报批次已保存。");

        department.takesUp("报送试点申报", ROUND);
        department.pressesNamed("经济管理学院：填写申报");
        one(department, "certificateId").selectOption(new SelectOption().setLabel(CERTIFICATE));
        one(department, "level").selectOption(new SelectOption().setLabel(LEVEL));
        one(department, "heads").fill(String.valueOf(QUOTA));
        fillClasses("classId", "willingHeads", "添加班级");
        department.presses("edit:close");
        department.isTold("申报已保存");
        department.pressesNamed("报送教务处");
        department.page().locator(".ui-confirmdialog-yes").click();
        department.isTold("申报已报送教务处。");

        affairs.takesUp("汇总申报", ROUND);
        affairs.follows("登记学校同意");
        affairs.types("edit:consentedOn_input", TODAY.toString());
        affairs.types("edit:minutesNumber", "校务会〔千人〕7号");
        affairs.attaches("edit:file", paper);
        affairs.presses("edit:consent");
        affairs.isTold("已登记学校研究同意。");
        affairs.follows("登记上传");
        affairs.types("edit:uploadedOn_input", TODAY.toString());
        affairs.presses("edit:upload");
        affairs.isTold("已登记上传。");
        affairs.follows("登记审核结果");
        affairs.types("edit:approvedOn_input", TODAY.toString());
        affairs.types("edit:approvalNumber", "豫1+X办〔千人〕9号");
        affairs.attaches("edit:paper", paper);
        one(affairs, "heads").fill(String.valueOf(QUOTA));
        affairs.presses("edit:approve");
        affairs.isTold("审核结果已登记");
    }

    private void planWantsAnIncrease(Path paper) {
        department.opens("/examplan/open.xhtml?month=" + MONTH);
        department.presses("edit:open");
        assertThat(department.page().locator("h1")).containsText("编制");
        String plan = department.page().url().replaceFirst(".*(\\?id=\\d+).*", "$1");
        department.pressesNamed("增加考试");
        one(department, "certificateId").selectOption(new SelectOption().setLabel(CERTIFICATE));
        one(department, "level").selectOption(new SelectOption().setLabel(LEVEL));
        one(department, "responsibleId_input").pressSequentially("201902");
        department.page().locator("li.ui-autocomplete-item").first().click();
        fillClasses("classId", "classHeads", "增加班级");
        one(department, "heads").fill(String.valueOf(COHORT.heads()));
        one(department, "theoryOn_input").fill(EXAM.toString());
        one(department, "practicalOn_input").fill(EXAM.plusDays(1).toString());
        one(department, "place").fill("经管楼机房201至206");
        one(department, "conditions").fill("每场60机位，联网，监控，备用机2台");
        department.presses("edit:close");
        department.isTold("考试计划已保存。");
        department.sees("50");
        department.takesPictures("journey-plan-over-quota");
        flowSays("考核计划", "进行中", "须申请调增");

        department.opens("/examplan/detail.xhtml" + plan);
        department.pressesNamed("申请调增");
        department.types("applyForm:reason", "报名人数超过批准人数。");
        department.takesPictures("journey-increase");
        department.presses("applyForm:applyNow");
        department.isTold("调增申请已提交教务处。");
        department.opens("/examplan/detail.xhtml" + plan);
        department.presses("detail:submitOpen");
        department.presses("submitForm:submitNow");
        department.isTold("考试计划已提交教务处。");

        affairs.opens("/examplan/detail.xhtml" + plan);
        affairs.presses("detail:approveOpen");
        affairs.presses("approveForm:approveNow");
        affairs.isTold("考试计划已审核通过。");
        flowSays("考核计划", "进行中", "50");
        affairs.takesUp("调增", CERTIFICATE);
        affairs.presses("detail:forward");
        affairs.page().locator(".ui-confirmdialog-yes").click();
        affairs.isTold("已登记上报。");
        affairs.presses("detail:replyOpen");
        affairs.at("replyForm").getByText("已批准").click();
        affairs.types("replyForm:number", "豫1+X办〔千人〕21号");
        affairs.types("replyForm:on_input", TODAY.toString());
        affairs.attaches("replyForm:paper", paper);
        affairs.presses("replyForm:replyNow");
        affairs.isTold("批复已登记。");
        flowSays("考核计划", "已完成");
        flowSays("报名录入", "未开始");
    }

    private void studentsAreRegistered(Path directory) throws IOException {
        opensExam();
        department.takesPictures("journey-registration-empty");
        String exam = department.page().url().replaceFirst(".*id=(\\d+).*", "$1");
        byte[] workbook = COHORT.fillIn(body(department.downloads("/roster/template.xlsx?id=" + exam)));
        byte[] wrong = COHORT.change(workbook, 6, "证件号码", "990000200602300020");
        wrong = COHORT.change(wrong, 500, "班级代码", "没有的班");
        wrong = COHORT.change(wrong, 1_100, "姓名", "");
        department.opens("/roster/import.xhtml?id=" + exam);
        check(Files.write(directory.resolve("学生信息表.xlsx"), wrong));
        department.sees("3");
        department.takesPictures("journey-roster-three-wrong");
        byte[] returned = body(department.downloads(made("错误说明")));
        takeOver();

        returned = COHORT.change(returned, 6, "证件号码", Cohort.idNumber(6));
        returned = COHORT.change(returned, 500, "班级代码", COHORT.classCode(500 / COHORT.headsOfEach()));
        returned = COHORT.change(returned, 1_100, "姓名", Cohort.name(1_100));
        department.opens("/roster/import.xhtml?id=" + exam);
        check(Files.write(directory.resolve("改好的学生信息表.xlsx"), returned));
        takeOver();
        department.opens("/registration/exam.xhtml?id=" + exam);
        department.sees(String.valueOf(COHORT.heads()));
        department.takesPictures("journey-registration-full");
        flowSays("报名录入", "进行中", "1200 人没有可用照片", "1200 人尚未报考");
    }

    private void photosAreTaken(Path directory) throws IOException {
        opensExam();
        department.follows("照片");
        department.follows("上传照片");
        department.page().locator("#zip").setInputFiles(COHORT.photos(directory, BLUE));
        department.page().locator(".upload-send").click();
        isDone();
        department.takesPictures("journey-photos");
        opensExam();
        department.follows("照片");
        department.page().locator("select[name=status]").selectOption(new SelectOption().setLabel("待目视核对"));
        department.pressesNamed("查询");
        department.sees(COHORT.studentNumber(BLUE));
        department.takesPictures("journey-photo-to-confirm");

        // Blue is blue: he brings another one, as a single file.
        department.follows("上传照片");
        department.page().locator("#files").setInputFiles(COHORT.photo(directory, BLUE));
        department.page().locator(".upload-send").click();
        isDone();
        flowSays("报名录入", "进行中", "1200 人尚未报考");
    }

    private void candidatesAreEntered() throws IOException {
        opensExam();
        department.takesPictures("journey-registration-complete");
        department.presses("detail:makeApplication");
        department.isTold("1200");
        department.takesPictures("journey-application");
        byte[] table = body(department.downloads(made("下载")));
        assertThat(Cohort.studentNumbersIn(table)).hasSize(COHORT.heads()).doesNotHaveDuplicates();

        department.pressesNamed("标记报考");
        department.types("applyForm:on_input", TODAY.toString());
        department.types("applyForm:applyReason", "协议期内历次考核沿用，条款已核对。");
        department.takesPictures("journey-apply");
        department.presses("applyForm:applyNow");
        department.isTold("报考");
        flowSays("报名录入", "已完成");
    }

    private void opensExam() {
        department.opens("/registration/exams.xhtml");
        department
                .page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(String.valueOf(COHORT.heads())))
                .locator("a")
                .first()
                .click();
        assertThat(department.page().locator("h1")).containsText(CERTIFICATE);
    }

    private void check(Path workbook) {
        department.attaches("roster:file", workbook);
        department.presses("roster:check");
        assertThat(department.page().locator("h1")).containsText("检查");
        assertThat(department.at("detail:goOn"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG_WORK));
    }

    private void takeOver() {
        department.presses("detail:goOn");
        department.presses("take:go");
        isDone();
    }

    private void isDone() {
        assertThat(department.page().locator("#detail"))
                .containsText("结果", new LocatorAssertions.ContainsTextOptions().setTimeout(LONG_WORK));
    }

    private String made(String name) {
        return department
                .page()
                .locator("main a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .getAttribute("href");
    }

    private void flowSays(String step, String state, String... more) {
        if (flow == null) {
            department.opens("/batch/list.xhtml?year=" + MONTH.getYear());
            department
                    .page()
                    .locator("#list tr")
                    .filter(new Locator.FilterOptions().setHasText(CERTIFICATE))
                    .filter(new Locator.FilterOptions().setHasText(MONTH.toString()))
                    .locator("a")
                    .first()
                    .click();
            assertThat(department.page().locator(".flow")).isVisible();
            flow = department.page().url().replaceFirst("^https?://[^/]*", "");
        }
        department.opens(flow);
        Locator node = department
                .page()
                .locator(".flow > li")
                .filter(new Locator.FilterOptions().setHasText(step))
                .first();
        assertThat(node).containsText(state);
        for (String text : more) {
            assertThat(node).containsText(text);
        }
        department.takesPictures("journey-flow-" + ++looks);
    }

    private void fillClasses(String select, String heads, String add) {
        Page page = department.page();
        for (int i = 0; i < COHORT.classes(); i++) {
            Locator selects = page.locator("[id$=':" + select + "']");
            if (selects.count() <= i) {
                department.pressesNamed(add);
                assertThat(selects).hasCount(i + 1);
            }
            String name = COHORT.className(i);
            String value = selects.nth(i)
                    .locator("option")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .getAttribute("value");
            selects.nth(i).selectOption(value);
            page.locator("[id$=':" + heads + "']").nth(i).fill(String.valueOf(COHORT.headsOfEach()));
        }
    }

    /** The one input of this name within a line that repeats. */
    private static Locator one(Person person, String name) {
        Locator input = person.page().locator("[id$=':" + name + "']");
        assertThat(input).hasCount(1);
        return input;
    }

    private static byte[] body(APIResponse answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static Path paper(Path directory) throws IOException {
        Path file = directory.resolve("文件.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return file;
    }
}
