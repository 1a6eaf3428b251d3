package cn.edu.jzu.skillcert.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Holds a data directory for one portal, whatever its port. The operating system gives it back when the process ends,
 * however it ends, so a power cut leaves nothing to clear away.
 */
final class DataLock {

    /** Nobody else keeps them, and a channel that is collected closes its file and gives the lock back. */
    private static final Queue<FileLock> KEPT = new ConcurrentLinkedQueue<>();

    private final FileLock lock;

    private DataLock(FileLock lock) {
        this.lock = lock;
        if (lock != null) {
            KEPT.add(lock);
        }
    }

    /** Takes it for as long as this process lives. */
    static DataLock of(Path directory) throws IOException {
        Files.createDirectories(directory);
        FileChannel channel =
                FileChannel.open(directory.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return new DataLock(channel.tryLock());
        } catch (OverlappingFileLockException withinThisProcess) {
            return new DataLock(null);
        }
    }

    /** False if another portal has the directory. */
    boolean isHeld() {
        return lock != null && lock.isValid();
    }
}
