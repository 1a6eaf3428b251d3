package cn.edu.jzu.skillcert.platform.file;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;

/**
 * Says what a file somebody sent really is, by its content, and refuses what an office must not keep: wrong kinds,
 * broken or encrypted files, and files that do something when they are opened.
 */
public final class DocumentInspection {

    /** Default for {@code limit}, in bytes. */
    public static final long LIMIT = 50L * 1024 * 1024;

    /** No photo or scan of a page has more; unpacked this is 400 MB. */
    private static final long MOST_PIXELS = 100_000_000;

    private static final Tika TIKA = new Tika();
    private static final Map<String, String> SHORT_NAMES = Map.of(
            "application/zip", "ZIP",
            "text/html", "HTML",
            "text/plain", "TXT",
            "application/rtf", "RTF",
            "application/xml", "XML",
            "image/gif", "GIF",
            "image/tiff", "TIFF",
            "application/octet-stream", "?");

    private DocumentInspection() {}

    /**
     * @param fileName for the refusal only; what it says of the type is not believed
     * @param wanted kinds that are taken here
     * @param limit most bytes
     * @throws BusinessException with a {@link FileError}
     */
    public static InspectedFile inspect(String fileName, byte[] bytes, Set<FileKind> wanted, long limit) {
        if (bytes.length == 0) {
            throw new BusinessException(FileError.EMPTY, fileName);
        }
        if (bytes.length > limit) {
            throw new BusinessException(FileError.TOO_LARGE, fileName, limit / (1024 * 1024));
        }
        Integer pages = null;
        FileKind kind;
        String detected = TIKA.detect(bytes);
        switch (detected) {
            case "application/pdf" -> kind = FileKind.PDF;
            case "image/jpeg" -> kind = FileKind.JPEG;
            case "image/png" -> kind = FileKind.PNG;
            case "application/zip", "application/x-tika-ooxml" -> {
                OfficePackage.refuseBomb(fileName, bytes);
                kind = OfficeInspection.kind(fileName, bytes, names(wanted));
            }
            case "application/x-tika-msoffice" -> kind = oldOffice(fileName, bytes, wanted);
            default -> throw wrongType(fileName, shortName(detected), names(wanted));
        }
        if (!wanted.contains(kind)) {
            throw wrongType(fileName, kind.name(), names(wanted));
        }
        switch (kind) {
            case PDF -> pages = PdfInspection.pages(fileName, bytes, OfficePackage.MOST_BYTES);
            case DOCX -> OfficeInspection.inspectWord(fileName, bytes);
            case JPEG, PNG -> inspectImage(fileName, bytes);
            case XLSX, XLS -> {
                // Read cell by cell by the import, which looks at nothing else in them.
            }
        }
        return new InspectedFile(kind, bytes.length, pages);
    }

    public static InspectedFile inspect(String fileName, byte[] bytes, Set<FileKind> wanted) {
        return inspect(fileName, bytes, wanted, LIMIT);
    }

    /** What a content is that is none of the kinds that are taken, as people call it. */
    public static String nameOf(byte[] bytes) {
        return shortName(TIKA.detect(bytes));
    }

    private static String shortName(String mediaType) {
        return SHORT_NAMES.getOrDefault(mediaType, mediaType);
    }

    static BusinessException wrongType(String fileName, String found, String wanted) {
        return new BusinessException(FileError.WRONG_TYPE, fileName, found, wanted);
    }

    private static String names(Set<FileKind> kinds) {
        return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(" / "));
    }

    private static FileKind oldOffice(String fileName, byte[] bytes, Set<FileKind> wanted) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new BusinessException(FileError.ENCRYPTED, fileName);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                throw wanted.contains(FileKind.DOCX)
                        ? new BusinessException(FileError.OLD_WORD, fileName)
                        : wrongType(fileName, "DOC", names(wanted));
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return FileKind.XLS;
            }
            throw wrongType(fileName, "OLE2", names(wanted));
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // Broken files make the library fail in every way there is, not only with its own exceptions.
            throw new BusinessException(FileError.DAMAGED, fileName, "OLE2");
        }
    }

    private static void inspectImage(String fileName, byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new BusinessException(FileError.DAMAGED, fileName, "image");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new BusinessException(FileError.COMPRESSION_BOMB, fileName);
                }
            } finally {
                reader.dispose();
            }
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new BusinessException(FileError.DAMAGED, fileName, "image");
        }
    }
}
