package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** The texts of a workbook; those that stand in several cells stand here once. */
final class SharedTexts {

    /** Far above any list of people; below what would fill the memory. */
    private static final long MOST_CHARACTERS = 20_000_000;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String fileName;
    private final List<String> texts = new ArrayList<>();
    private long characters;

    private SharedTexts(String fileName) {
        this.fileName = fileName;
    }

    static SharedTexts of(XSSFReader workbook, String fileName)
            throws IOException, InvalidFormatException, XMLStreamException {
        SharedTexts texts = new SharedTexts(fileName);
        try (InputStream data = workbook.getSharedStringsData()) {
            if (data != null) {
                texts.read(data);
            }
        }
        return texts;
    }

    private void read(InputStream data) throws XMLStreamException {
        try (XmlParts xml = XmlParts.of(data)) {
            XMLStreamReader at = xml.reader();
            while (at.hasNext()) {
                if (at.next() == XMLStreamConstants.START_ELEMENT
                        && at.getLocalName().equals("si")) {
                    if (texts.size() >= SheetBudget.MOST_CELLS) {
                        throw new BusinessException(FileError.COMPRESSION_BOMB, fileName);
                    }
                    texts.add(rich(at));
                }
            }
        }
    }

    String at(int index) {
        return texts.get(index);
    }

    /** The text of an element with runs, without the reading aids over Japanese words; ends at the element's end. */
    String rich(XMLStreamReader at) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int depth = 1;
        boolean aid = false;
        while (depth > 0) {
            switch (at.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (at.getLocalName().equals("t") && !aid) {
                        words.append(at.getElementText());
                    } else {
                        aid |= at.getLocalName().equals("rPh");
                        depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    aid &= !at.getLocalName().equals("rPh");
                }
                default -> {}
            }
        }
        return counted(words.toString());
    }

    /** Characters that XML cannot carry are written as their number. */
    String counted(String text) {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new BusinessException(FileError.COMPRESSION_BOMB, fileName);
        }
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(code ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(code.group(1), 16))));
    }
}
