package cn.edu.jzu.skillcert.platform.file;

import cn.edu.jzu.skillcert.platform.personal.PersonalData;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * Lists of people on their way through long work. Like {@link DocumentIntake}, but in the file store they lie sealed
 * (ADR 0028); the SHA-256 of the {@link StoredDocument} is that of the sealed bytes, its size that of the document.
 */
@Dependent
public class SealedDocuments {

    /** Room for what sealing adds. */
    private static final long LIMIT = DocumentInspection.LIMIT + 1024;

    @Inject
    private FileStore files;

    @Inject
    private PersonalData personal;

    /**
     * @param wanted kinds that are taken here
     * @throws BusinessException with a {@code FileError} if it is anything else, or broken
     */
    public StoredDocument receive(String fileName, byte[] content, Set<FileKind> wanted) {
        InspectedFile inspected = DocumentInspection.inspect(fileName, content, wanted, DocumentInspection.LIMIT);
        return keep(fileName, inspected.kind().mediaType(), content);
    }

    /** Keeps what the portal has made itself. */
    public StoredDocument keep(String fileName, String mediaType, byte[] content) {
        StoredFile stored = files.store(fileName, new ByteArrayInputStream(personal.seal(content)), LIMIT);
        return new StoredDocument(fileName, mediaType, stored.sha256(), content.length);
    }

    /** @throws BusinessException if it is no longer there, or no longer what was stored */
    public byte[] read(StoredDocument document) {
        try (InputStream content = files.openVerified(document.sha256())) {
            return personal.open(content.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** In the clear for who may have it, whether it was kept sealed or not. */
    public FileContent open(StoredDocument document) {
        return isSealed(document)
                ? FileContent.of(document.fileName(), document.mediaType(), read(document))
                : new FileContent(
                        document.fileName(),
                        document.mediaType(),
                        document.size(),
                        files.openVerified(document.sha256()));
    }

    private boolean isSealed(StoredDocument document) {
        try (InputStream content = files.open(document.sha256())) {
            return personal.isSealed(content.readNBytes(PersonalData.ENOUGH_TO_TELL));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
