package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.platform.file.OfficePackage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.function.IntConsumer;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/**
 * Writes the sentences into an .xlsx by rewriting two of its parts, the sheet and the styles, as they stream by. All
 * others are copied as they are: drop-down lists, 说明, widths and whatever else people have put in stay.
 */
final class AnnotatedXlsx {

    private AnnotatedXlsx() {}

    static byte[] write(byte[] original, AnnotatedWorkbook annotated, IntConsumer told) {
        try (ZipFile zip = OfficePackage.open(original);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(original.length + original.length / 4);
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            String stylesName = stylesName(original);
            AddedStyles styles = AddedStyles.of(stylesName == null ? null : content(zip, stylesName));
            byte[] sheet = AnnotatedSheetXml.write(content(zip, annotated.place()), annotated, styles, told);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = "/" + entry.getName();
                if (name.equalsIgnoreCase(annotated.place())) {
                    put(out, entry, sheet);
                } else if (styles.isThere() && name.equalsIgnoreCase(stylesName)) {
                    put(out, entry, styles.write());
                } else {
                    out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                }
            }
            out.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException | XMLStreamException e) {
            // It was read before.
            throw new IllegalStateException(e);
        }
    }

    private static String stylesName(byte[] original) throws IOException, InvalidFormatException {
        try (OPCPackage opc = OPCPackage.open(OfficePackage.entries(original))) {
            return opc.getPartsByContentType(XSSFRelation.STYLES.getContentType()).stream()
                    .map(PackagePart::getPartName)
                    .map(name -> name.getName())
                    .findFirst()
                    .orElse(null);
        }
    }

    private static InputStream content(ZipFile zip, String part) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (("/" + entry.getName()).equalsIgnoreCase(part)) {
                try (InputStream content = zip.getInputStream(entry)) {
                    return new ByteArrayInputStream(content.readAllBytes());
                }
            }
        }
        throw new IOException("No part " + part);
    }

    private static void put(ZipArchiveOutputStream out, ZipArchiveEntry like, byte[] content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(like.getName());
        entry.setTime(like.getTime());
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }
}
