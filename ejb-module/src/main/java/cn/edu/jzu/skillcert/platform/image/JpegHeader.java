package cn.edu.jzu.skillcert.platform.image;

import cn.edu.jzu.skillcert.platform.image.UnusablePictureException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.Tika;

/**
 * What a JPEG says of itself, read without decoding it: a picture of a hundred megapixels costs nothing here. The
 * segments before the picture are walked and the end mark is looked for, so a file that was cut off is found too.
 *
 * @param width as stored, before any turning
 * @param height as stored, before any turning
 * @param components 1 grey, 3 colour, 4 CMYK
 * @param orientation of EXIF, 1 (upright) to 8
 * @param adobeTransform of the Adobe segment, or -1 without one
 * @param namedRgb whether the components are called R, G and B
 */
record JpegHeader(int width, int height, int components, int orientation, int adobeTransform, boolean namedRgb) {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final Tika TIKA = new Tika();

    /** @throws UnusablePictureException if it is no JPEG, or ends before its end mark */
    static JpegHeader read(byte[] bytes) throws UnusablePictureException {
        if (bytes.length == 0) {
            throw new UnusablePictureException(Reason.EMPTY, "");
        }
        if (bytes.length < 4 || (bytes[0] & 0xFF) != 0xFF || (bytes[1] & 0xFF) != 0xD8) {
            throw new UnusablePictureException(Reason.NOT_A_JPEG, nameOf(bytes));
        }
        return new Walk(bytes).header();
    }

    /** Whether the picture has to be turned by a quarter, so that width and height change places. */
    boolean lying() {
        return orientation >= 5;
    }

    /** Whether the first three components are brightness and two differences of colour rather than colours or inks. */
    boolean storesDifferences() {
        return switch (components) {
            case 3 -> adobeTransform < 0 ? !namedRgb : adobeTransform == 1;
            case 4 -> adobeTransform == 2;
            default -> false;
        };
    }

    private static String nameOf(byte[] bytes) {
        String type = TIKA.detect(bytes);
        String name = type.substring(type.indexOf('/') + 1).replaceFirst("^x-", "");
        return name.equals("octet-stream") ? "?" : name.toUpperCase(Locale.ROOT);
    }

    /** Goes from marker to marker. */
    private static final class Walk {

        private final ByteBuffer bytes;
        private int width;
        private int height;
        private int components;
        private int orientation = 1;
        private int adobeTransform = -1;
        private boolean namedRgb;

        Walk(byte[] bytes) {
            this.bytes = ByteBuffer.wrap(bytes);
            this.bytes.position(2);
        }

        JpegHeader header() throws UnusablePictureException {
            int marker = nextMarker();
            while (marker != START_OF_SCAN && marker != END) {
                if (!standsAlone(marker)) {
                    segment(marker);
                }
                marker = nextMarker();
            }
            if (width < 1 || height < 1) {
                throw damaged("no frame");
            }
            if (marker != START_OF_SCAN || !endsAfter(bytes.position())) {
                throw damaged("no end mark");
            }
            return new JpegHeader(width, height, components, orientation, adobeTransform, namedRgb);
        }

        /** The next byte after one or more FF. */
        private int nextMarker() throws UnusablePictureException {
            while (bytes.remaining() >= 2) {
                if (bytes.get() == (byte) 0xFF) {
                    int marker = bytes.get() & 0xFF;
                    if (marker == 0xFF) {
                        bytes.position(bytes.position() - 1);
                    } else if (marker != 0) {
                        return marker;
                    }
                }
            }
            throw damaged("no picture");
        }

        /** Looked for from the back, where it is; the data of a picture never holds it. */
        private boolean endsAfter(int start) {
            for (int i = bytes.limit() - 2; i >= start; i--) {
                if (bytes.get(i) == (byte) 0xFF && bytes.get(i + 1) == (byte) END) {
                    return true;
                }
            }
            return false;
        }

        private static boolean standsAlone(int marker) {
            return marker >= 0xD0 && marker <= 0xD8 || marker == 0x01;
        }

        private void segment(int marker) throws UnusablePictureException {
            int length = bytes.remaining() < 2 ? 0 : bytes.getShort(bytes.position()) & 0xFFFF;
            if (length < 2 || length > bytes.remaining()) {
                throw damaged("segment " + Integer.toHexString(marker));
            }
            ByteBuffer content = bytes.slice(bytes.position() + 2, length - 2);
            bytes.position(bytes.position() + length);
            if (marker == 0xE1 && startsWith(content, "Exif\0\0")) {
                orientation = orientation(content.slice(6, content.limit() - 6));
            } else if (marker == 0xEE && startsWith(content, "Adobe") && content.limit() >= 12) {
                adobeTransform = content.get(11) & 0xFF;
            } else if (isFrame(marker) && width == 0) {
                frame(content);
            }
        }

        private static boolean isFrame(int marker) {
            return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        }

        private void frame(ByteBuffer content) throws UnusablePictureException {
            if (content.limit() < 6) {
                throw damaged("frame");
            }
            height = content.getShort(1) & 0xFFFF;
            width = content.getShort(3) & 0xFFFF;
            components = content.get(5) & 0xFF;
            namedRgb =
                    content.limit() >= 15 && content.get(6) == 'R' && content.get(9) == 'G' && content.get(12) == 'B';
        }

        private static boolean startsWith(ByteBuffer content, String name) {
            byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
            return content.limit() >= wanted.length
                    && content.slice(0, wanted.length).equals(ByteBuffer.wrap(wanted));
        }

        /** 1 if EXIF says nothing, or nothing that makes sense. */
        private static int orientation(ByteBuffer tiff) {
            if (tiff.limit() < 8) {
                return 1;
            }
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            if (directory < 8 || directory > tiff.limit() - 2) {
                return 1;
            }
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries && directory + 2 + 12 * (i + 1) <= tiff.limit(); i++) {
                int entry = directory + 2 + 12 * i;
                if (tiff.getShort(entry) == 0x0112) {
                    int value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        }

        private static UnusablePictureException damaged(String what) {
            return new UnusablePictureException(Reason.DAMAGED, what);
        }
    }
}
