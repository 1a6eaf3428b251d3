package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pilot from the notice to the quota ledger and the work plan, and the September adjustment from the open window to
 * the province's reply, 教务处 and 院部 at browsers of their own (附件1·二).
 */
@InBrowser
class PilotJourneyIT {

    private static final String TITLE = "全程试点申报";
    private static final String DEPARTMENT = "信息工程学院";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String LEDGER = "/pilot/ledger/list.xhtml?year=" + TODAY.getYear();

    @Test
    void aPilotIsDeclaredConsentedUploadedApprovedAndEntersTheLedger(Portal portal, @TempDir Path directory)
            throws IOException {
        Path paper = pdf(directory);
        try (Person keeper = portal.person("jwc.wang");
                Person department = portal.person("xxgc.chen");
                Person other = portal.person("jjgl.xie")) {
            opensRound(keeper);
            declares(department);
            declines(other);
            keeper.takesUp("汇总申报", TITLE);
            keeper.sees("尚未报送的院部");
            keeper.sees("机电工程学院");
            keeper.takesPictures("pilot-round");
            records(keeper, "登记学校同意", "consentedOn", "minutesNumber", "file", paper, "consent");
            keeper.isTold("已登记学校研究同意。");
            keeper.follows("登记上传");
            day(keeper, "uploadedOn");
            keeper.presses("edit:upload");
            keeper.isTold("已登记上传。");
            fills(keeper, "登记审核结果", "approvedOn", "approvalNumber", "paper", paper);
            Locator approved = input(keeper, "heads");
            assertThat(approved).hasValue("");
            approved.fill("28");
            keeper.takesPictures("pilot-approval");
            keeper.presses("edit:approve");
            keeper.isTold("审核结果已登记");
            keeper.sees("已审核确定");
            String ledger = "/pilot/ledger/list.xhtml?year=" + (TODAY.getYear() + 2);
            department.opens(ledger);
            department.sees("云计算平台运维与开发");
            department.takesPictures("pilot-ledger");
            sorts(department);
            department.follows("云计算平台运维与开发");
            department.sees("28");
            department.takesPictures("pilot-ledger-detail");
            declaredFigureLeadsToItsDeclarations(department);
            corrects(keeper, ledger, paper);
            department.opens("/pilot/plan/list.xhtml?year=" + (TODAY.getYear() + 2));
            department.sees("待编制");
            department.takesPictures("pilot-plans");
            List.of(keeper, department, other).forEach(Person::leavesWithoutComplaint);
        }
    }

    private static void opensRound(Person keeper) {
        keeper.opens("/pilot/round/edit.xhtml");
        keeper.types("edit:year", String.valueOf(TODAY.getYear() + 2));
        keeper.types("edit:noticeNumber", "豫1+X办〔全程〕1号");
        keeper.types("edit:title", TITLE);
        keeper.types("edit:departmentDue_input", TODAY.plusDays(5).toString());
        keeper.types("edit:platformDue_input", TODAY.plusDays(9).toString());
        keeper.takesPictures("pilot-round-edit");
        keeper.presses("edit:save");
        keeper.isTold("申报批次已保存。");
    }

    private static void declares(Person department) {
        department.takesUp("报送试点申报", TITLE);
        department.pressesNamed(DEPARTMENT + "：填写申报");
        input(department, "certificateId").selectOption(new SelectOption().setLabel("云计算平台运维与开发"));
        input(department, "level").selectOption(new SelectOption().setLabel("高级"));
        input(department, "heads").fill("30");
        input(department, "classId").selectOption(new SelectOption().setLabel("网络2501班"));
        input(department, "willingHeads").fill("33");
        department.takesPictures("pilot-declaration");
        department.presses("edit:close");
        department.isTold("申报已保存");
        department.takesPictures("pilot-declaration-detail");
        department.pressesNamed("报送教务处");
        department.page().locator(".ui-confirmdialog-yes").click();
        department.isTold("申报已报送教务处。");
        department.hasNoTask("报送试点申报", TITLE);
    }

    private static void declines(Person other) {
        other.takesUp("报送试点申报", TITLE);
        other.pressesNamed("经济管理学院：本批次不申报");
        other.types("declining:reason", "本年度没有新的试点意向");
        other.takesPictures("pilot-decline");
        other.presses("declining:declineNow");
        other.isTold("已说明本批次不申报");
        other.sees("不申报");
        other.hasNoTask("报送试点申报", TITLE);
    }

    private static void sorts(Person department) {
        department
                .page()
                .locator("th.ui-sortable-column")
                .filter(new Locator.FilterOptions().setHasText("现有指标"))
                .click();
        assertThat(department.page().locator("th[aria-sort=ascending]")).containsText("现有指标");
    }

    private static void declaredFigureLeadsToItsDeclarations(Person department) {
        Locator declared = department.page().locator("main a[href*='/pilot/declaration/list']");
        declared.first().click();
        department.sees(DEPARTMENT);
        Assertions.assertThat(department.page().url()).contains("certificate=", "level=ADVANCED", "handedIn=true");
        department.takesPictures("pilot-declarations");
        Assertions.assertThat(department
                        .downloads("/pilot/declarations.xlsx?handedIn=true&level=ADVANCED")
                        .status())
                .isEqualTo(200);
    }

    private static void corrects(Person keeper, String ledger, Path paper) {
        keeper.opens(ledger);
        keeper.follows("云计算平台运维与开发");
        keeper.follows("更正台账");
        keeper.at("edit:departmentId").selectOption(new SelectOption().setIndex(1));
        keeper.types("edit:heads", "2");
        day(keeper, "decidedOn");
        keeper.types("edit:documentNumber", "全程〔更正〕1号");
        keeper.attaches("edit:file", paper);
        keeper.types("edit:reason", "批准人数漏登两人");
        keeper.takesPictures("pilot-ledger-correct");
        keeper.presses("edit:correct");
        keeper.isTold("更正已记入配额台账。");
        keeper.sees("批准人数漏登两人");
        keeper.takesPictures("pilot-ledger-corrected");
        opensFileBehind(keeper, "更正依据");
    }

    @Test
    void theYearIsAdjustedAndTheReplyIsEntered(Portal portal, @TempDir Path directory) throws IOException {
        Path paper = pdf(directory);
        try (Person keeper = portal.person("jwc.wang");
                Person department = portal.person("xxgc.chen");
                Person late = portal.person("jdgc.lin");
                Person other = portal.person("kjjr.cao")) {
            opensWindow(keeper);
            asks(department);
            other.opens("/pilot/adjustment/list.xhtml");
            other.pressesNamed("会计学院：本年度不调整");
            other.types("declining:reason", "指标够用");
            other.presses("declining:declineNow");
            other.isTold("已说明本年度不调整");
            late.opens("/pilot/adjustment/list.xhtml");
            late.pressesNamed("机电工程学院：提交调整申请");
            locks(keeper);
            keeper.takesPictures("adjustment-package");
            sendsThePackage(keeper);
            repliesLineByLine(keeper, paper);
            keeper.takesPictures("adjustment-decided");
            opensFileBehind(keeper, "批复文件");
            department.opens("/pilot/adjustment/list.xhtml?status=DECIDED");
            department.takesPictures("adjustments");
            department
                    .page()
                    .locator("#list tbody a[href*='/adjustment/detail']")
                    .first()
                    .click();
            department.sees("已批复");
            department.sees("对下半年考核计划的影响");
            department.takesPictures("adjustment-detail");
            department.opens(LEDGER);
            department.takesPictures("pilot-ledger-adjusted");
            department.opens("/pilot/plan/list.xhtml?year=" + TODAY.getYear());
            department.sees("九月调整（第 1 次）");
            department.takesPictures("plans-of-september");
            List.of(keeper, department, late, other).forEach(Person::leavesWithoutComplaint);
        }
    }

    /** By the parameters of the day: from today on it is open all year. */
    private static void opensWindow(Person keeper) {
        for (String[] setting : new String[][] {
            {"九月调整第一天（月-日）", "01-01"},
            {"九月调整最后一天（月-日）", "12-31"}
        }) {
            keeper.opens("/regulation/parameter/list.xhtml");
            keeper.at("decide:key").selectOption(new SelectOption().setLabel(setting[0]));
            keeper.types("decide:setting", setting[1]);
            keeper.types("decide:validFrom_input", TODAY.toString());
            keeper.types("decide:clause", "附件1·二·1");
            keeper.types("decide:reason", "按当年通知");
            keeper.presses("decide:save");
            keeper.isTold("新取值已登记");
        }
    }

    private static void asks(Person department) {
        department.opens("/pilot/adjustment/list.xhtml");
        department.sees("窗口已开放");
        department.takesPictures("adjustment-window");
        department.pressesNamed(DEPARTMENT + "：提交调整申请");
        line(department, 0, "Web前端开发", "中级", "调增", "20");
        department.presses("edit:addLine");
        line(department, 1, "智能新能源汽车", "中级", "新增", "15");
        department.sees("对下半年考核计划的影响");
        department.sees("受影响的考试");
        department.takesPictures("adjustment-edit");
        department.presses("edit:close");
        department.isTold("调整申请已保存");
        department.pressesNamed("报送教务处");
        department.page().locator(".ui-confirmdialog-yes").click();
        department.isTold("调整申请已报送教务处。");
    }

    private static void line(
            Person department, int index, String certificate, String level, String kind, String heads) {
        String line = "edit:line:" + index + ":";
        department.at(line + "certificateId").selectOption(new SelectOption().setLabel(certificate));
        department.at(line + "level").selectOption(new SelectOption().setLabel(level));
        department.at(line + "kind").selectOption(new SelectOption().setLabel(kind));
        department.at(line + "heads").fill(heads);
        department.at(line + "heads").blur();
    }

    private static void locks(Person keeper) {
        keeper.opens("/pilot/adjustment/list.xhtml");
        keeper.presses("window:look");
        Locator dialog = keeper.page().locator("#locking");
        assertThat(dialog).containsText(DEPARTMENT);
        assertThat(dialog).containsText("机电工程学院");
        keeper.takesPictures("adjustment-lock");
        keeper.presses("locking:lockNow");
        keeper.isTold("已锁定上报");
    }

    private static void sendsThePackage(Person keeper) {
        Locator link = keeper.page().locator("a[href*='/pilot/adjustment-package.xlsx']");
        String href = link.getAttribute("href");
        APIResponse list = keeper.downloads(href);
        Assertions.assertThat(list.status()).isEqualTo(200);
    }

    private static void repliesLineByLine(Person keeper, Path paper) {
        keeper.types("edit:repliedOn_input", TODAY.toString());
        keeper.types("edit:replyNumber", "豫1+X办〔全程〕9号");
        keeper.attaches("edit:file", paper);
        Locator answers = keeper.page().locator("#edit tbody tr");
        for (int i = 0; i < answers.count(); i++) {
            assertThat(answers.nth(i).locator("input:checked")).hasCount(0);
        }
        keeper.presses("edit:decide");
        assertThat(keeper.page().locator("#edit .ui-message-error").first()).isVisible();
        for (int i = 0; i < answers.count(); i++) {
            answers.nth(i)
                    .getByText("同意", new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        keeper.attaches("edit:file", paper);
        keeper.presses("edit:decide");
        keeper.isTold("批复已登记");
    }

    private static void opensFileBehind(Person keeper, String text) {
        String href = keeper.page()
                .locator("main a")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .getAttribute("href");
        APIResponse file = keeper.downloads(href);
        Assertions.assertThat(file.status()).as(text).isEqualTo(200);
        Assertions.assertThat(new String(file.body(), 0, 4, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
    }

    private static void records(
            Person keeper, String step, String day, String number, String file, Path paper, String button) {
        fills(keeper, step, day, number, file, paper);
        keeper.presses("edit:" + button);
    }

    private static void fills(Person keeper, String step, String day, String number, String file, Path paper) {
        keeper.follows(step);
        day(keeper, day);
        keeper.types("edit:" + number, "全程〔" + TODAY.getYear() + "〕7号");
        keeper.attaches("edit:" + file, paper);
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
        Path file = directory.resolve("批复.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return file;
    }
}
