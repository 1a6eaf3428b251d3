package cn.edu.jzu.skillcert.agreement.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.platform.document.PrintedPdf;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewSheetPdfTest {

    private static ReviewSheet sheet(String opinion, int comments) {
        return sheet(opinion, comments, "https://skillcert.jzu.example/agreement/12?version=3");
    }

    private static ReviewSheet sheet(String opinion, int comments, String url) {
        return new ReviewSheet(
                ReviewSheet.Labels.chinese(),
                "焦作大学",
                "XY-2026-0012",
                "焦作大学与某某教育科技有限公司 Web 前端开发职业技能等级证书工作协议",
                "信息工程学院",
                "某某教育科技（北京）有限公司",
                "2026-09-01 至 2027-08-31",
                List.of(
                        new ReviewSheet.PriceLine("Web 前端开发", "初级", "280.00"),
                        new ReviewSheet.PriceLine("Web 前端开发", "中级", "1,180.50")),
                3,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                List.of(
                        new ReviewSheet.Stage("教务处", "通过", opinion, "张䶮", "", "2026-06-03 10:20"),
                        new ReviewSheet.Stage("财务处", "退回修改", "第七条费用结算期限超过十个工作日，请改正。", "李四", "王五", "2026-06-05 16:02"),
                        new ReviewSheet.Stage("校办公室法务", "", "", "", "", "")),
                Collections.nCopies(
                        comments, new ReviewSheet.Comment("第七条 第2段", "财务处", "“收到发票后三十日”应为十个工作日内。", "已改为十个工作日内，见第七条。")),
                List.of(
                        "R-3.2 协议期限：通过。协议于 2027-08-31 到期，最后一次考试在 2027-06-20。",
                        "R-3.4 指导价：通过。初级 280.00 元，不高于上限 300.00 元。"),
                "因组织方用印较晚，签订日期晚于起始日期。",
                url,
                ZonedDateTime.of(2026, 6, 6, 9, 0, 0, 0, ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void the_sheet_says_what_was_reviewed_by_whom_and_how_it_ended() {
        byte[] pdf = ReviewSheetPdf.render(sheet("同意。", 2));
        assertThat(PrintedPdf.words(pdf))
                .contains(
                        "职业技能等级证书工作协议审核表",
                        "XY-2026-0012",
                        "信息工程学院",
                        "1,180.50",
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        "同意。",
                        "张䶮",
                        "李四（代王五）",
                        "退回修改",
                        "2026-06-0516:02",
                        "已改为十个工作日内",
                        "R-3.4指导价：通过",
                        "警告事项的说明因组织方用印较晚",
                        "第1页/共");
    }

    @Test
    void the_sheet_can_be_archived_and_scanned_back_to_its_record() {
        byte[] pdf = ReviewSheetPdf.render(sheet("同意。", 2));
        PrintedPdf.assertArchivable(pdf);
        assertThat(PrintedPdf.scanned(pdf, PrintedPdf.pages(pdf) - 1))
                .isEqualTo("https://skillcert.jzu.example/agreement/12?version=3");
    }

    @Test
    void a_portal_without_a_known_address_prints_the_sheet_without_a_code() {
        byte[] pdf = ReviewSheetPdf.render(sheet("同意。", 2, null));
        assertThat(PrintedPdf.words(pdf))
                .contains("同意。")
                .doesNotContain(ReviewSheet.Labels.chinese().scan().replace(" ", ""));
        PrintedPdf.assertArchivable(pdf);
    }

    @Test
    void a_very_long_opinion_and_many_comments_run_on_over_pages() {
        byte[] pdf = ReviewSheetPdf.render(sheet("首。" + "经审核，协议主体资格、期限与价格均符合规定。".repeat(300) + "末。", 60));
        assertThat(PrintedPdf.pages(pdf)).isGreaterThan(6);
        assertThat(PrintedPdf.words(pdf)).contains("首。经审核", "末。");
        PrintedPdf.assertArchivable(pdf);
    }
}
