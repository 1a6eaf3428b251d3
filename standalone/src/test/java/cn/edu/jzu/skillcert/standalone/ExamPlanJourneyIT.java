package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A month without an exam is declared, looked at and seen in the overview (附件1·六·1). */
@InBrowser
class ExamPlanJourneyIT {

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
            department.takesPictures("examplan-edit");
            department.presses("edit:close");
            department.isTold("考试计划已保存。");
            department.presses("detail:submitOpen");
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
}
