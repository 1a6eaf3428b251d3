package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.platform.document.PdfForm;
import cn.edu.jzu.skillcert.platform.document.PdfInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** What comes back from the signing: good papers, and bad ones. */
final class SignedPapers {

    private SignedPapers() {}

    /** A scan that was read by a machine. */
    static InputStream readable(String text) {
        return new ByteArrayInputStream(pdf(text));
    }

    private static byte[] pdf(String text) {
        PdfInfo info = new PdfInfo(
                "培训评价工作协议",
                "焦作大学",
                "XY-2026-0001",
                "第 {0} 页 / 共 {1} 页",
                ZonedDateTime.of(2026, 11, 23, 8, 0, 0, 0, ZoneId.of("Asia/Shanghai")));
        try (PdfForm form = PdfForm.begin(info)) {
            text.lines().forEach(form::paragraph);
            return form.bytes();
        }
    }

    static InputStream picturesOnly(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        }
    }

    static InputStream jpeg() {
        return new ByteArrayInputStream(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0});
    }

    static InputStream empty() {
        return new ByteArrayInputStream(new byte[0]);
    }

    static InputStream cutOff() {
        byte[] whole = pdf("正文");
        return new ByteArrayInputStream(whole, 0, whole.length / 2);
    }

    static InputStream encrypted() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("正文"))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        }
    }

    static InputStream withScript() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("正文"))) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            return saved(document);
        }
    }

    private static InputStream saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
