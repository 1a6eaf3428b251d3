package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.EndElement;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.apache.poi.ss.util.CellReference;

/** The XML of a sheet with the sentences in it. */
final class AnnotatedSheetXml {

    private static final QName REFERENCE = new QName("r");
    private static final QName STYLE = new QName("s");

    private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
    private final AnnotatedWorkbook annotated;
    private final AddedStyles styles;
    private final XMLEventReader in;
    private final XMLEventWriter out;
    private final IntConsumer told;
    private QName root;
    private boolean widthSaid;
    private int widestSaid;
    private int row;
    private int column;
    /** Cells this row still has to get: a sentence, or null for an empty one that is marked. */
    private final TreeMap<Integer, String> pending = new TreeMap<>();

    private Set<Integer> markedHere = Set.of();

    private AnnotatedSheetXml(
            AnnotatedWorkbook annotated, AddedStyles styles, XMLEventReader in, XMLEventWriter out, IntConsumer told) {
        this.annotated = annotated;
        this.styles = styles;
        this.in = in;
        this.out = out;
        this.told = told;
    }

    static byte[] write(InputStream sheet, AnnotatedWorkbook annotated, AddedStyles styles, IntConsumer told)
            throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLEventReader in = XmlParts.factory().createXMLEventReader(sheet);
        XMLEventWriter out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, "UTF-8");
        new AnnotatedSheetXml(annotated, styles, in, out, told).copy();
        out.close();
        return bytes.toByteArray();
    }

    private void copy() throws XMLStreamException {
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement()) {
                start(event.asStartElement());
            } else if (event.isEndElement()) {
                end(event.asEndElement());
            } else {
                out.add(event);
            }
        }
    }

    private void start(StartElement element) throws XMLStreamException {
        if (root == null) {
            root = element.getName();
        }
        switch (element.getName().getLocalPart()) {
            // May be left out, and would be wrong.
            case "dimension" -> skip();
            case "col" -> {
                widestSaid = Math.max(widestSaid, Integer.parseInt(attribute(element, new QName("max"))));
                out.add(element);
            }
            case "sheetData" -> {
                if (!widthSaid) {
                    out.add(startOf("cols"));
                    sayWidth();
                    out.add(endOf("cols"));
                }
                out.add(element);
            }
            case "row" -> startRow(element);
            case "c" -> startCell(element);
            default -> out.add(element);
        }
    }

    private void end(EndElement element) throws XMLStreamException {
        String name = element.getName().getLocalPart();
        if (name.equals("cols")) {
            sayWidth();
        } else if (name.equals("row")) {
            putPendingBefore(Integer.MAX_VALUE);
        }
        out.add(element);
    }

    private void startRow(StartElement element) throws XMLStreamException {
        String number = attribute(element, REFERENCE);
        row = number == null ? row + 1 : Integer.parseInt(number);
        told.accept(row);
        column = -1;
        pending.clear();
        markedHere = annotated.marked().getOrDefault(row, Set.of());
        markedHere.forEach(index -> pending.put(index, null));
        if (row == annotated.header()) {
            pending.put(annotated.column(), AnnotatedWorkbook.LABEL);
        } else if (annotated.sentences().containsKey(row)) {
            pending.put(annotated.column(), annotated.sentences().get(row));
        }
        out.add(without(element, "spans"));
    }

    private void startCell(StartElement element) throws XMLStreamException {
        String reference = attribute(element, REFERENCE);
        column = reference == null ? column + 1 : XlsxRows.columnOf(reference);
        putPendingBefore(column);
        if (column == annotated.column() && (annotated.earlier() || pending.containsKey(column))) {
            skip();
            putPendingBefore(column + 1);
        } else if (pending.containsKey(column)) {
            pending.remove(column);
            String style = attribute(element, STYLE);
            int marked = styles.marked(style == null ? 0 : Integer.parseInt(style));
            out.add(with(element, events.createAttribute(STYLE, Integer.toString(marked))));
        } else {
            out.add(element);
        }
    }

    private void putPendingBefore(int index) throws XMLStreamException {
        while (!pending.isEmpty() && pending.firstKey() < index) {
            var next = pending.pollFirstEntry();
            put(next.getKey(), next.getValue());
        }
    }

    private void put(int index, String sentence) throws XMLStreamException {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(events.createAttribute(REFERENCE, CellReference.convertNumToColString(index) + row));
        if (styles.isThere()) {
            int style = sentence == null ? styles.marked(0) : styles.words();
            attributes.add(events.createAttribute(STYLE, Integer.toString(style)));
        }
        if (sentence == null) {
            out.add(startOf("c", attributes));
        } else {
            attributes.add(events.createAttribute("t", "inlineStr"));
            out.add(startOf("c", attributes));
            out.add(startOf("is"));
            out.add(startOf(
                    "t",
                    List.of(events.createAttribute(
                            "xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve"))));
            out.add(events.createCharacters(legal(sentence)));
            out.add(endOf("t"));
            out.add(endOf("is"));
        }
        out.add(endOf("c"));
    }

    private void sayWidth() throws XMLStreamException {
        int number = annotated.column() + 1;
        if (widestSaid < number) {
            out.add(startOf(
                    "col",
                    List.of(
                            events.createAttribute("min", Integer.toString(number)),
                            events.createAttribute("max", Integer.toString(number)),
                            events.createAttribute("width", Integer.toString(AnnotatedWorkbook.WIDTH)),
                            events.createAttribute("customWidth", "1"))));
            out.add(endOf("col"));
        }
        widthSaid = true;
    }

    /** The element that has just begun, with all that is in it. */
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            XMLEvent event = in.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }

    /** Sentences quote what people typed, and XML takes no control characters. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private StartElement startOf(String name) {
        return startOf(name, List.of());
    }

    private StartElement startOf(String name, List<Attribute> attributes) {
        return events.createStartElement(
                root.getPrefix(), root.getNamespaceURI(), name, attributes.iterator(), Collections.emptyIterator());
    }

    private EndElement endOf(String name) {
        return events.createEndElement(root.getPrefix(), root.getNamespaceURI(), name);
    }

    private static String attribute(StartElement element, QName name) {
        Attribute attribute = element.getAttributeByName(name);
        return attribute == null ? null : attribute.getValue();
    }

    private StartElement without(StartElement element, String name) {
        return rebuilt(element, name, List.of());
    }

    private StartElement with(StartElement element, Attribute attribute) {
        return rebuilt(element, attribute.getName().getLocalPart(), List.of(attribute));
    }

    private StartElement rebuilt(StartElement element, String dropped, List<Attribute> added) {
        List<Attribute> attributes = new ArrayList<>(added);
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute one = all.next();
            if (!one.getName().equals(new QName(dropped))) {
                attributes.add(one);
            }
        }
        return events.createStartElement(
                element.getName().getPrefix(),
                element.getName().getNamespaceURI(),
                element.getName().getLocalPart(),
                attributes.iterator(),
                element.getNamespaces());
    }
}
