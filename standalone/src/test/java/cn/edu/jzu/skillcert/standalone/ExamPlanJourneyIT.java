package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
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
