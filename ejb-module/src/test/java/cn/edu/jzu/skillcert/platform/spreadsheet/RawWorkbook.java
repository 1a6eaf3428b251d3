package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as no office program writes them. */
final class RawWorkbook {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private RawWorkbook() {}

    /** The smallest workbook around the XML of one sheet. */
    static byte[] around(String sheet) throws IOException {
        return zip(parts(sheet));
    }

    /** @param texts the XML of its shared texts */
    static byte[] withTexts(String sheet, String texts) throws IOException {
        Map<String, String> parts = new HashMap<>(parts(sheet));
        parts.put("xl/sharedStrings.xml", texts);
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> types.replace(
                        "</Types>",
                        "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>"));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, relations) -> relations.replace(
                        "</Relationships>",
                        "<Relationship Id=\"r2\" Type=\"%s/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
                                .formatted(RELATIONS)));
        return zip(parts);
    }

    private static Map<String, String> parts(String sheet) {
        return Map.of(
                "[Content_Types].xml",
                        """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""",
                "_rels/.rels",
                        """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
                                .formatted(RELATIONS),
                "xl/workbook.xml",
                        """
                        <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="名单" sheetId="1" r:id="r1"/></sheets></workbook>"""
                                .formatted(MAIN, RELATIONS),
                "xl/_rels/workbook.xml.rels",
                        """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="r1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""
                                .formatted(RELATIONS),
                "xl/worksheets/sheet1.xml", sheet);
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return bytes.toByteArray();
        }
    }
}
