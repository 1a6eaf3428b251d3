package cn.edu.jzu.skillcert.agreement.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.Redline;
import cn.edu.jzu.skillcert.agreement.RedlineParagraph;
import cn.edu.jzu.skillcert.agreement.RedlineSegment;
import cn.edu.jzu.skillcert.agreement.TermChange;
import cn.edu.jzu.skillcert.platform.document.PrintedPdf;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedlinePdfTest {

    private static byte[] print(Redline redline) {
        return RedlinePdf.render(
                redline,
                RedlinePdf.Labels.chinese(
                        "焦作大学",
                        "Web 前端开发证书工作协议",
                        "XY-2026-0012",
                        redline,
                        ZonedDateTime.of(2026, 6, 6, 9, 0, 0, 0, ZoneId.of("Asia/Shanghai")),
                        key -> key.equals("endDate") ? "终止日期" : key));
    }

    @Test
    void old_and_new_words_both_stand_on_paper() {
        byte[] pdf = print(new Redline(
                2,
                3,
                List.of(
                        new RedlineParagraph(
                                RedlineParagraph.Kind.SAME,
                                1,
                                1,
                                List.of(new RedlineSegment(RedlineSegment.Kind.SAME, "第一条 合作内容。"))),
                        new RedlineParagraph(
                                RedlineParagraph.Kind.CHANGED,
                                2,
                                2,
                                List.of(
                                        new RedlineSegment(RedlineSegment.Kind.SAME, "乙方应在收到发票后"),
                                        new RedlineSegment(RedlineSegment.Kind.DELETED, "三十日"),
                                        new RedlineSegment(RedlineSegment.Kind.INSERTED, "十个工作日"),
                                        new RedlineSegment(
                                                RedlineSegment.Kind.SAME, "内支付考核费，逾期的按日加收滞纳金，具体标准由双方另行约定并以书面形式确认。"))),
                        new RedlineParagraph(
                                RedlineParagraph.Kind.INSERTED,
                                null,
                                3,
                                List.of(new RedlineSegment(RedlineSegment.Kind.INSERTED, "新增一条：由𠮷某负责。")))),
                List.of(
                        new TermChange("endDate", "2027-06-30", "2027-08-31"),
                        new TermChange("uncertainCosts", null, "无"))));

        assertThat(PrintedPdf.words(pdf)).contains("收到发票后三十日十个工作日内支付", "终止日期2027-06-302027-08-31", "第2版→第3版", "由𠮷某负责");
        PrintedPdf.assertArchivable(pdf);
    }

    @Test
    void versions_without_a_difference_say_so() {
        assertThat(PrintedPdf.words(print(new Redline(1, 2, List.of(), List.of()))))
                .contains("两版之间没有差别。");
    }
}
