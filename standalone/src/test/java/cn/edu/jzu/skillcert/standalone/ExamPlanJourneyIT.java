package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month without an exam, and an exam with more heads than the quota has (附件1·六·1), at the desks they pass. */
@InBrowser
class ExamPlanJourneyIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void aZeroReportGoesFromTheDepartmentToAcademicAffairs(Portal portal) {
        Person department = portal.person("jjgl.xie");
        Person academicAffairs = portal.person("jwc.wang");
        try {
            department.opens("/examplan/open.xhtml");
            department.takesPictures("examplan-open");
            department.presses("edit:open");
            assertThat(department.page().locator("h1")).containsText("编制");
            String address = department.page().url();
            department.page().getByText("本月无考试（零报告）").first().click();
            assertThat(department.at("edit:checks")).containsText("本月无考试（零报告）。");
            department.takesPictures("examplan-edit-zero");
            department.presses("edit:close");
            department.isTold("考试计划已保存。");
            department.presses("detail:submitOpen");
            Locator reasons = department.at("submitForm:reasons");
            if (LocalDate.now(ZONE).getDayOfMonth() > 10) {
                // The 1st and every holiday after it is over: the submission is late and says why.
                assertThat(department.at("submitForm")).containsText("逾期");
                reasons.fill("经办人出差");
            }
            department.takesPictures("examplan-submit-late");
            department.presses("submitForm:submitNow");
            department.isTold("考试计划已提交教务处。");

            academicAffairs.opens("/examplan/detail.xhtml" + address.substring(address.indexOf('?')));
            academicAffairs.presses("detail:approveOpen");
            academicAffairs.presses("approveForm:approveNow");
            academicAffairs.isTold("考试计划已审核通过。");
            academicAffairs.opens("/examplan/overview.xhtml");
            academicAffairs.sees("零报告");
            academicAffairs.takesPictures("examplan-overview");
            department.leavesWithoutComplaint();
            academicAffairs.leavesWithoutComplaint();
        } finally {
            department.close();
            academicAffairs.close();
        }
    }

    @Test
    void headsBeyondTheQuotaWaitForTheProvinceAndAreFreeAfterItsReply(Portal portal, @TempDir Path papers)
            throws Exception {
        YearMonth month = YearMonth.now(ZONE).plusMonths(1);
        Assumptions.assumeTrue(
                month.getYear() == YearMonth.now(ZONE).getYear(), "the demo has no quota of the year to come");
        Path reply = AgreementPaper.at("200").signedPdf(papers);
        Person department = portal.person("xxgc.chen");
        Person academicAffairs = portal.person("jwc.wang");
        try {
            department.opens("/examplan/list.xhtml?status=DRAFT");
            department.page().locator("#list tbody a[href*='id=']").first().click();
            department.takesPictures("examplan-detail-draft");
            department.follows("编制计划");
            department.types("edit:exam:0:class:0:classHeads", "400");
            department.presses("edit:exam:0:takeSum");
            assertThat(department.at("edit:checks")).containsText("须申请调增");
            department.takesPictures("examplan-edit-over");
            department.presses("edit:close");
            department.isTold("考试计划已保存。");
            String plan = department.page().url();
            flow(department, "examplan-flow-1-over", "考试计划", "须申请调增");

            department.page().navigate(plan);
            department.presses("detail:exam:0:applyOpen");
            department.types("applyForm:reason", "两个班学生报名踊跃");
            department.takesPictures("increase-apply");
            department.presses("applyForm:applyNow");
            department.isTold("调增申请已提交教务处。");
            department.takesPictures("increase-detail-filed");
            String increase = department.page().url();

            department.page().navigate(plan);
            department.presses("detail:submitOpen");
            department.presses("submitForm:submitNow");
            department.isTold("考试计划已提交教务处。");

            academicAffairs.page().navigate(increase);
            academicAffairs.presses("detail:forward");
            academicAffairs.pressesNamed("确定");
            academicAffairs.isTold("已登记上报。");
            academicAffairs.page().navigate(plan);
            academicAffairs.presses("detail:approveOpen");
            academicAffairs.presses("approveForm:approveNow");
            academicAffairs.isTold("考试计划已审核通过。");
            academicAffairs.takesPictures("examplan-detail-locked");
            flow(academicAffairs, "examplan-flow-2-locked", "尚不能报考");

            academicAffairs.page().navigate(increase);
            academicAffairs.presses("detail:replyOpen");
            academicAffairs.at("replyForm").getByText("已批准").click();
            academicAffairs.types("replyForm:number", "豫1+X办〔2026〕21号");
            academicAffairs.types("replyForm:on_input", LocalDate.now(ZONE).toString());
            academicAffairs.attaches("replyForm:paper", reply);
            academicAffairs.takesPictures("increase-reply");
            academicAffairs.presses("replyForm:replyNow");
            academicAffairs.isTold("批复已登记。");
            academicAffairs.sees(reply.getFileName().toString());
            academicAffairs.takesPictures("increase-detail-granted");

            department.page().navigate(plan);
            department.takesPictures("examplan-detail-free");
            flow(department, "examplan-flow-3-free", "还没有学生报名");
            department.leavesWithoutComplaint();
            academicAffairs.leavesWithoutComplaint();
        } finally {
            department.close();
            academicAffairs.close();
        }
    }

    /** From the page of the plan to the flow map of its first batch. */
    private static void flow(Person person, String picture, String... wanted) {
        person.page().locator("a[href*='/batch/flow']").first().click();
        for (String text : wanted) {
            person.sees(text);
        }
        person.takesPictures(picture);
    }

    @ParameterizedTest
    @CsvSource({
        "jwc.liu, /examplan/list.xhtml",
        "jwc.liu, /examplan/overview.xhtml",
        "jwc.liu, /increase/list.xhtml",
        "cwc.li, /batch/list.xhtml",
        "xxgc.chen, /examplan/open.xhtml"
    })
    void thePageIsAccessible(String username, String address, Portal portal) {
        try (Person person = portal.person(username)) {
            Assertions.assertThat(person.opens(address)).isEqualTo(200);
            person.takesPictures(address.substring(1).replace('/', '-').replace(".xhtml", ""));
            Assertions.assertThat(Portal.accessibilityProblems(person.page())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"/examplan/list.xlsx", "/examplan/overview.xlsx?year=2026", "/increase/list.xlsx", "/batch/list.xlsx"})
    void theListIsTakenHomeAsAWorkbook(String address, Portal portal) {
        try (Person person = portal.person("jwc.liu")) {
            Assertions.assertThat(person.downloads(address).body()).startsWith('P', 'K');
        }
    }
}
