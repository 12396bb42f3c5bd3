package io.gongkai.parse.word;

import io.gongkai.parse.document.ReadingLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of a document (styles.xml, ECMA-376 part 1, 17.7), as far as they change its text. */
final class DocxStyles implements PartReading.Visitor {
    /** Word stops there too. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, DocxStyle> styles = new HashMap<>();
    private @Nullable String usual;

    static DocxStyles of(Optional<Unpacking> part, ReadingLimits limits) {
        DocxStyles styles = new DocxStyles();
        part.ifPresent(content -> PartReading.read(content, limits.depth(), styles));
        return styles;
    }

    @Override
    public void start(PartReading part, XMLStreamReader xml) throws XMLStreamException {
        if (!xml.getLocalName().equals("style")) {
            return;
        }
        String id = PartReading.attribute(xml, "styleId");
        boolean paragraph = "paragraph".equals(PartReading.attribute(xml, "type"));
        String isDefault = PartReading.attribute(xml, "default");
        if (paragraph && ("1".equals(isDefault) || "true".equals(isDefault))) {
            usual = id;
        }
        String basedOn = null;
        Integer list = null;
        Integer level = null;
        Map<String, Boolean> hiding = new HashMap<>();
        int outer = part.depth();
        while (part.nextWithin(outer)) {
            switch (xml.getLocalName()) {
                case "basedOn" -> basedOn = PartReading.attribute(xml, "val");
                case "numId" -> list = PartReading.number(xml, "val", 0);
                case "ilvl" -> level = PartReading.number(xml, "val", 0);
                case "vanish", "strike", "dstrike" -> hiding.put(xml.getLocalName(), PartReading.isOn(xml));
                case "pPrChange", "rPrChange", "tblStylePr" -> part.skip();
                default -> {}
            }
        }
        if (id != null) {
            styles.putIfAbsent(id, new DocxStyle(basedOn, new NumberReference(list, level), hiding));
        }
    }

    /**
     * Whether text is hidden or struck out.
     *
     * @param id its style, or null
     * @param stated what the text itself says, which counts before its style
     */
    boolean hide(@Nullable String id, Map<String, Boolean> stated) {
        if (id == null) {
            return stated.containsValue(true);
        }
        Map<String, Boolean> all = new HashMap<>(stated);
        for (String name : chain(id)) {
            DocxStyle style = styles.get(name);
            if (style != null) {
                style.hiding().forEach(all::putIfAbsent);
            }
        }
        return all.containsValue(true);
    }

    /** What a style itself says of lists. */
    NumberReference number(String id) {
        DocxStyle style = styles.get(id);
        return style == null ? NumberReference.SILENT : style.number();
    }

    /** The style and those that it is based on; for no style, the usual one. */
    List<String> chain(@Nullable String id) {
        List<String> chain = new ArrayList<>();
        String at = id == null || !styles.containsKey(id) ? usual : id;
        while (at != null && chain.size() < LONGEST_CHAIN && !chain.contains(at)) {
            chain.add(at);
            DocxStyle style = styles.get(at);
            at = style == null ? null : style.basedOn();
        }
        return chain;
    }
}
