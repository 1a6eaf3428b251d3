package cn.edu.jzu.skillcert.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where a process takes connections, read from {@code /proc}. */
final class ListeningSockets {

    private static final String LISTENING = "0A";

    private ListeningSockets() {}

    /** @return {@code address:port} of each */
    static Set<String> of(long pid) throws IOException {
        Path process = Path.of("/proc", Long.toString(pid));
        Set<String> owned = inodes(process.resolve("fd"));
        Set<String> addresses = new TreeSet<>();
        for (String table : new String[] {"tcp", "tcp6"}) {
            for (String line : Files.readAllLines(process.resolve("net").resolve(table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > 9 && columns[3].equals(LISTENING) && owned.contains(columns[9])) {
                    addresses.add(address(columns[1]));
                }
            }
        }
        return addresses;
    }

    private static Set<String> inodes(Path descriptors) throws IOException {
        Set<String> inodes = new TreeSet<>();
        try (Stream<Path> open = Files.list(descriptors)) {
            for (Path one : open.toList()) {
                try {
                    String target = Files.readSymbolicLink(one).toString();
                    if (target.startsWith("socket:[")) {
                        inodes.add(target.substring("socket:[".length(), target.length() - 1));
                    }
                } catch (NoSuchFileException closedMeanwhile) {
                    // Nothing listens there any more.
                }
            }
        }
        return inodes;
    }

    /** The kernel writes words of four bytes, each in the order of the machine. */
    private static String address(String hex) throws IOException {
        String[] parts = hex.split(":");
        byte[] words = HexFormat.of().parseHex(parts[0]);
        ByteBuffer bytes = ByteBuffer.allocate(words.length);
        for (int i = 0; i < words.length; i += 4) {
            bytes.putInt(
                    ByteBuffer.wrap(words, i, 4).order(ByteOrder.LITTLE_ENDIAN).getInt());
        }
        String address = InetAddress.getByAddress(bytes.array()).getHostAddress();
        return (address.equals("0:0:0:0:0:0:0:1") ? "::1" : address) + ":" + Integer.parseInt(parts[1], 16);
    }
}
