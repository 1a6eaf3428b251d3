package cn.edu.jzu.skillcert.platform.image;

import cn.edu.jzu.skillcert.platform.image.UnusablePictureException.Reason;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;

/**
 * A JPEG as people should see it: baseline or progressive, turned as its EXIF says, CMYK of a print shop made RGB.
 * What is upright RGB already keeps its very bytes; only what had to be changed is written anew.
 */
public final class UprightJpeg {

    private static final float QUALITY = 0.95f;
    private static final int CMYK = 4;

    private final byte[] bytes;
    private final Raster samples;
    private final boolean differences;

    /** The samples themselves if they lie pixel by pixel, else null: to ask the raster for each costs several times as much. */
    private final byte[] interleaved;

    private final int bands;
    private final int row;

    private UprightJpeg(byte[] bytes, Raster samples, boolean differences) {
        this.bytes = bytes;
        this.samples = samples;
        this.differences = differences;
        this.bands = samples.getNumBands();
        this.row = bands * samples.getWidth();
        this.interleaved = samples.getDataBuffer() instanceof DataBufferByte data && isPlain(samples, data)
                ? data.getData()
                : null;
    }

    private static boolean isPlain(Raster samples, DataBufferByte data) {
        int bands = samples.getNumBands();
        return samples.getSampleModel() instanceof PixelInterleavedSampleModel model
                && model.getPixelStride() == bands
                && model.getScanlineStride() == bands * samples.getWidth()
                && Arrays.equals(
                        model.getBandOffsets(), IntStream.range(0, bands).toArray())
                && data.getNumBanks() == 1
                && data.getOffset() == 0
                && samples.getSampleModelTranslateX() == 0
                && samples.getSampleModelTranslateY() == 0;
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
        WritableRaster samples = decode(bytes);
        if (header.components() == CMYK) {
            BufferedImage stored = fromInks(samples, header);
            return rewritten(header, new UprightJpeg(bytes, stored.getRaster(), false));
        }
        UprightJpeg stored = new UprightJpeg(bytes, samples, header.storesDifferences());
        return header.orientation() == 1 ? stored : rewritten(header, stored);
    }

    private static UprightJpeg rewritten(JpegHeader header, UprightJpeg stored) {
        BufferedImage upright = upright(stored, header);
        return new UprightJpeg(encode(upright), upright.getRaster(), false);
    }

    /** The file to keep. Not copied: nobody changes it. */
    public byte[] bytes() {
        return bytes;
    }

    public int width() {
        return samples.getWidth();
    }

    public int height() {
        return samples.getHeight();
    }

    /**
     * Of the outer strip at the left, the right and the top: how many pixels, and how many of them in the tint. One
     * pixel of four is looked at: JPEG keeps the colour of four neighbours once, as a rule.
     */
    public BorderCount border(int stripPercent, Tint tint) {
        int side = Math.max(1, width() * stripPercent / 100);
        int top = Math.max(1, height() * stripPercent / 100);
        int[] pixel = new int[Math.max(3, bands)];
        long pixels = 0;
        long tinted = 0;
        for (int y = 0; y < height(); y += 2) {
            for (int x = 0; x < width(); x += 2) {
                if (y >= top && x >= side && x < width() - side) {
                    // Over the face, to the first even column of the strip at the right.
                    x = Math.max(x, (width() - side + 1) / 2 * 2 - 2);
                } else {
                    read(x, y, pixel);
                    pixels++;
                    tinted += tint.holds(pixel[0], pixel[1], pixel[2]) ? 1 : 0;
                }
            }
        }
        return new BorderCount(pixels, tinted);
    }

    /** As red, green and blue. */
    private void read(int x, int y, int[] pixel) {
        if (interleaved == null) {
            samples.getPixel(x, y, pixel);
        } else {
            int at = y * row + x * bands;
            for (int band = 0; band < bands; band++) {
                pixel[band] = interleaved[at + band] & 0xff;
            }
        }
        if (bands == 1) {
            pixel[1] = pixel[0];
            pixel[2] = pixel[0];
        } else if (differences) {
            toColours(pixel);
        }
    }

    /** From brightness and two differences, as JFIF defines them. */
    private static void toColours(int[] pixel) {
        int brightness = pixel[0];
        int blue = pixel[1] - 128;
        int red = pixel[2] - 128;
        pixel[0] = clamp(brightness + 1.402f * red);
        pixel[1] = clamp(brightness - 0.344136f * blue - 0.714136f * red);
        pixel[2] = clamp(brightness + 1.772f * blue);
    }

    private static int clamp(float value) {
        return value <= 0 ? 0 : value >= 255 ? 255 : (int) (value + 0.5f);
    }

    /** Pixels of the outer strip, and those of them in the tint asked for. */
    public record BorderCount(long pixels, long tinted) {}

    /** The samples as they are stored, before any colour is made of them: that is a third of the work. */
    private static WritableRaster decode(byte[] bytes) throws UnusablePictureException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        try (BytesImageInput in = new BytesImageInput(bytes)) {
            reader.setInput(in, true, true);
            WritableRaster samples = (WritableRaster) reader.readRaster(0, null);
            for (String warning : warnings) {
                refuseIncomplete(warning.toLowerCase(Locale.ROOT));
            }
            return samples;
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
    private static BufferedImage fromInks(WritableRaster inks, JpegHeader header) throws UnusablePictureException {
        boolean absent = header.adobeTransform() >= 0;
        int[] pixel = new int[CMYK];
        for (int y = 0; y < inks.getHeight(); y++) {
            for (int x = 0; x < inks.getWidth(); x++) {
                inks.getPixel(x, y, pixel);
                if (header.storesDifferences()) {
                    toColours(pixel);
                    for (int ink = 0; ink < 3; ink++) {
                        pixel[ink] = 255 - pixel[ink];
                    }
                }
                for (int ink = 0; absent && ink < CMYK; ink++) {
                    pixel[ink] = 255 - pixel[ink];
                }
                inks.setPixel(x, y, pixel);
            }
        }
        try {
            return PDDeviceCMYK.INSTANCE.toRGBImage(inks);
        } catch (IOException unconverted) {
            throw new UnusablePictureException(Reason.DAMAGED, String.valueOf(unconverted.getMessage()));
        }
    }

    private static BufferedImage upright(UprightJpeg stored, JpegHeader header) {
        int lastX = stored.width() - 1;
        int lastY = stored.height() - 1;
        BufferedImage upright = header.lying()
                ? new BufferedImage(lastY + 1, lastX + 1, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(lastX + 1, lastY + 1, BufferedImage.TYPE_INT_RGB);
        int[] pixel = new int[3];
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                switch (header.orientation()) {
                    case 2 -> stored.read(lastX - x, y, pixel);
                    case 3 -> stored.read(lastX - x, lastY - y, pixel);
                    case 4 -> stored.read(x, lastY - y, pixel);
                    case 5 -> stored.read(y, x, pixel);
                    case 6 -> stored.read(y, lastY - x, pixel);
                    case 7 -> stored.read(lastX - y, lastY - x, pixel);
                    case 8 -> stored.read(lastX - y, x, pixel);
                    default -> stored.read(x, y, pixel);
                }
                upright.getRaster().setPixel(x, y, pixel);
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
