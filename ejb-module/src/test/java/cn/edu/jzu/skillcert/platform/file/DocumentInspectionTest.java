package cn.edu.jzu.skillcert.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentInspectionTest {

    private static final Set<FileKind> AGREEMENT = EnumSet.of(FileKind.PDF, FileKind.DOCX);

    private static BusinessException refused(byte[] bytes) {
        BusinessException refusal = catchThrowableOfType(
                BusinessException.class, () -> DocumentInspection.inspect("协议.pdf", bytes, AGREEMENT));
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.arguments().get(0)).isEqualTo("协议.pdf");
        return refusal;
    }

    private static void assertRefused(byte[] bytes, FileError error, Object... further) {
        BusinessException refusal = refused(bytes);
        assertThat(refusal.code()).isEqualTo(error);
        assertThat(refusal.arguments()).containsAll(List.of(further));
    }

    @Test
    void whole_and_passive_documents_pass_whatever_their_name() {
        byte[] pdf = Samples.pdf(form -> form.paragraph("第一页。".repeat(2000)));
        InspectedFile inspected = DocumentInspection.inspect("协议.txt", pdf, AGREEMENT);
        assertThat(inspected.kind()).isEqualTo(FileKind.PDF);
        assertThat(inspected.pages()).isGreaterThan(3);
        assertThat(DocumentInspection.inspect("协议.pdf", Samples.docx(), AGREEMENT)
                        .kind())
                .isEqualTo(FileKind.DOCX);
        assertThat(DocumentInspection.inspect("p", Samples.bare(d -> {}), AGREEMENT)
                        .pages())
                .isEqualTo(1);
    }

    @Test
    void workbooks_and_pictures_are_known_too() throws IOException {
        Set<FileKind> all = EnumSet.allOf(FileKind.class);
        assertThat(DocumentInspection.inspect("x", workbook(new XSSFWorkbook()), all)
                        .kind())
                .isEqualTo(FileKind.XLSX);
        assertThat(DocumentInspection.inspect("x", workbook(new HSSFWorkbook()), all)
                        .kind())
                .isEqualTo(FileKind.XLS);
        assertThat(DocumentInspection.inspect("x", Samples.image("png"), all).kind())
                .isEqualTo(FileKind.PNG);
        assertThat(DocumentInspection.inspect("x", Samples.image("jpg"), all).kind())
                .isEqualTo(FileKind.JPEG);
    }

    private static byte[] workbook(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("学号");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void the_refusal_says_what_was_found_and_what_is_wanted() throws IOException {
        assertRefused(Samples.image("jpg"), FileError.WRONG_TYPE, "JPEG", "PDF / DOCX");
        assertRefused(workbook(new XSSFWorkbook()), FileError.WRONG_TYPE, "XLSX", "PDF / DOCX");
        assertRefused("<html><body>x</body></html>".getBytes(StandardCharsets.UTF_8), FileError.WRONG_TYPE, "HTML");
        assertRefused("工作协议".getBytes(StandardCharsets.UTF_8), FileError.WRONG_TYPE, "TXT");
    }

    @Test
    void empty_and_too_large_files_are_refused() {
        assertRefused(new byte[0], FileError.EMPTY);
        assertRefused(new byte[(int) DocumentInspection.LIMIT + 1], FileError.TOO_LARGE, 50L);
    }

    @Test
    void a_truncated_pdf_is_refused_wherever_it_was_cut() {
        byte[] whole = Samples.pdf();
        for (int percent : List.of(20, 50, 80, 95)) {
            assertRefused(Arrays.copyOf(whole, whole.length * percent / 100), FileError.DAMAGED);
        }
        assertRefused(Arrays.copyOf(whole, whole.length - 12), FileError.DAMAGED);
    }

    @Test
    void a_pdf_with_bytes_lost_or_altered_in_the_middle_is_refused() {
        byte[] whole = Samples.pdf();
        byte[] shorter = new byte[whole.length - 100];
        System.arraycopy(whole, 0, shorter, 0, whole.length / 2);
        System.arraycopy(whole, whole.length / 2 + 100, shorter, whole.length / 2, shorter.length - whole.length / 2);
        assertRefused(shorter, FileError.DAMAGED);
        byte[] altered = whole.clone();
        Arrays.fill(altered, altered.length / 2, altered.length / 2 + 64, (byte) 0);
        assertRefused(altered, FileError.DAMAGED);
    }

    @Test
    void an_encrypted_pdf_is_refused_with_and_without_a_password_to_open_it() {
        for (String password : List.of("", "secret")) {
            byte[] locked = Samples.changed(
                    Samples.pdf(),
                    document ->
                            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
            assertRefused(locked, FileError.ENCRYPTED);
        }
    }

    @Test
    void a_pdf_that_runs_a_script_when_opened_is_refused() {
        Samples.Step<PDDocument> script =
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
        assertRefused(Samples.bare(script), FileError.ACTIVE_CONTENT, "JavaScript");
        assertRefused(Samples.changed(Samples.pdf(), script), FileError.ACTIVE_CONTENT, "JavaScript");
    }

    @Test
    void a_pdf_that_launches_a_program_is_refused() {
        assertRefused(
                Samples.bare(document -> {
                    PDAnnotationLink link = new PDAnnotationLink();
                    PDActionLaunch launch = new PDActionLaunch();
                    launch.setF("cmd.exe");
                    link.setAction(launch);
                    document.getPage(0).setAnnotations(List.<PDAnnotation>of(link));
                }),
                FileError.ACTIVE_CONTENT,
                "Launch");
    }

    @Test
    void a_pdf_with_an_xfa_form_or_rich_media_is_refused() {
        assertRefused(
                Samples.bare(document -> {
                    PDAcroForm form = new PDAcroForm(document);
                    form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp/>"));
                    document.getDocumentCatalog().setAcroForm(form);
                }),
                FileError.ACTIVE_CONTENT,
                "XFA");
        assertRefused(
                Samples.bare(document -> {
                    COSDictionary media = new COSDictionary();
                    media.setName(COSName.SUBTYPE, "RichMedia");
                    COSArray rectangle = new COSArray();
                    media.setItem(COSName.RECT, rectangle);
                    document.getPage(0).setAnnotations(List.<PDAnnotation>of(new PDAnnotationUnknown(media)));
                }),
                FileError.ACTIVE_CONTENT,
                "RichMedia");
    }

    @Test
    void a_pdf_with_a_file_inside_is_refused_with_the_name_of_that_file() {
        assertRefused(
                Samples.bare(document -> {
                    PDComplexFileSpecification file = new PDComplexFileSpecification();
                    file.setFileUnicode("工资.exe");
                    file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {'M', 'Z'})));
                    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
                    tree.setNames(java.util.Map.of("工资.exe", file));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    document.getDocumentCatalog().setNames(names);
                }),
                FileError.EMBEDDED_FILE);
    }

    @Test
    void a_pdf_that_unpacks_to_more_than_is_allowed_is_refused() {
        byte[] bytes = Samples.bare(document -> {
            COSStream zeros = document.getDocument().createCOSStream();
            try (var out = zeros.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(new byte[1024 * 1024]);
            }
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, zeros);
        });
        assertThat(PdfInspection.pages("协议.pdf", bytes, 1024 * 1024)).isEqualTo(1);
        assertThat(catchThrowableOfType(
                                BusinessException.class, () -> PdfInspection.pages("协议.pdf", bytes, 1024 * 1024 - 1))
                        .code())
                .isEqualTo(FileError.COMPRESSION_BOMB);
    }

    @Test
    void word_documents_with_macros_are_refused() {
        byte[] docm = Samples.withPart(
                Samples.docx(),
                "[Content_Types].xml",
                types -> types.replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertRefused(docm, FileError.MACROS);
        assertRefused(Samples.plusPart(Samples.docx(), "word/vbaProject.bin", new byte[] {1}), FileError.MACROS);
    }

    private static byte[] docxWithRelationship(String type, String target, String mode) {
        return Samples.withPart(
                Samples.docx(),
                "word/_rels/document.xml.rels",
                relationships -> relationships.replaceFirst(
                        "(<Relationships[^>]*?)/?>",
                        "$1><Relationship Id=\"rX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + type + "\" Target=\"" + target + "\"" + mode + "/>"
                                + (relationships.contains("</Relationships>") ? "" : "</Relationships>")));
    }

    @Test
    void word_documents_that_fetch_something_from_elsewhere_are_refused() {
        String external = " TargetMode=\"External\"";
        assertRefused(
                docxWithRelationship("attachedTemplate", "http://evil.example/t.dotm", external),
                FileError.EXTERNAL_REFERENCE,
                "http://evil.example/t.dotm");
        assertRefused(docxWithRelationship("image", "//server/a.png", external), FileError.EXTERNAL_REFERENCE);
    }

    @Test
    void links_that_people_click_and_templates_on_the_authors_disk_are_no_harm() {
        String external = " TargetMode=\"External\"";
        for (byte[] docx : List.of(
                docxWithRelationship("hyperlink", "https://www.moe.gov.cn/", external),
                docxWithRelationship("attachedTemplate", "file:///C:/Users/a/b.dotx", external))) {
            assertThat(DocumentInspection.inspect("协议.docx", docx, AGREEMENT).kind())
                    .isEqualTo(FileKind.DOCX);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oleObject", "control", "aFChunk", "package"})
    void word_documents_with_other_objects_inside_are_refused(String type) {
        byte[] docx = Samples.plusPart(
                docxWithRelationship(type, "embeddings/object1.bin", ""), "word/embeddings/object1.bin", new byte[] {1
                });
        assertRefused(docx, FileError.EMBEDDED_FILE, "embeddings/object1.bin");
    }

    @Test
    void xml_with_a_document_type_is_refused() {
        byte[] xxe = Samples.withPart(
                Samples.docx(),
                "word/document.xml",
                xml -> xml.replaceFirst(
                        "(<\\?xml[^>]*\\?>)?", "$1<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"));
        assertRefused(xxe, FileError.UNSAFE_XML, "word/document.xml");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() {
        assertRefused(
                Samples.plusPart(Samples.docx(), "word/media/zeros.bin", new byte[60 * 1024 * 1024]),
                FileError.COMPRESSION_BOMB);
    }

    @Test
    void damaged_word_documents_and_plain_zips_are_refused() throws IOException {
        byte[] whole = Samples.docx();
        assertRefused(Arrays.copyOf(whole, whole.length - 200), FileError.DAMAGED);
        assertRefused(
                Samples.withPart(whole, "word/document.xml", xml -> xml.substring(0, xml.length() / 2)),
                FileError.DAMAGED,
                "word/document.xml");
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("a.txt"));
            zip.write(1);
            zip.finish();
            assertRefused(bytes.toByteArray(), FileError.WRONG_TYPE, "ZIP");
        }
    }

    @Test
    void a_package_packed_in_a_way_office_does_not_know_is_refused() {
        byte[] zip = Samples.docx();
        for (int i = 0; i < zip.length - 12; i++) {
            boolean centralEntry = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
            if (centralEntry) {
                zip[i + 10] = 93;
            }
        }
        assertRefused(zip, FileError.DAMAGED);
    }

    @Test
    void the_old_word_format_is_to_be_saved_as_docx() throws IOException {
        try (POIFSFileSystem doc = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            doc.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            doc.writeFilesystem(out);
            assertRefused(out.toByteArray(), FileError.OLD_WORD);
        }
    }
}
