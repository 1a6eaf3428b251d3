package cn.edu.jzu.skillcert.platform.file;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP somebody sent, read where it lies: nothing is unpacked to disk, and no name in it is ever used as a path. A name
 * marked as UTF-8 is UTF-8; any other is read as UTF-8 if it is that, else as GBK. May be read by several threads.
 */
public final class ZipArchive implements Closeable {

    private static final Charset GBK = Charset.forName("GB18030");

    private final ZipFile zip;
    private final List<Entry> entries;

    /**
     * A file in it; two may have the same name.
     *
     * @param name with the folders it lies in; not to be trusted
     * @param size unpacked, as the ZIP says; {@link #read} holds it to that
     */
    public record Entry(String name, long size, ZipArchiveEntry raw) {}

    private ZipArchive(ZipFile zip) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(entry -> new Entry(name(entry), entry.getSize(), entry))
                .toList();
    }

    /** @throws ZipException if it is no ZIP, is damaged, or is encrypted, which its message says */
    public static ZipArchive open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = ZipFile.builder()
                    .setPath(file)
                    .setCharset(StandardCharsets.ISO_8859_1)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (EOFException | IllegalArgumentException broken) {
            throw damaged(broken);
        }
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                zip.close();
                throw new ZipException("encrypted entry");
            }
        }
        return new ZipArchive(zip);
    }

    private static ZipException damaged(Exception cause) {
        ZipException damaged = new ZipException("damaged");
        damaged.initCause(cause);
        return damaged;
    }

    /** Without the folders. */
    public List<Entry> entries() {
        return entries;
    }

    /** What all of it comes to when unpacked. */
    public long unpackedSize() {
        return entries.stream().mapToLong(Entry::size).sum();
    }

    /**
     * @param limit most bytes
     * @throws ZipException also if there is more in it than it said, or something else
     */
    public byte[] read(Entry entry, int limit) throws IOException {
        if (entry.size() < 0 || entry.size() > limit) {
            throw new ZipException("size " + entry.size());
        }
        try (InputStream in = opened(entry)) {
            byte[] bytes = in.readNBytes((int) entry.size());
            if (bytes.length < entry.size() || in.read() >= 0) {
                throw new ZipException("not as long as it said");
            }
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.raw().getCrc()) {
                throw new ZipException("not what was packed");
            }
            return bytes;
        } catch (EOFException | IllegalArgumentException broken) {
            throw damaged(broken);
        }
    }

    /** Finding where an entry begins moves in the file; reading it does not. */
    private InputStream opened(Entry entry) throws IOException {
        synchronized (zip) {
            return zip.getInputStream(entry.raw());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String name(ZipArchiveEntry entry) {
        ByteBuffer bytes = ByteBuffer.wrap(entry.getRawName());
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return StandardCharsets.UTF_8.decode(bytes).toString();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            return GBK.decode(bytes.rewind()).toString();
        }
    }
}
