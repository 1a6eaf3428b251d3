package cn.edu.jzu.skillcert.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.shared.FileContent;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class DownloadTest {

    @Test
    void a_chinese_name_travels_whole_beside_a_plain_one() {
        assertThat(disposition("协议 (终稿).pdf", "application/pdf"))
                .isEqualTo("inline; filename=\"_.pdf\";"
                        + " filename*=UTF-8''%E5%8D%8F%E8%AE%AE%20%28%E7%BB%88%E7%A8%BF%29.pdf");
    }

    @Test
    void quotes_and_line_ends_in_a_name_cannot_leave_the_header() {
        assertThat(disposition("a\"; x=\r\nSet-Cookie: b.docx", "application/msword"))
                .doesNotContain("\r", "\n", "\"; x")
                .startsWith("attachment; filename=\"a_x_Set-Cookie_b.docx\"");
    }

    @Test
    void only_a_pdf_opens_in_the_browser() {
        assertThat(disposition("a.html", "text/html")).startsWith("attachment;");
        assertThat(disposition("a.pdf", "application/pdf")).startsWith("inline;");
    }

    private static String disposition(String name, String mediaType) {
        return Download.disposition(new FileContent(name, mediaType, 0, InputStream.nullInputStream()));
    }
}
