package cn.edu.jzu.skillcert.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A printed document as its readers see it: text, QR codes, archive conformance. */
public final class PrintedPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PrintedPdf() {}

    /** All text, blanks and line ends taken out, so that line breaking does not matter. */
    public static String words(byte[] pdf) {
        return text(pdf).replaceAll("\\s", "");
    }

    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What a phone reads off the page. */
    public static String scanned(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 200);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (IOException | NotFoundException | ChecksumException | FormatException e) {
            throw new AssertionError(e);
        }
    }

    public static void assertArchivable(byte[] pdf) {
        // 2a is 2b with a sound logical structure, so both are held.
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFA_2_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                assertThat(result.getTotalAssertions()).as("checks made").isGreaterThan(100);
                assertThat(result.getTestAssertions().stream()
                                .map(a -> a.getRuleId().getClause() + "-"
                                        + a.getRuleId().getTestNumber() + " " + a.getMessage() + " at "
                                        + a.getLocation().getContext())
                                // The document claims only b, which is all that 2a has to say against it.
                                .filter(m -> flavour == PDFAFlavour.PDFA_2_B || !m.startsWith("6.6.4-"))
                                .collect(Collectors.toList()))
                        .as(flavour.getId())
                        .isEmpty();
            } catch (IOException
                    | ModelParsingException
                    | ValidationException
                    | org.verapdf.core.EncryptedPdfException e) {
                throw new AssertionError(e);
            }
        }
    }
}
