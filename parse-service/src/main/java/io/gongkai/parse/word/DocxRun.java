package io.gongkai.parse.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the properties of a run of text say (rPr, ECMA-376 part 1, 17.3.2).
 *
 * @param hidden whether it is not shown, or struck out
 * @param raised whether it stands above the line, as marks of notes do
 */
record DocxRun(boolean hidden, boolean raised) {
    static final DocxRun PLAIN = new DocxRun(false, false);

    /** Reads the properties that begin here, to their end. */
    static DocxRun read(PartReading part, XMLStreamReader xml, DocxStyles styles) throws XMLStreamException {
        Map<String, Boolean> stated = Map.of();
        String style = null;
        boolean raised = false;
        int position = 0;
        int size = Integer.MAX_VALUE;
        int outer = part.depth();
        while (part.nextWithin(outer)) {
            switch (xml.getLocalName()) {
                case "position" -> position = PartReading.number(xml, "val", 0);
                case "sz" -> size = PartReading.number(xml, "val", size);
                case "vanish", "strike", "dstrike" -> {
                    stated = stated.isEmpty() ? new HashMap<>() : stated;
                    stated.put(xml.getLocalName(), PartReading.isOn(xml));
                }
                case "vertAlign" -> raised = "superscript".equals(PartReading.attribute(xml, "val"));
                case "rStyle" -> style = PartReading.attribute(xml, "val");
                case "rPrChange" -> part.skip();
                default -> {}
            }
        }
        return new DocxRun(styles.hide(style, stated), raised || (position > 0 && position >= size / 2));
    }
}
