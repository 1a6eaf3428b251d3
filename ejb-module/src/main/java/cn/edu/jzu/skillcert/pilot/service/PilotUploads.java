package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.pilot.PilotFileKind;
import cn.edu.jzu.skillcert.pilot.model.PilotFile;
import cn.edu.jzu.skillcert.platform.file.DocumentInspection;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.platform.file.InspectedFile;
import cn.edu.jzu.skillcert.platform.file.StoredFile;
import cn.edu.jzu.skillcert.shared.FileContent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** Takes papers in: inspected first, then stored; the row that refers to them is committed after. */
@Dependent
public class PilotUploads {

    /** Minutes and replies are scanned or made as PDF; of an upload there may be only a picture of the screen. */
    private static final Set<FileKind> PAPER = Set.of(FileKind.PDF);

    private static final Set<FileKind> PROOF = Set.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG);

    @Inject
    private FileStore files;

    public PilotFile receive(PilotFileKind kind, String fileName, InputStream content, Act uploaded) {
        byte[] bytes = read(content);
        InspectedFile inspected =
                DocumentInspection.inspect(fileName, bytes, kind == PilotFileKind.UPLOAD_PROOF ? PROOF : PAPER);
        StoredFile stored = files.store(fileName, new ByteArrayInputStream(bytes), DocumentInspection.LIMIT);
        return new PilotFile(kind, fileName, inspected.kind().mediaType(), stored.sha256(), stored.size(), uploaded);
    }

    FileContent open(PilotFile file) {
        return new FileContent(file.fileName(), file.mediaType(), file.fileSize(), files.openVerified(file.sha256()));
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
