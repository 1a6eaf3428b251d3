package cn.edu.jzu.skillcert.platform.file;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Looks into .docx and .xlsx packages, part by part, before POI opens them. */
final class OfficeInspection {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** Objects of other programs. Charts keep their figures in a workbook of their own, which is harmless. */
    private static final Set<String> OBJECTS =
            Set.of("oleobject", "control", "activexcontrolbinary", "afchunk", "package");

    private static final String CHARTS = "word/charts/";
    /** Word notes where on the author's own disk the template was; nothing is fetched from there by others. */
    private static final Pattern OWN_DISK = Pattern.compile("(file:/{2,3})?[A-Za-z]:.*");

    private OfficeInspection() {}

    static FileKind kind(String fileName, byte[] bytes, String wanted) {
        StringBuilder types = new StringBuilder();
        try (ZipFile zip = OfficePackage.open(bytes)) {
            ZipArchiveEntry entry = zip.getEntry(CONTENT_TYPES);
            if (entry == null) {
                throw DocumentInspection.wrongType(fileName, "ZIP", wanted);
            }
            read(fileName, zip, entry, xml -> {
                String type = xml.getAttributeValue(null, "ContentType");
                types.append(type == null ? "" : type).append('\n');
            });
        } catch (IOException broken) {
            throw new BusinessException(FileError.DAMAGED, fileName, "ZIP");
        }
        String all = types.toString();
        if (all.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new BusinessException(FileError.MACROS, fileName);
        }
        if (all.contains(WORD + "document.main+xml")) {
            return FileKind.DOCX;
        }
        if (all.contains(EXCEL + "sheet.main+xml")) {
            return FileKind.XLSX;
        }
        throw DocumentInspection.wrongType(fileName, "OOXML", wanted);
    }

    static void inspectWord(String fileName, byte[] bytes) {
        try (ZipFile zip = OfficePackage.open(bytes)) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                inspectPart(fileName, zip, part);
            }
        } catch (IOException broken) {
            throw new BusinessException(FileError.DAMAGED, fileName, "ZIP");
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            if (document.getDocument().getBody() == null) {
                throw new BusinessException(FileError.DAMAGED, fileName, "DOCX");
            }
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // Broken files make the library fail in every way there is, not only with its own exceptions.
            throw new BusinessException(FileError.DAMAGED, fileName, "DOCX");
        }
    }

    private static void inspectPart(String fileName, ZipFile zip, ZipArchiveEntry part) throws IOException {
        String name = part.getName().toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject") || name.contains("vbadata")) {
            throw new BusinessException(FileError.MACROS, fileName);
        }
        if (name.contains("/activex/")) {
            throw new BusinessException(FileError.EMBEDDED_FILE, fileName, part.getName());
        }
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            boolean relationships = name.endsWith(".rels");
            read(fileName, zip, part, xml -> {
                if (relationships && xml.getLocalName().equals("Relationship")) {
                    inspectRelationship(fileName, name, xml);
                }
            });
        }
    }

    private static void inspectRelationship(String fileName, String part, XMLStreamReader xml) {
        String type = attribute(xml, "Type");
        String kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String target = attribute(xml, "Target");
        boolean external = attribute(xml, "TargetMode").equalsIgnoreCase("External");
        boolean harmless = kind.equals("hyperlink")
                || kind.equals("attachedtemplate") && OWN_DISK.matcher(target).matches();
        if (external && !harmless) {
            throw new BusinessException(FileError.EXTERNAL_REFERENCE, fileName, target);
        }
        if (OBJECTS.contains(kind) && !(kind.equals("package") && part.startsWith(CHARTS))) {
            throw new BusinessException(FileError.EMBEDDED_FILE, fileName, target);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Calls for every element; refuses document type declarations, behind which entities hide, and broken XML. */
    private static void read(String fileName, ZipFile zip, ZipArchiveEntry part, Consumer<XMLStreamReader> element)
            throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream content = zip.getInputStream(part)) {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new BusinessException(FileError.UNSAFE_XML, fileName, part.getName());
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element.accept(xml);
                }
            }
        } catch (XMLStreamException broken) {
            throw new BusinessException(FileError.DAMAGED, fileName, part.getName());
        }
    }
}
