package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.agreement.model.AgreementFile;
import cn.edu.jzu.skillcert.agreement.model.StoredDocument;
import cn.edu.jzu.skillcert.platform.file.DocumentInspection;
import cn.edu.jzu.skillcert.platform.file.ExtractedText;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.platform.file.InspectedFile;
import cn.edu.jzu.skillcert.platform.file.StoredFile;
import cn.edu.jzu.skillcert.platform.file.TextExtraction;
import cn.edu.jzu.skillcert.shared.FileContent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** Takes documents in: inspected first, then read, then stored; the row that refers to them is committed after. */
@Dependent
public class AgreementUploads {

    @Inject
    private FileStore files;

    /**
     * A document that is in.
     *
     * @param text null if not every page has text, for then it cannot stand for the document
     * @param pages of a PDF; 0 for Word, whose pages depend on who prints them
     */
    public record ReadDocument(StoredDocument stored, String text, int pages) {}

    public ReadDocument receive(String fileName, InputStream content, Set<FileKind> wanted) {
        byte[] bytes = read(content);
        InspectedFile inspected = DocumentInspection.inspect(fileName, bytes, wanted);
        ExtractedText text = TextExtraction.extract(fileName, inspected.kind(), bytes);
        StoredFile stored = files.store(fileName, new ByteArrayInputStream(bytes), DocumentInspection.LIMIT);
        boolean complete = text.pagesWithoutText().isEmpty() && !text.text().isBlank();
        return new ReadDocument(
                new StoredDocument(fileName, inspected.kind().mediaType(), stored.sha256(), stored.size()),
                complete ? text.text() : null,
                inspected.pages() == null ? 0 : inspected.pages());
    }

    FileContent open(AgreementFile file) {
        return new FileContent(
                file.getFileName(), file.getMediaType(), file.getFileSize(), files.openVerified(file.getSha256()));
    }

    /** One byte more than is taken, so that the inspection can say that it is too large. */
    private static byte[] read(InputStream content) {
        try {
            return content.readNBytes((int) DocumentInspection.LIMIT + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
