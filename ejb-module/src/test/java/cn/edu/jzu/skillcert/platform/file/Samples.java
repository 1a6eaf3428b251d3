package cn.edu.jzu.skillcert.platform.file;

import cn.edu.jzu.skillcert.platform.document.PdfForm;
import cn.edu.jzu.skillcert.platform.document.PdfInfo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real files for the tests, made on the spot. */
final class Samples {

    private Samples() {}

    interface Step<T> {
        void accept(T subject) throws IOException;
    }

    static byte[] pdf(Consumer<PdfForm> fill) {
        PdfInfo info = new PdfInfo(
                "协议",
                "焦作大学",
                "XY-1",
                "第 {0} 页 / 共 {1} 页",
                ZonedDateTime.of(2026, 11, 23, 8, 0, 0, 0, ZoneId.of("Asia/Shanghai")));
        try (PdfForm form = PdfForm.begin(info)) {
            fill.accept(form);
            return form.bytes();
        }
    }

    static byte[] pdf() {
        return pdf(form -> form.paragraph("职业技能等级证书工作协议"));
    }

    /** A PDF of one empty page, changed; written with objects in the open. */
    static byte[] bare(Step<PDDocument> change) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            change.accept(document);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] changed(byte[] pdf, Step<PDDocument> change) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docx(Step<XWPFDocument> fill) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docx() {
        return docx(document -> document.createParagraph().createRun().setText("工作协议"));
    }

    /** The package with one part rewritten. */
    static byte[] withPart(byte[] zip, String name, UnaryOperator<String> rewrite) {
        return rewritten(zip, name, null, rewrite);
    }

    /** The package with one part more. */
    static byte[] plusPart(byte[] zip, String name, byte[] content) {
        return rewritten(zip, name, content, UnaryOperator.identity());
    }

    private static byte[] rewritten(byte[] zip, String name, byte[] more, UnaryOperator<String> rewrite) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                boolean wanted = entry.getName().equals(name);
                out.write(
                        wanted
                                ? rewrite.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
            if (more != null) {
                out.putNextEntry(new ZipEntry(name));
                out.write(more);
            }
            out.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] image(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
