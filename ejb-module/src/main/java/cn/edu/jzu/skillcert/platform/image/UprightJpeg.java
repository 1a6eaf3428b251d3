package cn.edu.jzu.skillcert.platform.image;

import cn.edu.jzu.skillcert.platform.image.UnusablePictureException.Reason;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;

/**
 * A JPEG as people should see it: baseline or progressive, turned as its EXIF says, CMYK of a print shop made RGB.
 * What is upright RGB already keeps its very bytes; only what had to be changed is written anew.
 */
public final class UprightJpeg {

    private static final float QUALITY = 0.95f;
    private static final int CMYK = 4;
    private static final int YCCK = 2;

    private final byte[] bytes;
    private final BufferedImage image;

    private UprightJpeg(byte[] bytes, BufferedImage image) {
        this.bytes = bytes;
        this.image = image;
    }

    /**
     * @param mostPixels a larger picture is refused by its header and never decoded
     * @throws UnusablePictureException for what is no JPEG, is cut off or broken, or is too large
     */
    public static UprightJpeg of(byte[] bytes, long mostPixels) throws UnusablePictureException {
        JpegHeader header = JpegHeader.read(bytes);
        if ((long) header.width() * header.height() > mostPixels) {
            throw new UnusablePictureException(Reason.TOO_MANY_PIXELS, "", header.width(), header.height());
        }
        BufferedImage decoded = decode(bytes, header);
        BufferedImage upright = header.orientation() == 1 ? decoded : upright(decoded, header);
        boolean changed = header.orientation() != 1 || header.components() == CMYK;
        return new UprightJpeg(changed ? encode(upright) : bytes, upright);
    }

    /** The file to keep. Not copied: nobody changes it. */
    public byte[] bytes() {
        return bytes;
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    /** Of the outer strip at the left, the right and the top: how many pixels, and how many of them in the tint. */
    public BorderCount border(int stripPercent, Tint tint) {
        int side = Math.max(1, width() * stripPercent / 100);
        int top = Math.max(1, height() * stripPercent / 100);
        long tinted = tinted(0, 0, width(), top, tint);
        tinted += tinted(0, top, side, height(), tint);
        tinted += tinted(Math.max(side, width() - side), top, width(), height(), tint);
        long pixels = (long) width() * top + (long) Math.min(2 * side, width()) * (height() - top);
        return new BorderCount(pixels, tinted);
    }

    /** Pixels of the outer strip, and those of them in the tint asked for. */
    public record BorderCount(long pixels, long tinted) {}

    private long tinted(int fromX, int fromY, int toX, int toY, Tint tint) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return tintedBytes(fromX, fromY, toX, toY, tint);
        }
        long count = 0;
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                int rgb = image.getRGB(x, y);
                count += tint.holds(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF) ? 1 : 0;
            }
        }
        return count;
    }

    /** The same for what almost every photo is decoded to, without asking the colour model for each pixel. */
    private long tintedBytes(int fromX, int fromY, int toX, int toY, Tint tint) {
        byte[] data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        long count = 0;
        for (int y = fromY; y < toY; y++) {
            int at = 3 * (y * width() + fromX);
            for (int x = fromX; x < toX; x++, at += 3) {
                count += tint.holds(data[at + 2] & 0xFF, data[at + 1] & 0xFF, data[at] & 0xFF) ? 1 : 0;
            }
        }
        return count;
    }

    private static BufferedImage decode(byte[] bytes, JpegHeader header) throws UnusablePictureException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            BufferedImage image = header.components() == CMYK
                    ? fromInks((WritableRaster) reader.readRaster(0, null), header)
                    : reader.read(0);
            for (String warning : warnings) {
                refuseIncomplete(warning.toLowerCase(Locale.ROOT));
            }
            return image;
        } catch (IOException | RuntimeException broken) {
            // Broken pictures make the library fail in every way there is, not only with its own exceptions.
            throw new UnusablePictureException(Reason.DAMAGED, String.valueOf(broken.getMessage()));
        } finally {
            reader.dispose();
        }
    }

    /** The library fills what is missing with grey and only mutters; a few stray bytes do no harm. */
    private static void refuseIncomplete(String warning) throws UnusablePictureException {
        if (warning.contains("premature") || warning.contains("truncated")) {
            throw new UnusablePictureException(Reason.DAMAGED, warning);
        }
    }

    /** Programs that write the Adobe segment store how much of an ink is absent, the others how much there is. */
    private static BufferedImage fromInks(WritableRaster inks, JpegHeader header) throws IOException {
        boolean absent = header.adobeTransform() >= 0;
        int[] pixel = new int[CMYK];
        for (int y = 0; y < inks.getHeight(); y++) {
            for (int x = 0; x < inks.getWidth(); x++) {
                inks.getPixel(x, y, pixel);
                if (header.adobeTransform() == YCCK) {
                    toInks(pixel);
                }
                for (int ink = 0; absent && ink < CMYK; ink++) {
                    pixel[ink] = 255 - pixel[ink];
                }
                inks.setPixel(x, y, pixel);
            }
        }
        return PDDeviceCMYK.INSTANCE.toRGBImage(inks);
    }

    private static void toInks(int[] pixel) {
        double blueness = pixel[1] - 128;
        double redness = pixel[2] - 128;
        int luma = pixel[0];
        pixel[0] = 255 - clamp(luma + 1.402 * redness);
        pixel[1] = 255 - clamp(luma - 0.344136 * blueness - 0.714136 * redness);
        pixel[2] = 255 - clamp(luma + 1.772 * blueness);
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    private static BufferedImage upright(BufferedImage stored, JpegHeader header) {
        int lastX = stored.getWidth() - 1;
        int lastY = stored.getHeight() - 1;
        BufferedImage upright = header.lying()
                ? new BufferedImage(lastY + 1, lastX + 1, BufferedImage.TYPE_3BYTE_BGR)
                : new BufferedImage(lastX + 1, lastY + 1, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                upright.setRGB(
                        x,
                        y,
                        switch (header.orientation()) {
                            case 2 -> stored.getRGB(lastX - x, y);
                            case 3 -> stored.getRGB(lastX - x, lastY - y);
                            case 4 -> stored.getRGB(x, lastY - y);
                            case 5 -> stored.getRGB(y, x);
                            case 6 -> stored.getRGB(y, lastY - x);
                            case 7 -> stored.getRGB(lastX - y, lastY - x);
                            case 8 -> stored.getRGB(lastX - y, x);
                            default -> stored.getRGB(x, y);
                        });
            }
        }
        return upright;
    }

    private static byte[] encode(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
