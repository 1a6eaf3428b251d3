package cn.edu.jzu.skillcert.platform.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes everything that was written to a disk safe at once. Java can ask for one file at a time only, which costs a
 * thousand files a thousand waits; Linux has {@code syncfs}, and {@code sync -f} calls it.
 */
final class WholeDisk {

    private static final Logger LOG = Logger.getLogger(WholeDisk.class.getName());

    private static final Path SYNC = Path.of("/usr/bin/sync");
    private static final long PATIENCE_MINUTES = 10;

    private WholeDisk() {}

    /** @return false where this cannot be had or did not succeed: then each file is synced for itself */
    static boolean sync(Path directory) {
        if (!Files.isExecutable(SYNC)) {
            return false;
        }
        try {
            Process process = new ProcessBuilder(List.of(
                            SYNC.toString(), "-f", directory.toAbsolutePath().toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException failed) {
            LOG.log(Level.FINE, "no sync of the whole disk", failed);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
