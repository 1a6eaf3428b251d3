package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook, read as a stream of XML without document types and without entities from elsewhere. */
record XmlParts(XMLStreamReader reader) implements AutoCloseable {

    static XmlParts of(InputStream part) throws XMLStreamException {
        return new XmlParts(factory().createXMLStreamReader(part));
    }

    static XMLInputFactory factory() {
        // The one of the Java platform: what a server brings along differs.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** By local name: the strict and the usual dialect of the format differ in their namespaces. */
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return null;
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
