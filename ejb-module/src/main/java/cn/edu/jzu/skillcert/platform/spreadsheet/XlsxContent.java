package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.platform.file.OfficePackage;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import cn.edu.jzu.skillcert.shared.SheetError;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;

/**
 * Reads .xlsx as a stream: twenty thousand rows cost a tenth of the memory, and of the time, that the whole workbook as
 * objects costs.
 */
final class XlsxContent {

    private record Entry(String name, String relation) {}

    private final XSSFReader reader;
    private final StylesTable styles;
    private final PackagePart workbook;
    private final List<Entry> visible = new ArrayList<>();
    private final IntConsumer told;
    private boolean use1904;
    private SharedTexts texts;

    private XlsxContent(OPCPackage opc, String fileName, IntConsumer told)
            throws IOException, OpenXML4JException, XMLStreamException {
        this.told = told;
        PackageRelationshipCollection roots = opc.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (roots.isEmpty()) {
            roots = opc.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        }
        workbook = opc.getPart(roots.getRelationship(0));
        if (!workbook.getContentType().contains("sheet")) {
            throw new BusinessException(FileError.WRONG_TYPE, fileName, workbook.getContentType(), "XLSX / XLS");
        }
        reader = new XSSFReader(opc);
        styles = reader.getStylesTable();
        readWorkbook();
    }

    static SheetContent read(String fileName, byte[] bytes, String title, IntConsumer told) {
        OfficePackage.refuseBomb(fileName, bytes);
        try (OPCPackage opc = OPCPackage.open(OfficePackage.entries(bytes))) {
            return new XlsxContent(opc, fileName, told).choose(fileName, title);
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException broken) {
            // Broken files make the library fail in every way there is, not only with its own exceptions.
            throw new BusinessException(FileError.DAMAGED, fileName, "workbook");
        }
    }

    private void readWorkbook() throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream data = reader.getWorkbookData();
                XmlParts xml = XmlParts.of(data)) {
            XMLStreamReader at = xml.reader();
            while (at.hasNext()) {
                if (at.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (at.getLocalName().equals("workbookPr")) {
                    use1904 = isTrue(XmlParts.attribute(at, "date1904"));
                } else if (at.getLocalName().equals("sheet")) {
                    String state = XmlParts.attribute(at, "state");
                    if (state == null || state.equals("visible")) {
                        // "r:id"; its only namesake is "sheetId".
                        visible.add(new Entry(XmlParts.attribute(at, "name"), XmlParts.attribute(at, "id")));
                    }
                }
            }
        }
    }

    private SheetContent choose(String fileName, String title)
            throws IOException, OpenXML4JException, XMLStreamException {
        texts = SharedTexts.of(reader, fileName);
        for (Entry entry : visible) {
            if (entry.name().equals(title)) {
                return sheet(entry);
            }
        }
        for (Entry entry : visible) {
            SheetContent sheet = sheet(entry);
            if (!sheet.rows().isEmpty()) {
                return sheet;
            }
        }
        throw new BusinessException(SheetError.NO_SHEET);
    }

    private SheetContent sheet(Entry entry) throws IOException, OpenXML4JException, XMLStreamException {
        PackageRelationship relation = workbook.getRelationship(entry.relation());
        String part = PackagingURIHelper.createPartName(relation.getTargetURI()).getName();
        XlsxRows rows = new XlsxRows(texts, formats(), new SheetBudget(told));
        try (InputStream data = reader.getSheet(entry.relation());
                XmlParts xml = XmlParts.of(data)) {
            rows.read(xml.reader(), Integer.MAX_VALUE);
        }
        return new SheetContent(part, rows.rows(), rows.merged(), rows.hidden(), use1904, guidance());
    }

    private String guidance() throws IOException, OpenXML4JException, XMLStreamException {
        for (Entry entry : visible) {
            if (entry.name().equals(SpreadsheetExport.GUIDANCE)) {
                XlsxRows rows = new XlsxRows(texts, Map.of(), new SheetBudget(row -> {}));
                try (InputStream data = reader.getSheet(entry.relation());
                        XmlParts xml = XmlParts.of(data)) {
                    rows.read(xml.reader(), 1);
                }
                ReadCell first =
                        rows.rows().isEmpty() ? null : rows.rows().get(0).cell(0);
                return first == null ? null : first.text();
            }
        }
        return null;
    }

    private Map<Integer, NumberFormat> formats() {
        Map<Integer, NumberFormat> formats = new TreeMap<>();
        for (int style = 0; styles != null && style < styles.getNumCellStyles(); style++) {
            var look = styles.getStyleAt(style);
            formats.put(style, new NumberFormat(look.getDataFormat(), look.getDataFormatString()));
        }
        return formats;
    }

    static boolean isTrue(String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    /** How the numbers of a style are shown. */
    record NumberFormat(int index, String format) {
        static final NumberFormat GENERAL = new NumberFormat(0, "General");
    }
}
