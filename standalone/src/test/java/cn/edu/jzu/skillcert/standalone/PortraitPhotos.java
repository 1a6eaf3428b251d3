package cn.edu.jzu.skillcert.standalone;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Photos of nobody, as a department sends them. */
final class PortraitPhotos {

    static final Color RED = new Color(196, 34, 38);
    static final Color BLUE = new Color(67, 142, 219);

    private PortraitPhotos() {}

    /** Of the size of a small one-inch photo; another number is another face. */
    static byte[] jpeg(Color wall, int number) {
        BufferedImage image = new BufferedImage(260, 378, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(wall);
        g.fillRect(0, 0, 260, 378);
        g.setColor(new Color(40 + number * 7 % 60, 50 + number * 11 % 60, 110));
        g.fillOval(32, 284, 196, 190);
        g.setColor(new Color(225, 190 + number % 15, 160));
        g.fillOval(65, 76, 130, 190);
        g.setColor(new Color(25 + number % 30, 20, 20));
        g.fillArc(62, 66, 136, 130, 0, 180);
        g.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path zip(Path to, Map<String, byte[]> files) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return to;
    }

    /** Nothing is packed, so that it is as large as it says. */
    static Path largeZip(Path to, List<String> names, int bytesOfEach) throws IOException {
        byte[] content = new byte[bytesOfEach];
        CRC32 sum = new CRC32();
        sum.update(content);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return to;
    }
}
