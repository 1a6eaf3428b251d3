package cn.edu.jzu.skillcert.platform.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP somebody sent, read where it lies: nothing is unpacked to disk, and no name in it is ever used as a path. Names
 * are read as UTF-8 if they are UTF-8, else as GBK, whatever the ZIP claims. May be read by several threads.
 */
public final class ZipArchive implements Closeable {

    private static final Charset GBK = Charset.forName("GB18030");

    private final ZipFile zip;
    private final List<Entry> entries;

    /**
     * A file in it.
     *
     * @param name with the folders it lies in; not to be trusted
     * @param size unpacked, as the ZIP says; {@link #read} holds it to that
     */
    public record Entry(String name, long size, ZipEntry raw) {}

    private ZipArchive(ZipFile zip) {
        this.zip = zip;
        this.entries = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(entry -> new Entry(name(entry.getName()), entry.getSize(), entry))
                .toList();
    }

    /** @throws ZipException if it is no ZIP, is damaged, or is encrypted, which its message says */
    public static ZipArchive open(Path file) throws IOException {
        // One character for each byte, so that nothing of a name is lost before its encoding is known.
        return new ZipArchive(new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1));
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
     * @throws ZipException also if there is more in it than it said
     */
    public byte[] read(Entry entry, int limit) throws IOException {
        if (entry.size() < 0 || entry.size() > limit) {
            throw new ZipException("size " + entry.size());
        }
        try (InputStream in = zip.getInputStream(entry.raw())) {
            byte[] bytes = in.readNBytes((int) entry.size());
            if (bytes.length < entry.size() || in.read() >= 0) {
                throw new ZipException("not as long as it said");
            }
            return bytes;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String name(String read) {
        if (read.chars().anyMatch(c -> c > 0xFF) || read.chars().allMatch(c -> c < 0x80)) {
            return read;
        }
        ByteBuffer bytes = ByteBuffer.wrap(read.getBytes(StandardCharsets.ISO_8859_1));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            return GBK.decode(bytes.rewind()).toString();
        }
    }
}
