package io.gongkai.parse.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What is to be filled in: content controls, which show what to write until something is written (ECMA-376 part 1, 17.5.2.39), and
 * lists to choose from (17.16.9).
 */
final class DocxControls {
    private final Deque<Boolean> asking = new ArrayDeque<>();

    void begin() {
        asking.push(false);
    }

    void properties(PartReading part, XMLStreamReader xml) throws XMLStreamException {
        int outer = part.depth();
        while (part.nextWithin(outer)) {
            if (xml.getLocalName().equals("showingPlcHdr") && PartReading.isOn(xml) && !asking.isEmpty()) {
                asking.pop();
                asking.push(true);
            }
        }
    }

    void end() {
        asking.poll();
    }

    /** Whether text here is not written, but asks for it. */
    boolean ask() {
        return asking.contains(true);
    }

    /** What is chosen in the list of a field; empty if the field has none. */
    static String chosen(PartReading part, XMLStreamReader xml) throws XMLStreamException {
        List<String> entries = new ArrayList<>();
        int usual = 0;
        int chosen = -1;
        int outer = part.depth();
        while (part.nextWithin(outer)) {
            switch (xml.getLocalName()) {
                case "result" -> chosen = PartReading.number(xml, "val", 0);
                case "default" -> usual = PartReading.number(xml, "val", 0);
                case "listEntry" -> entries.add(String.valueOf(PartReading.attribute(xml, "val")));
                default -> {}
            }
        }
        int entry = chosen < 0 ? usual : chosen;
        return entry >= 0 && entry < entries.size() ? entries.get(entry) : "";
    }
}
