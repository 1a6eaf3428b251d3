package cn.edu.jzu.skillcert.platform.file;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps files by their content: each under its SHA-256, so the same content is kept once and a name never matters.
 * A file is there whole or not at all, and stays after a power cut once {@link #store} has returned. Store first,
 * commit the row that refers to it after: a crash between leaves an unreferenced file, which {@link #sweep} removes.
 * One instance per directory.
 */
public final class FileStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String INCOMING = "incoming";

    private final Path directory;
    private final Path incoming;
    /** Shared by those who store, so that a sweep cannot take away what is just being stored again. */
    private final ReadWriteLock sweeping = new ReentrantReadWriteLock();

    public FileStore(Path directory) {
        this.directory = directory;
        this.incoming = directory.resolve(INCOMING);
        try {
            Files.createDirectories(incoming);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param fileName for the refusal only
     * @param limit most bytes
     * @throws BusinessException {@link FileError#TOO_LARGE}
     */
    public StoredFile store(String fileName, InputStream content, long limit) {
        Path temporary = temporary();
        try {
            StoredFile stored = receive(fileName, content, temporary, limit);
            syncFile(temporary);
            Path target = path(stored.sha256());
            publish(temporary, target);
            sync(target.getParent());
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(temporary);
        }
    }

    /** @param background where what was stored is made safe while more comes in */
    public Batch batch(Executor background) {
        return new Batch(background);
    }

    private Path temporary() {
        return incoming.resolve(UUID.randomUUID() + ".part");
    }

    /** What the disk still takes. */
    public long freeBytes() {
        try {
            return Files.getFileStore(directory).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of a content, as {@link #store} would name it. */
    public static String nameOf(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    public boolean contains(String sha256) {
        return Files.exists(path(sha256));
    }

    /** @throws BusinessException {@link FileError#CONTENT_MISSING} */
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(path(sha256));
        } catch (NoSuchFileException missing) {
            throw new BusinessException(FileError.CONTENT_MISSING, sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where the content lies, for what reads here and there in a file. To be read only.
     *
     * @throws BusinessException {@link FileError#CONTENT_MISSING}
     */
    public Path locate(String sha256) {
        if (!contains(sha256)) {
            throw new BusinessException(FileError.CONTENT_MISSING, sha256);
        }
        return path(sha256);
    }

    /**
     * Reads the whole file and compares it with its name.
     *
     * @throws BusinessException {@link FileError#CONTENT_ALTERED} or {@link FileError#CONTENT_MISSING}
     */
    public void verify(String sha256) {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(open(sha256), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new BusinessException(FileError.CONTENT_ALTERED, sha256);
        }
    }

    /** Opens only what is still what was stored; costs one more reading. */
    public InputStream openVerified(String sha256) {
        verify(sha256);
        return open(sha256);
    }

    /**
     * Removes content that no row refers to, and what broken uploads left behind.
     *
     * @param olderThan spares what was stored since, as its row may not be committed yet
     * @return number of files removed
     */
    public int sweep(Set<String> referenced, Instant olderThan) {
        int removed = 0;
        try {
            for (Path file : filesBelow(directory)) {
                String name = file.getFileName().toString();
                if (!referenced.contains(name) && removeIfOlder(file, olderThan)) {
                    removed++;
                }
            }
            return removed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesBelow(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private boolean removeIfOlder(Path file, Instant olderThan) throws IOException {
        sweeping.writeLock().lock();
        try {
            return Files.exists(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(olderThan)
                    && Files.deleteIfExists(file);
        } finally {
            sweeping.writeLock().unlock();
        }
    }

    private static StoredFile receive(String fileName, InputStream content, Path to, long limit) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > limit) {
                    throw new BusinessException(FileError.TOO_LARGE, fileName, limit / (1024 * 1024));
                }
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        }
        return new StoredFile(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** The rename replaces content already there by the same content, and makes it young again. */
    private void publish(Path temporary, Path target) throws IOException {
        sweeping.readLock().lock();
        try {
            if (!Files.isDirectory(target.getParent())) {
                Files.createDirectories(target.getParent());
                sync(directory);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            sweeping.readLock().unlock();
        }
    }

    private static void syncFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Without this the name may be lost in a power cut although the content is safe. Windows does it by itself. */
    private static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Files that are made safe together: the disk is waited for once for hundreds of them, and not after each. Until
     * {@link #seal} has returned, what was stored may not be there yet, and a power cut may take it away. For several
     * threads.
     */
    public final class Batch {

        private static final int TOGETHER = 1000;

        private final Executor background;
        private final Queue<Received> received = new ConcurrentLinkedQueue<>();
        private final AtomicInteger count = new AtomicInteger();
        private final Set<Path> folders = ConcurrentHashMap.newKeySet();
        private CompletableFuture<Void> settling = CompletableFuture.completedFuture(null);

        private record Received(Path temporary, Path target) {}

        private Batch(Executor background) {
            this.background = background;
        }

        /** As {@link FileStore#store}. */
        public StoredFile store(String fileName, InputStream content, long limit) {
            Path temporary = temporary();
            boolean kept = false;
            try {
                StoredFile stored = receive(fileName, content, temporary, limit);
                received.add(new Received(temporary, path(stored.sha256())));
                kept = true;
                if (count.incrementAndGet() % TOGETHER == 0) {
                    settleMeanwhile();
                }
                return stored;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                if (!kept) {
                    discard(temporary);
                }
            }
        }

        private synchronized void settleMeanwhile() {
            settling = settling.thenRunAsync(this::settle, background);
        }

        /** To be called when nothing more is stored, before a row that refers to one of the files is committed. */
        public void seal() {
            try {
                settling.join();
                settle();
                if (!WholeDisk.sync(directory)) {
                    for (Path folder : folders) {
                        sync(folder);
                    }
                }
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException failure ? failure : e;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Synced first and named after: under its name a file is whole. */
        private void settle() {
            List<Received> some = new ArrayList<>();
            for (Received one = received.poll(); one != null; one = received.poll()) {
                some.add(one);
            }
            try {
                if (!WholeDisk.sync(directory)) {
                    for (Received one : some) {
                        syncFile(one.temporary());
                    }
                }
                for (Received one : some) {
                    publish(one.temporary(), one.target());
                    folders.add(one.target().getParent());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Two levels, as a folder of a hundred thousand files is slow to list and to back up. */
    private Path path(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
