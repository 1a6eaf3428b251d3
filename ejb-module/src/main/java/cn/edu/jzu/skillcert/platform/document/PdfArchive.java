package cn.edu.jzu.skillcert.platform.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Makes a document a PDF/A-2b: metadata in both places, colour space, language. */
final class PdfArchive {

    private static final String PRODUCER = "SkillCert";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private PdfArchive() {}

    static void declare(PDDocument pdf, PdfInfo info) throws IOException {
        Calendar created = GregorianCalendar.from(info.created().withNano(0));
        PDDocumentInformation about = pdf.getDocumentInformation();
        about.setTitle(info.title());
        about.setAuthor(info.author());
        about.setSubject(info.reference());
        about.setCreator(PRODUCER);
        about.setProducer(PRODUCER);
        about.setCreationDate(created);
        about.setModificationDate(created);

        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        PDViewerPreferences viewer = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp(info, created));
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(sRgb(pdf));
        // The file identifier follows from the content, not from the clock.
        pdf.setDocumentId(info.created().toEpochSecond() * 31 + info.reference().hashCode());
    }

    private static byte[] xmp(PdfInfo info, Calendar created) throws IOException {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        DublinCoreSchema core = xmp.createAndAddDublinCoreSchema();
        core.setTitle(info.title());
        core.addCreator(info.author());
        core.setDescription(info.reference());
        core.addLanguage("zh-CN");
        XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
        basic.setCreatorTool(PRODUCER);
        basic.setCreateDate(created);
        basic.setModifyDate(created);
        AdobePDFSchema adobe = xmp.createAndAddAdobePDFSchema();
        adobe.setProducer(PRODUCER);
        PDFAIdentificationSchema archive = xmp.createAndAddPDFAIdentificationSchema();
        archive.setPart(2);
        try {
            archive.setConformance("B");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, out, true);
            return out.toByteArray();
        } catch (BadFieldValueException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PDOutputIntent sRgb(PDDocument pdf) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
