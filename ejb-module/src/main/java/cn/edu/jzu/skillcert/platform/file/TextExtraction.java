package cn.edu.jzu.skillcert.platform.file;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads the words of a document that {@link DocumentInspection} has let pass. */
public final class TextExtraction {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\u3000\\u00A0]+|[\\s\\u3000\\u00A0]+$");
    /** Radicals of the 康熙 block, which some PDF writers put for the characters that look the same. */
    private static final Pattern RADICALS = Pattern.compile("[\\u2F00-\\u2FD5]");

    private TextExtraction() {}

    /**
     * @param fileName for the refusal only
     * @throws BusinessException {@link FileError#DAMAGED}
     */
    public static ExtractedText extract(String fileName, FileKind kind, byte[] bytes) {
        if (!kind.hasText()) {
            throw new IllegalArgumentException("no text in " + kind);
        }
        try {
            return kind == FileKind.DOCX ? word(bytes) : pdf(bytes);
        } catch (IOException | RuntimeException broken) {
            // Broken files make the library fail in every way there is, not only with its own exceptions.
            throw new BusinessException(FileError.DAMAGED, fileName, kind.name());
        }
    }

    private static ExtractedText word(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return new ExtractedText(joined(new WordParagraphs(document).read()), List.of());
        }
    }

    private static ExtractedText pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PdfLines lines = new PdfLines();
            List<Boolean> pageHasText = new ArrayList<>();
            List<PdfLine> all = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                List<PdfLine> onPage = lines.read(document, page);
                pageHasText.add(!onPage.isEmpty());
                all.addAll(onPage);
            }
            return new ExtractedText(joined(PdfParagraphs.join(RunningHeads.removed(all))), pageHasText);
        }
    }

    private static String joined(List<String> paragraphs) {
        return paragraphs.stream()
                .map(TextExtraction::clean)
                .filter(p -> !p.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String clean(String paragraph) {
        String plain =
                RADICALS.matcher(paragraph).replaceAll(r -> Normalizer.normalize(r.group(), Normalizer.Form.NFKC));
        return EDGES.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("");
    }
}
