package cn.edu.jzu.skillcert.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The key for personal data that a first run makes for itself; an installation in earnest brings one from elsewhere. */
final class PersonalKeyFile {

    private static final int KEY_BYTES = 32;

    private PersonalKeyFile() {}

    /** The one in this directory, made if there is none; nobody but its owner may read it. */
    static Path in(Path directory) throws IOException {
        Path file = directory.resolve("personal.key");
        if (!Files.exists(file)) {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            String line = "k1:" + Base64.getEncoder().encodeToString(key) + "\n";
            boolean posix = Files.getFileStore(directory).supportsFileAttributeView("posix");
            FileAttribute<?>[] ownerOnly = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            try (var channel = Files.newByteChannel(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
                channel.write(StandardCharsets.US_ASCII.encode(line));
            }
        }
        return file;
    }
}
