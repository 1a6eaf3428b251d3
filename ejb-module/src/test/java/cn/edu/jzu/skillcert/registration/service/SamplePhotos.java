package cn.edu.jzu.skillcert.registration.service;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Photos of nobody: a head and shoulders before a wall, with the noise of a camera so that they weigh what photos do. */
public final class SamplePhotos {

    public static final Color RED = new Color(196, 34, 38);
    public static final Color BLUE = new Color(67, 142, 219);

    private SamplePhotos() {}

    public static BufferedImage picture(int width, int height, Color wall, long seed) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(wall);
        g.fillRect(0, 0, width, height);
        Random random = new Random(seed);
        g.setColor(new Color(30 + random.nextInt(60), 40 + random.nextInt(60), 90 + random.nextInt(80)));
        g.fillOval(width / 8, height * 3 / 4, width * 3 / 4, height / 2);
        g.setColor(new Color(225, 185 + random.nextInt(20), 160));
        g.fillOval(width / 4, height / 5, width / 2, height / 2);
        g.setColor(new Color(25, 20, 20));
        g.fillArc(width / 4, height / 6, width / 2, height / 3, 0, 180);
        g.dispose();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int noise = random.nextInt(17) - 8;
                int rgb = image.getRGB(x, y);
                image.setRGB(
                        x,
                        y,
                        shifted(rgb >> 16 & 0xFF, noise) << 16
                                | shifted(rgb >> 8 & 0xFF, noise) << 8
                                | shifted(rgb & 0xFF, noise));
            }
        }
        return image;
    }

    private static int shifted(int channel, int noise) {
        return Math.max(0, Math.min(255, channel + noise));
    }

    public static byte[] jpeg(int width, int height, Color wall, long seed) {
        return jpeg(picture(width, height, wall, seed), false);
    }

    public static byte[] jpeg(BufferedImage picture, boolean progressive) {
        return write(new IIOImage(picture, null, null), progressive);
    }

    private static byte[] write(IIOImage image, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.9f);
            param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, image, param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    public static byte[] png(BufferedImage picture) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a phone stores it: the sensor's picture, and in EXIF how to turn it. */
    public static byte[] turned(byte[] jpeg, int orientation) {
        byte[] exif = {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        return withSegment(jpeg, 0xE1, exif);
    }

    /** One colour as it is, without a segment that says what its numbers are: four inks (0 none), or three colours. */
    public static byte[] samples(int width, int height, int... samples) {
        WritableRaster raster = Raster.createInterleavedRaster(0, width, height, samples.length, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, samples);
            }
        }
        return write(new IIOImage(raster, null, null), false);
    }

    /** @param transform 0 for RGB or CMYK, 1 for YCC, 2 for YCCK; of inks Photoshop stores what is absent */
    public static byte[] withAdobe(byte[] jpeg, int transform) {
        return withSegment(jpeg, 0xEE, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform});
    }

    /** Another file with the same picture. */
    public static byte[] commented(byte[] jpeg, String comment) {
        return withSegment(jpeg, 0xFE, comment.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(0xFF);
        bytes.write(marker);
        bytes.write(content.length + 2 >> 8);
        bytes.write(content.length + 2);
        bytes.writeBytes(content);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** A header that promises so many pixels; what follows need not keep it. */
    public static byte[] promising(int width, int height) {
        byte[] jpeg = jpeg(16, 16, RED, 1);
        for (int i = 2; i < jpeg.length - 9; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                jpeg[i + 5] = (byte) (height >> 8);
                jpeg[i + 6] = (byte) height;
                jpeg[i + 7] = (byte) (width >> 8);
                jpeg[i + 8] = (byte) width;
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame");
    }
}
