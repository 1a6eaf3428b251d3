package cn.edu.jzu.skillcert.platform.file;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/** Looks through an Office (ZIP) package before a library unpacks it. */
public final class OfficePackage {

    /** No honest document of the size limit unpacks to more. */
    static final long MOST_BYTES = 400L * 1024 * 1024;

    static final int MOST_PARTS = 5_000;
    /** Honest XML shrinks to a fiftieth, rarely to a hundredth. */
    static final long STEEPEST = 150;
    /** Small packages may be steep; they harm nobody. */
    private static final long HARMLESS = 8L * 1024 * 1024;

    private OfficePackage() {}

    /**
     * Unpacks into nothing, counting, and stops early.
     *
     * @throws BusinessException {@link FileError#COMPRESSION_BOMB} or {@link FileError#DAMAGED}
     */
    public static void refuseBomb(String fileName, byte[] bytes) {
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[64 * 1024];
        long allowed = Math.min(MOST_BYTES, Math.max(HARMLESS, bytes.length * STEEPEST));
        try (ZipFile zip = open(bytes)) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw new BusinessException(FileError.COMPRESSION_BOMB, fileName);
                }
                // Office knows these two; for others the library wants libraries that are not here.
                if (part.getMethod() != ZipEntry.DEFLATED && part.getMethod() != ZipEntry.STORED) {
                    throw new BusinessException(FileError.DAMAGED, fileName, part.getName());
                }
                try (InputStream content = zip.getInputStream(part)) {
                    unpacked = count(content, buffer, unpacked, allowed, fileName);
                }
            }
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException cutOff) {
            throw new BusinessException(FileError.DAMAGED, fileName, "ZIP");
        }
        if (parts == 0) {
            throw new BusinessException(FileError.DAMAGED, fileName, "ZIP");
        }
    }

    /** The parts, each unpacked only while it is read. */
    public static ZipEntrySource entries(byte[] bytes) throws IOException {
        return new ZipFileZipEntrySource(open(bytes));
    }

    public static ZipFile open(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    private static long count(InputStream part, byte[] buffer, long before, long allowed, String fileName)
            throws IOException {
        long unpacked = before;
        for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
            unpacked += n;
            if (unpacked > allowed) {
                throw new BusinessException(FileError.COMPRESSION_BOMB, fileName);
            }
        }
        return unpacked;
    }
}
