package cn.edu.jzu.skillcert.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.platform.document.PdfForm;
import cn.edu.jzu.skillcert.platform.document.PdfInfo;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 页眉 and 页脚 are no text of the document, unless they name an amount. */
class RunningHeadsTest {

    private static final ZonedDateTime DAY = ZonedDateTime.of(2026, 11, 23, 8, 0, 0, 0, ZoneOffset.UTC);

    @Test
    void onASinglePage() {
        assertThat(read("XY-2026-0001", 5)).startsWith("第1款").endsWith("第5款的内容。");
    }

    /** The first page has another head than the others. */
    @Test
    void onTwoPages() {
        assertThat(read("XY-2026-0001", 45))
                .startsWith("第1款")
                .endsWith("第45款的内容。")
                .doesNotContain("XY-2026")
                .doesNotContain("工作协议");
    }

    @Test
    void aPriceInTheMarginIsText() {
        assertThat(read("考核费320元", 5)).contains("考核费320元");
        assertThat(read("考核费320元", 120)).contains("考核费320元");
    }

    private static String read(String reference, int paragraphs) {
        try (PdfForm form = PdfForm.begin(new PdfInfo("工作协议", "焦作大学", reference, "第 {0} 页 / 共 {1} 页", DAY))) {
            IntStream.rangeClosed(1, paragraphs).forEach(i -> form.paragraph("第" + i + "款的内容。"));
            return TextExtraction.extract("协议.pdf", FileKind.PDF, form.bytes()).text();
        }
    }
}
