package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A training notice and its answer, and an integration report with its matrix, at the desks they pass. */
@InBrowser
class TrainingJourneyIT {

    private static final String TITLE = "前端开发师资培训（浏览器）";

    @Test
    void aNoticeIsIssuedAnsweredAndSeenByTheOfficeThatIssuedIt(Portal portal) {
        Person affairs = portal.person("jwc.wang");
        Person department = portal.person("xxgc.chen");
        try {
            affairs.opens("/training/notice/edit.xhtml");
            affairs.types("edit:title", TITLE);
            affairs.types("edit:organizer", "中原数字技能评价中心");
            LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
            affairs.types("edit:heldFrom_input", today.plusDays(20).toString());
            affairs.types("edit:replyDue_input", today.plusDays(5).toString());
            affairs.page()
                    .getByLabel("信息工程学院", new Page.GetByLabelOptions().setExact(true))
                    .check();
            affairs.takesPictures("training-notice-edit");
            affairs.presses("edit:issue");
            affairs.isTold("通知已下发");
            department.takesUp("回复师资培训通知", TITLE);
            department.follows("回复通知");
            department.at("edit:people_input").pressSequentially("201703");
            department.page().locator("li.ui-autocomplete-item").first().click();
            department.takesPictures("training-reply");
            department.presses("edit:name");
            department.isTold("已回复。");
            department.sees("杨帆");
            department.hasNoTask("回复师资培训通知", TITLE);
            affairs.opens("/training/notice/list.xhtml?text=" + TITLE);
            affairs.sees("已报名单");
            affairs.leavesWithoutComplaint();
            department.leavesWithoutComplaint();
        } finally {
            affairs.close();
            department.close();
        }
    }

    @Test
    void aReportIsWrittenWithTheKeyboardAndShowsWhatIsNotCovered(Portal portal) {
        try (Person department = portal.person("xxgc.chen")) {
            department.opens("/training/integration/list.xhtml?status=DRAFT");
            department.follows("大数据平台运维");
            department.follows("编写汇报");
            department.types("edit:units", "平台部署\n平台监控\n故障处理");
            department.types("edit:courses", "大数据平台部署与运维 64\n大数据综合实训");
            department.presses("edit:redraw");
            Locator boxes = department.page().locator("[data-arrows] input[type=checkbox]");
            assertThat(boxes).hasCount(6);
            boxes.first().focus();
            department.page().keyboard().press("Space");
            department.page().keyboard().press("ArrowDown");
            department.page().keyboard().press("ArrowRight");
            department.page().keyboard().press("Space");
            assertThat(boxes.nth(3)).isChecked();
            department.presses("edit:save");
            department.isTold("汇报已保存。");
            department.sees("覆盖率 66%");
            department.sees("未覆盖：故障处理");
            department.takesPictures("integration-edit");
            department.leavesWithoutComplaint();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jwc.liu, /training/notice/list.xhtml",
        "jwc.liu, /training/notice/edit.xhtml",
        "xxgc.chen, /training/record/list.xhtml",
        "xxgc.chen, /training/integration/list.xhtml",
        "xxgc.chen, /training/hours/edit.xhtml",
        "sj.wei, /training/hours/list.xhtml"
    })
    void thePageIsAccessible(String username, String address, Portal portal) {
        try (Person person = portal.person(username)) {
            Assertions.assertThat(person.opens(address)).isEqualTo(200);
            Assertions.assertThat(Portal.accessibilityProblems(person.page())).isEmpty();
        }
    }
}
