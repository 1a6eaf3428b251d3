package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.platform.document.PdfForm;
import cn.edu.jzu.skillcert.platform.document.PdfInfo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Papers as they come from outside: a template in Word, a signed PDF with text, and the same as bare pictures. */
final class DemoPaper {

    private static final int DOTS_PER_INCH = 90;

    private DemoPaper() {}

    static byte[] word(String text) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same words at the head of every page: a running head is no part of the text. */
    static byte[] readablePdf(String title, String text, ZonedDateTime created) {
        PdfInfo info = new PdfInfo(title, title, "", "第 {0} 页 / 共 {1} 页", created);
        try (PdfForm form = PdfForm.begin(info)) {
            text.lines().forEach(form::paragraph);
            return form.bytes();
        }
    }

    /** What a scanner without text recognition makes of a paper. */
    static byte[] scannedPdf(byte[] readable) {
        try (PDDocument paper = Loader.loadPDF(readable);
                PDDocument scan = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFRenderer renderer = new PDFRenderer(paper);
            for (int i = 0; i < paper.getNumberOfPages(); i++) {
                BufferedImage picture = renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY);
                PDPage page = new PDPage(PDRectangle.A4);
                scan.addPage(page);
                PDImageXObject image = JPEGFactory.createFromImage(scan, picture, 0.6f);
                try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                    content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            scan.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
