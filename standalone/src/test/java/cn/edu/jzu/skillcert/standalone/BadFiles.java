package cn.edu.jzu.skillcert.standalone;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files that people upload by mistake or on purpose, and that an office must not take in. */
enum BadFiles {
    PHOTO_NAMED_PDF("照片.pdf", "改扩展名不会改变内容"),
    ENCRYPTED("加密.pdf", "设了密码或加密，请去掉密码后再上传"),
    TRUNCATED("半截.pdf", "不完整或已损坏"),
    /** Faces takes it for none at all. */
    EMPTY("空白.pdf", "协议模板：必填。"),
    TOO_LARGE("巨大.pdf", "文件“巨大.pdf”超过 50 MB"),
    TOO_LARGE_TO_BE_READ("更大.pdf", "一次上传的内容太大，服务器没有接收。单个文件最大 50 MB"),
    WITH_SCRIPT("脚本.pdf", "含有打开时会自动执行的内容（JavaScript"),
    WITH_MACRO("宏.docx", "含有宏，请另存为不含宏的 DOCX 后再上传"),
    WITH_ENTITY("实体.docx", "word/document.xml 含有文档类型声明");

    private static final int EIGHTY_MEGABYTES = 80 * 1024 * 1024;
    private static final int SIXTY_MEGABYTES = 60 * 1024 * 1024;

    private final String fileName;
    private final String refusal;

    BadFiles(String fileName, String refusal) {
        this.fileName = fileName;
        this.refusal = refusal;
    }

    /** Part of what the user is told. */
    String refusal() {
        return refusal;
    }

    Path in(Path directory) throws IOException {
        Path pdf = AgreementPaper.at("200").signedPdf(directory);
        Path word = AgreementPaper.at("200").word(directory);
        return Files.write(
                directory.resolve(fileName),
                switch (this) {
                    case PHOTO_NAMED_PDF -> photo();
                    case ENCRYPTED -> changed(pdf, BadFiles::lock);
                    case TRUNCATED -> Arrays.copyOf(Files.readAllBytes(pdf), (int) Files.size(pdf) / 2);
                    case EMPTY -> new byte[0];
                    case TOO_LARGE -> Arrays.copyOf(Files.readAllBytes(pdf), SIXTY_MEGABYTES);
                    case TOO_LARGE_TO_BE_READ -> Arrays.copyOf(Files.readAllBytes(pdf), EIGHTY_MEGABYTES);
                    case WITH_SCRIPT -> changed(pdf, BadFiles::addScript);
                    case WITH_MACRO -> repacked(word, "word/vbaProject.bin", UnaryOperator.identity());
                    case WITH_ENTITY -> repacked(word, null, BadFiles::declareEntity);
                });
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private interface Change {
        void apply(PDDocument document) throws IOException;
    }

    private static void lock(PDDocument document) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
    }

    private static void addScript(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
    }

    private static byte[] changed(Path pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            change.apply(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String declareEntity(String xml) {
        return xml.replaceFirst("(<\\?xml[^>]*\\?>)?", "$1<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
    }

    /** @param more name of a part that is added, or null */
    private static byte[] repacked(Path word, String more, UnaryOperator<String> document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(word)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean text = entry.getName().equals("word/document.xml");
                out.write((text ? document.apply(content) : content).getBytes(StandardCharsets.UTF_8));
            }
            if (more != null) {
                out.putNextEntry(new ZipEntry(more));
                out.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
