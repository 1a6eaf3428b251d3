package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.platform.spreadsheet.XlsxContent.NumberFormat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;

/** The rows of one sheet, from its XML. What has no content, however it is coloured, is not there. */
final class XlsxRows {

    private final SharedTexts texts;
    private final Map<Integer, NumberFormat> formats;
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final BitSet hidden = new BitSet();
    private final SheetBudget budget;
    private final ReadRowBuilder builder;
    private int rowNumber;
    private boolean rowHidden;
    private int column;

    XlsxRows(SharedTexts texts, Map<Integer, NumberFormat> formats, SheetBudget budget) {
        this.texts = texts;
        this.formats = formats;
        this.budget = budget;
        this.builder = new ReadRowBuilder(budget);
    }

    List<ReadRow> rows() {
        return rows;
    }

    List<CellRangeAddress> merged() {
        return merged;
    }

    BitSet hidden() {
        return hidden;
    }

    /** @param most how many rows are enough */
    void read(XMLStreamReader at, int most) throws XMLStreamException {
        while (at.hasNext() && rows.size() < most) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (at.getLocalName()) {
                    case "row" -> startRow(at);
                    case "c" -> readCell(at);
                    case "mergeCell" -> {
                        budget.merged(1);
                        merged.add(CellRangeAddress.valueOf(XmlParts.attribute(at, "ref")));
                    }
                    case "col" -> readColumn(at);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && at.getLocalName().equals("row")
                    && !builder.isEmpty()) {
                rows.add(builder.take(rowNumber, rowHidden));
            }
        }
    }

    private void readColumn(XMLStreamReader at) {
        if (XlsxContent.isTrue(XmlParts.attribute(at, "hidden"))) {
            int first = Integer.parseInt(XmlParts.attribute(at, "min")) - 1;
            int last = Integer.parseInt(XmlParts.attribute(at, "max"));
            hidden.set(first, Math.max(first, Math.min(last, ReadRowBuilder.MOST_COLUMNS)));
        }
    }

    private void startRow(XMLStreamReader at) {
        String number = XmlParts.attribute(at, "r");
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        rowHidden = XlsxContent.isTrue(XmlParts.attribute(at, "hidden"));
        column = -1;
    }

    private void readCell(XMLStreamReader at) throws XMLStreamException {
        String reference = null;
        String type = "n";
        int style = 0;
        for (int i = 0; i < at.getAttributeCount(); i++) {
            switch (at.getAttributeLocalName(i)) {
                case "r" -> reference = at.getAttributeValue(i);
                case "t" -> type = at.getAttributeValue(i);
                case "s" -> style = Integer.parseInt(at.getAttributeValue(i));
                default -> {}
            }
        }
        column = reference == null ? column + 1 : columnOf(reference);
        String value = null;
        String formula = null;
        String inline = null;
        while (at.next() != XMLStreamConstants.END_ELEMENT || !at.getLocalName().equals("c")) {
            if (at.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (at.getLocalName()) {
                    case "v" -> value = at.getElementText();
                    case "f" -> formula = at.getElementText();
                    case "is" -> inline = texts.rich(at);
                    default -> {}
                }
            }
        }
        builder.put(column, cell(type, style, value, formula, inline));
    }

    private ReadCell cell(String type, int style, String value, String formula, String inline) {
        if (formula != null) {
            return ReadCell.formula(formula);
        }
        if (inline != null) {
            return ReadCell.text(inline);
        }
        if (value == null || value.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "s" -> ReadCell.text(texts.at(Integer.parseInt(value)));
            case "b" -> ReadCell.truth(value.equals("1"));
            case "e" -> ReadCell.error(value);
            case "n" -> {
                NumberFormat format = formats.getOrDefault(style, NumberFormat.GENERAL);
                yield ReadCell.number(Double.parseDouble(value), format.index(), format.format());
            }
            default -> ReadCell.text(texts.counted(value));
        };
    }

    /** {@code AB12} → 27. */
    static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
