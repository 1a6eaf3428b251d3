package cn.edu.jzu.skillcert.platform.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws a QR code as rectangles, sharp at every size. */
final class QrCode {

    private QrCode() {}

    /** @param size of its side in points, with lower left corner at x, y */
    static void draw(PDPageContentStream content, String text, float x, float y, float size) throws IOException {
        BitMatrix dots = dots(text);
        float dot = size / dots.getWidth();
        content.setNonStrokingColor(0f, 0f, 0f);
        for (int row = 0; row < dots.getHeight(); row++) {
            int from = -1;
            for (int column = 0; column <= dots.getWidth(); column++) {
                boolean dark = column < dots.getWidth() && dots.get(column, row);
                if (dark && from < 0) {
                    from = column;
                } else if (!dark && from >= 0) {
                    content.addRect(x + from * dot, y + size - (row + 1) * dot, (column - from) * dot, dot);
                    from = -1;
                }
            }
        }
        content.fill();
    }

    private static BitMatrix dots(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    0,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
