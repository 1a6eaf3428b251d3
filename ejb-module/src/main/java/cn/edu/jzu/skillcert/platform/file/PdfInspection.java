package cn.edu.jzu.skillcert.platform.file;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Looks through a PDF, object by object. Reads it strictly: a reader that mends broken files quietly would keep one
 * here that the next program shows differently, or not at all.
 */
final class PdfInspection {

    private static final int TAIL = 2048;
    private static final Pattern START_XREF = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF");
    private static final Pattern XREF = Pattern.compile("\\s*(xref\\s|\\d+\\s+\\d+\\s+obj).*", Pattern.DOTALL);
    /** Actions by {@code /S}. Going to a page or a web address is harmless; the rest acts by itself. */
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "ResetForm",
            "Rendition",
            "Sound",
            "Movie",
            "Trans",
            "RichMediaExecute",
            "GoTo3DView");

    private static final Set<String> OUTWARD_ACTIONS = Set.of("GoToR", "GoToE", "Thread");
    /** Annotations by {@code /Subtype}. */
    private static final Set<String> MEDIA = Set.of("RichMedia", "3D", "Movie", "Sound", "Screen");

    private final String fileName;
    private final Set<COSBase> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final long mostUnpacked;
    private long unpacked;

    private PdfInspection(String fileName, long mostUnpacked) {
        this.fileName = fileName;
        this.mostUnpacked = mostUnpacked;
    }

    /** @throws BusinessException with a {@link FileError} unless it is whole, open and passive */
    static int pages(String fileName, byte[] bytes, long mostUnpacked) {
        refuseTruncated(fileName, bytes);
        try (PDDocument pdf = new PDFParser(new RandomAccessReadBuffer(bytes)).parse(false)) {
            if (pdf.isEncrypted()) {
                throw new BusinessException(FileError.ENCRYPTED, fileName);
            }
            new PdfInspection(fileName, mostUnpacked).visitAll(pdf.getDocument());
            int pages = 0;
            for (PDPage page : pdf.getPages()) {
                page.getMediaBox();
                pages++;
            }
            if (pages == 0) {
                throw damaged(fileName, "0 pages");
            }
            return pages;
        } catch (InvalidPasswordException locked) {
            throw new BusinessException(FileError.ENCRYPTED, fileName);
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // Broken files make the library fail in every way there is, not only with its own exceptions.
            throw damaged(fileName, "xref");
        }
    }

    private static BusinessException damaged(String fileName, String what) {
        return new BusinessException(FileError.DAMAGED, fileName, what);
    }

    /** The end must name a cross-reference table, and it must be where the end says. */
    private static void refuseTruncated(String fileName, byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        Matcher end = START_XREF.matcher(tail);
        long offset = -1;
        while (end.find()) {
            offset = end.group(1).length() > 18 ? -1 : Long.parseLong(end.group(1));
        }
        if (offset < 0) {
            throw damaged(fileName, "%%EOF");
        }
        if (offset >= bytes.length) {
            throw damaged(fileName, "startxref");
        }
        int length = (int) Math.min(40, bytes.length - offset);
        String there = new String(bytes, (int) offset, length, StandardCharsets.ISO_8859_1);
        if (!XREF.matcher(there).matches()) {
            throw damaged(fileName, "startxref");
        }
    }

    private void visitAll(COSDocument document) throws IOException {
        visit(document.getTrailer());
        List<COSObjectKey> keys = new ArrayList<>(document.getXrefTable().keySet());
        for (COSObjectKey key : keys) {
            visit(document.getObjectFromPool(key).getObject());
        }
    }

    /** Indirect objects are visited by number, so only what stands inside is followed here. */
    private void visit(COSBase object) throws IOException {
        if (object == null || !visited.add(object)) {
            return;
        }
        if (object instanceof COSArray array) {
            for (COSBase element : array) {
                visit(element);
            }
        } else if (object instanceof COSDictionary dictionary) {
            inspect(dictionary);
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                visit(entry.getValue());
            }
            if (object instanceof COSStream stream) {
                unpack(stream);
            }
        }
    }

    private void inspect(COSDictionary dictionary) {
        String action = name(dictionary, COSName.S);
        String subtype = name(dictionary, COSName.SUBTYPE);
        boolean structure = dictionary.containsKey(COSName.P) && dictionary.containsKey(COSName.K);
        if (dictionary.containsKey(COSName.JS)) {
            throw active("JavaScript");
        }
        if (!structure && ACTIONS.contains(action)) {
            throw active(action);
        }
        if (!structure && OUTWARD_ACTIONS.contains(action)) {
            throw new BusinessException(FileError.EXTERNAL_REFERENCE, fileName, action);
        }
        if (MEDIA.contains(subtype)) {
            throw active(subtype);
        }
        if (dictionary.containsKey(COSName.XFA)) {
            throw active("XFA");
        }
        if (dictionary.containsKey(COSName.EF)
                || subtype.equals("FileAttachment")
                || name(dictionary, COSName.TYPE).equals("EmbeddedFile")) {
            throw new BusinessException(FileError.EMBEDDED_FILE, fileName, attachment(dictionary));
        }
    }

    private static String attachment(COSDictionary dictionary) {
        String name = dictionary.getString(COSName.UF, dictionary.getString(COSName.F));
        return name == null ? "PDF attachment" : name;
    }

    private BusinessException active(String what) {
        return new BusinessException(FileError.ACTIVE_CONTENT, fileName, what);
    }

    private static String name(COSDictionary dictionary, COSName key) {
        String name = dictionary.getNameAsString(key);
        return name == null ? "" : name;
    }

    /** Unpacks what is deflated, into nothing: broken data is damage, too much of it a bomb. */
    private void unpack(COSStream stream) throws IOException {
        if (!COSName.FLATE_DECODE.equals(firstFilter(stream))) {
            return;
        }
        byte[] buffer = new byte[64 * 1024];
        try (InputStream raw = stream.createRawInputStream();
                InputStream content = new InflaterInputStream(new ByteArrayInputStream(raw.readAllBytes()))) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                unpacked += n;
                if (unpacked > mostUnpacked) {
                    throw new BusinessException(FileError.COMPRESSION_BOMB, fileName);
                }
            }
        } catch (ZipException broken) {
            throw damaged(fileName, "stream");
        } catch (java.io.EOFException checksumCutOff) {
            // Some writers count the stream a few bytes short; everything before it has been unpacked.
            return;
        }
    }

    private static COSName firstFilter(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several && several.size() > 0) {
            filters = several.getObject(0);
        }
        return filters instanceof COSName filter ? filter : null;
    }
}
