package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.platform.file.ZipArchive;
import cn.edu.jzu.skillcert.registration.PhotoError;
import cn.edu.jzu.skillcert.registration.model.PhotoFileName;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/** The photos in a ZIP, without what operating systems leave in folders. */
final class PhotoZip implements Closeable {

    static final int MOST_FILES = 50_000;

    /** Photos are packed already: a ZIP of them that grows tenfold holds something else. */
    private static final int MOST_GROWTH = 10;

    /** A few small files may well be all zeros. */
    private static final long ALWAYS_ALLOWED = 64L * 1024 * 1024;

    private final ZipArchive zip;
    private final List<PhotoFileName> names = new ArrayList<>();
    /** Of two with the same name the first: neither is opened, as both are somebody's or nobody's. */
    private final Map<PhotoFileName, ZipArchive.Entry> files = new HashMap<>();

    private PhotoZip(ZipArchive zip) {
        this.zip = zip;
        for (ZipArchive.Entry entry : zip.entries()) {
            PhotoFileName name = new PhotoFileName(entry.name());
            if (!name.isLitter()) {
                names.add(name);
                files.putIfAbsent(name, entry);
            }
        }
    }

    /**
     * @param fileName for refusals only
     * @throws BusinessException with a {@link PhotoError} or a {@link FileError}
     */
    static PhotoZip open(String fileName, Path file) {
        ZipArchive zip;
        try {
            zip = ZipArchive.open(file);
        } catch (ZipException broken) {
            boolean encrypted = String.valueOf(broken.getMessage()).contains("encrypted");
            throw new BusinessException(encrypted ? FileError.ENCRYPTED : PhotoError.NOT_A_ZIP, fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return checked(fileName, zip, file.toFile().length());
        } catch (BusinessException refused) {
            close(zip);
            throw refused;
        }
    }

    private static PhotoZip checked(String fileName, ZipArchive zip, long packedSize) {
        PhotoZip photos = new PhotoZip(zip);
        if (photos.names.isEmpty()) {
            throw new BusinessException(PhotoError.ZIP_EMPTY, fileName);
        }
        if (photos.names.size() > MOST_FILES) {
            throw new BusinessException(PhotoError.ZIP_TOO_MANY_FILES, fileName, photos.names.size(), MOST_FILES);
        }
        if (zip.unpackedSize() > Math.max(ALWAYS_ALLOWED, packedSize * MOST_GROWTH)) {
            throw new BusinessException(FileError.COMPRESSION_BOMB, fileName);
        }
        return photos;
    }

    /** In the order of the ZIP; the same one as often as it is there. */
    List<PhotoFileName> names() {
        return List.copyOf(names);
    }

    long size(PhotoFileName name) {
        return files.get(name).size();
    }

    /** Empty if the ZIP is damaged there. */
    Optional<byte[]> read(PhotoFileName name, int limit) {
        try {
            return Optional.of(zip.read(files.get(name), limit));
        } catch (ZipException damaged) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(ZipArchive zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
