package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The styles of an .xlsx with those added that show what is wrong: red words, and every marked look on a rose ground. */
final class AddedStyles {

    private final Document document;
    private final Element looks;
    private final int words;
    private final String roseFill;
    private final Map<Integer, Integer> marked = new LinkedHashMap<>();

    private AddedStyles(Document document) {
        this.document = document;
        this.looks = document == null ? null : only("cellXfs");
        if (isThere()) {
            Element font = (Element)
                    only("fonts").getElementsByTagNameNS("*", "font").item(0).cloneNode(true);
            removeAll(font, "color");
            Element red = element("color", "rgb", "FF800000");
            font.insertBefore(red, after(font, "sz"));
            String redFont = add(only("fonts"), font);
            Element fill = element("fill");
            Element pattern = element("patternFill", "patternType", "solid");
            pattern.appendChild(element("fgColor", "rgb", "FFFF99CC"));
            pattern.appendChild(element("bgColor", "indexed", "64"));
            fill.appendChild(pattern);
            roseFill = add(only("fills"), fill);
            Element look = element("xf", "numFmtId", "0", "fontId", redFont, "fillId", "0", "borderId", "0");
            look.setAttribute("applyFont", "1");
            look.setAttribute("applyAlignment", "1");
            look.appendChild(element("alignment", "vertical", "top", "wrapText", "1"));
            words = Integer.parseInt(add(looks, look));
        } else {
            roseFill = null;
            words = 0;
        }
    }

    /** @param styles null if the workbook has none */
    static AddedStyles of(InputStream styles) {
        if (styles == null) {
            return new AddedStyles(null);
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new AddedStyles(factory.newDocumentBuilder().parse(styles));
        } catch (ParserConfigurationException | SAXException | IOException readBefore) {
            throw new IllegalStateException(readBefore);
        }
    }

    boolean isThere() {
        return looks != null && only("fonts") != null && only("fills") != null;
    }

    int words() {
        return words;
    }

    /** The style that looks like this one, but wrong. */
    int marked(int style) {
        return isThere() ? marked.computeIfAbsent(style, this::rose) : style;
    }

    private int rose(int style) {
        NodeList known = looks.getElementsByTagNameNS("*", "xf");
        Element look =
                (Element) known.item(Math.min(style, known.getLength() - 1)).cloneNode(true);
        look.setAttribute("fillId", roseFill);
        look.setAttribute("applyFill", "1");
        return Integer.parseInt(add(looks, look));
    }

    byte[] write() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @return its number among its kind */
    private static String add(Element list, Element one) {
        int number = 0;
        for (var child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                number++;
            }
        }
        list.appendChild(one);
        list.setAttribute("count", Integer.toString(number + 1));
        return Integer.toString(number);
    }

    private Element only(String name) {
        return (Element)
                document.getDocumentElement().getElementsByTagNameNS("*", name).item(0);
    }

    private Element element(String name, String... attributes) {
        Element root = document.getDocumentElement();
        String prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
        Element element = document.createElementNS(root.getNamespaceURI(), prefix + name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        return element;
    }

    private static void removeAll(Element from, String name) {
        NodeList found = from.getElementsByTagNameNS("*", name);
        while (found.getLength() > 0) {
            from.removeChild(found.item(0));
        }
    }

    /** What follows the element of this name, or the first child: the order within a font is fixed. */
    private static org.w3c.dom.Node after(Element in, String name) {
        var found = in.getElementsByTagNameNS("*", name).item(0);
        return found == null ? in.getFirstChild() : found.getNextSibling();
    }
}
