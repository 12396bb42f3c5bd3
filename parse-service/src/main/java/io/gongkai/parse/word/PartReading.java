package io.gongkai.parse.word;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.gongkai.parse.document.LimitExceededException;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of a part from its beginning to its end, element by element. There is no document type in a part (ECMA-376
 * part 2, 7.2.3), so one is damage: no entity is ever defined, and nothing outside is ever fetched.
 */
final class PartReading {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final int mostDepth;
    private int depth;

    private PartReading(XMLStreamReader xml, int mostDepth) {
        this.xml = xml;
        this.mostDepth = mostDepth;
    }

    /** What is done with the elements of a part. */
    interface Visitor {
        void start(PartReading part, XMLStreamReader xml) throws XMLStreamException;

        default void characters(XMLStreamReader xml) {}

        default void end(XMLStreamReader xml) {}
    }

    static void read(Unpacking content, int mostDepth, Visitor visitor) {
        try (content) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(content);
            new PartReading(xml, mostDepth).read(visitor);
            xml.close();
            content.finish();
        } catch (XMLStreamException | IOException | UncheckedStreamException e) {
            throw new DamagedFileException("a part of the document is no XML: " + e.getMessage(), e);
        }
    }

    private void read(Visitor visitor) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> visitor.start(this, xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    visitor.characters(xml);
                case XMLStreamConstants.END_ELEMENT -> visitor.end(xml);
                default -> {}
            }
        }
    }

    /** Leaves out the element that just began, and all in it. */
    void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** The next element that begins within the one at this depth; false at its end. */
    boolean nextWithin(int outer) throws XMLStreamException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (depth < outer) {
                return false;
            }
        }
    }

    /** How deep the element lies that just began, from 1. */
    int depth() {
        return depth;
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                if (depth > mostDepth) {
                    throw new LimitExceededException("nested elements", mostDepth);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("document types and their entities are not allowed");
            default -> {}
        }
        return event;
    }

    /** An attribute of a namespace of WordprocessingML, or without one; null if there is none. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute {@code val} as a number; the default if it is missing or none. */
    static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = attribute(xml, name);
        if (value == null || value.isEmpty() || value.length() > 9) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A property that is on by standing there (ST_OnOff). */
    static boolean isOn(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Aalto reads five times as fast as the parser of the JDK, and knows no entities but those of XML itself. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
