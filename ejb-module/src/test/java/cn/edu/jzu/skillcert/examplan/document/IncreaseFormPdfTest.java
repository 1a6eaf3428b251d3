package cn.edu.jzu.skillcert.examplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.platform.document.PrintedPdf;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class IncreaseFormPdfTest {

    private static final String URL = "https://skillcert.jzu.example/go/QUOTA_INCREASE?id=7";

    @Test
    void saysWhatIsAskedForAndHasABoxForEveryOffice() {
        byte[] pdf = IncreaseFormPdf.render(form("新增软件2403班，动员人数超过批准人数。", URL));

        assertThat(PrintedPdf.words(pdf))
                .contains(
                        "试点人数调增申请表",
                        "信息工程学院",
                        "Web前端开发",
                        "中级",
                        "120人",
                        "10人",
                        "2024-11-16",
                        "2024-11-02",
                        "新增软件2403班",
                        "试点院部意见",
                        "教务处意见",
                        "省推进办批复",
                        "签字（盖章）");
    }

    @Test
    void canBeArchivedAndScannedBackToItsRecord() {
        byte[] pdf = IncreaseFormPdf.render(form("扩班", URL));

        PrintedPdf.assertArchivable(pdf);
        assertThat(PrintedPdf.scanned(pdf, PrintedPdf.pages(pdf) - 1)).isEqualTo(URL);
    }

    @Test
    void aLongReasonRunsOn() {
        byte[] pdf = IncreaseFormPdf.render(form("首。" + "动员人数超过批准人数，教学计划已调整。".repeat(120) + "末。", null));

        assertThat(PrintedPdf.pages(pdf)).isGreaterThan(1);
        assertThat(PrintedPdf.words(pdf)).contains("首。", "末。");
        PrintedPdf.assertArchivable(pdf);
    }

    private static IncreaseForm form(String reason, String url) {
        return new IncreaseForm(
                "焦作大学",
                "信息工程学院",
                "2024-11",
                "Web前端开发",
                "中级",
                "2024",
                "120 人",
                "130 人",
                "10 人",
                "2024-11-16",
                "2024-11-02",
                reason,
                "陈䶮",
                "2024-10-28",
                "—",
                "",
                url,
                ZonedDateTime.of(2024, 10, 28, 9, 0, 0, 0, ZoneId.of("Asia/Shanghai")));
    }
}
