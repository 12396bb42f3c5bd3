package io.gongkai.parse.ofd;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An XML file of an OFD document, read once from front to back; one with a document type is refused, entities with it. */
final class OfdXml {
    private static final int DEEPEST = 200;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    private OfdXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static OfdXml of(byte[] file) throws XMLStreamException {
        return new OfdXml(FACTORY.createXMLStreamReader(new ByteArrayInputStream(file)));
    }

    /** Goes on to the next tag. @return whether there is one */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > DEEPEST) {
                        throw new XMLStreamException("elements nested more than " + DEEPEST + " deep");
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.DTD -> throw new XMLStreamException("a document type is not allowed");
                default -> {}
            }
        }
        return false;
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    /** The element's name without its prefix. */
    String name() {
        return Objects.requireNonNullElse(reader.getLocalName(), "");
    }

    /** The attribute's value; null without one. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    boolean is(String attribute, String value) {
        return value.equalsIgnoreCase(attribute(attribute));
    }

    /** The text of the element whose start was reached, which holds no other; its end is reached. */
    String text() throws XMLStreamException {
        depth--;
        return reader.getElementText();
    }

    /** Passes over all that the element holds whose start was reached. */
    void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside && next()) {}
    }

    /** Aalto, for its speed, as for .docx. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
