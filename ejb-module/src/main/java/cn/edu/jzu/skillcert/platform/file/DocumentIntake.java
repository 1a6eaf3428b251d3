package cn.edu.jzu.skillcert.platform.file;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.FileError;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * The one way in for documents that people send, and the way out again: inspected first, then read, then stored. The
 * row that embeds the {@link StoredDocument} is committed after, and its feature tells the sweep of it by a
 * {@link FileReferences}.
 */
@Dependent
public class DocumentIntake {

    @Inject
    private FileStore files;

    /**
     * @param wanted kinds that are taken here
     * @throws BusinessException with a {@link FileError} if it is anything else, or broken, or does things when opened
     */
    public ReceivedDocument receive(String fileName, InputStream content, Set<FileKind> wanted) {
        byte[] bytes = read(content);
        InspectedFile inspected = DocumentInspection.inspect(fileName, bytes, wanted);
        String text = inspected.kind().hasText() ? wholeText(fileName, inspected.kind(), bytes) : null;
        StoredFile stored = files.store(fileName, new ByteArrayInputStream(bytes), DocumentInspection.LIMIT);
        return new ReceivedDocument(
                new StoredDocument(fileName, inspected.kind().mediaType(), stored.sha256(), stored.size()),
                text,
                inspected.pages() == null ? 0 : inspected.pages());
    }

    /** Keeps what the portal has made itself. */
    public StoredDocument keep(String fileName, String mediaType, InputStream content) {
        StoredFile stored = files.store(fileName, content, DocumentInspection.LIMIT);
        return new StoredDocument(fileName, mediaType, stored.sha256(), stored.size());
    }

    /** @throws BusinessException if it is no longer there, or no longer what was stored */
    public FileContent open(StoredDocument document) {
        return new FileContent(
                document.fileName(), document.mediaType(), document.size(), files.openVerified(document.sha256()));
    }

    private static String wholeText(String fileName, FileKind kind, byte[] bytes) {
        ExtractedText text = TextExtraction.extract(fileName, kind, bytes);
        return text.pagesWithoutText().isEmpty() && !text.text().isBlank() ? text.text() : null;
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
