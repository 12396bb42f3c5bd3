package io.gongkai.parse.word;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the properties of a cell say (tcPr, ECMA-376 part 1, 17.4.69). */
record DocxCell(int columns, Merge across, Merge down) {
    static final DocxCell PLAIN = new DocxCell(1, Merge.NONE, Merge.NONE);

    /** Reads the properties that begin here, to their end. */
    static DocxCell read(PartReading part, XMLStreamReader xml) throws XMLStreamException {
        int columns = 1;
        Merge across = Merge.NONE;
        Merge down = Merge.NONE;
        int outer = part.depth();
        while (part.nextWithin(outer)) {
            switch (xml.getLocalName()) {
                case "gridSpan" -> columns = PartReading.number(xml, "val", 1);
                case "hMerge" -> across = merge(xml);
                case "vMerge" -> down = merge(xml);
                case "tcPrChange" -> part.skip();
                default -> {}
            }
        }
        return new DocxCell(columns, across, down);
    }

    private static Merge merge(XMLStreamReader xml) {
        return "restart".equals(PartReading.attribute(xml, "val")) ? Merge.FIRST : Merge.NEXT;
    }
}
