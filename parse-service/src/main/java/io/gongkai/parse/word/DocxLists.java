package io.gongkai.parse.word;

import io.gongkai.parse.document.ReadingLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The lists of a document (numbering.xml, ECMA-376 part 1, 17.9). */
final class DocxLists implements PartReading.Visitor {
    private final Map<String, ListDefinition> definitions = new HashMap<>();
    private final Map<Integer, DocxList> lists = new HashMap<>();

    static DocxLists of(Optional<Unpacking> part, ReadingLimits limits) {
        DocxLists lists = new DocxLists();
        part.ifPresent(content -> PartReading.read(content, limits.depth(), lists));
        return lists;
    }

    @Nullable
    DocxList list(int id) {
        return lists.get(id);
    }

    @Nullable
    ListDefinition definition(String id) {
        return definitions.get(id);
    }

    @Override
    public void start(PartReading part, XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "abstractNum" -> addDefinition(part, xml);
            case "num" -> addList(part, xml);
            default -> {}
        }
    }

    private void addDefinition(PartReading part, XMLStreamReader xml) throws XMLStreamException {
        String id = String.valueOf(PartReading.attribute(xml, "abstractNumId"));
        List<ListLevel> levels = new ArrayList<>(Collections.nCopies(ListLevel.LEVELS, ListLevel.PLAIN));
        List<@Nullable String> styles = Arrays.asList(new String[ListLevel.LEVELS]);
        String definedBy = null;
        int outer = part.depth();
        while (part.nextWithin(outer)) {
            switch (xml.getLocalName()) {
                case "lvl" -> {
                    int number = levelNumber(xml);
                    LevelRead level = level(part, xml);
                    levels.set(number, level.level());
                    styles.set(number, level.style());
                }
                case "numStyleLink" -> definedBy = PartReading.attribute(xml, "val");
                default -> {}
            }
        }
        definitions.put(id, new ListDefinition(levels, styles, definedBy));
    }

    private void addList(PartReading part, XMLStreamReader xml) throws XMLStreamException {
        int id = PartReading.number(xml, "numId", 0);
        String definition = "";
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, ListLevel> levels = new HashMap<>();
        int overridden = 0;
        int outer = part.depth();
        while (part.nextWithin(outer)) {
            switch (xml.getLocalName()) {
                case "abstractNumId" -> definition = String.valueOf(PartReading.attribute(xml, "val"));
                case "lvlOverride" -> overridden = levelNumber(xml);
                case "startOverride" -> starts.put(overridden, PartReading.number(xml, "val", 1));
                case "lvl" -> levels.put(overridden, level(part, xml).level());
                default -> {}
            }
        }
        lists.put(id, new DocxList(definition, starts, levels));
    }

    private static LevelRead level(PartReading part, XMLStreamReader xml) throws XMLStreamException {
        int start = 0;
        String format = "decimal";
        String text = "";
        Integer restart = null;
        boolean legal = false;
        String style = null;
        int outer = part.depth();
        while (part.nextWithin(outer)) {
            switch (xml.getLocalName()) {
                case "start" -> start = PartReading.number(xml, "val", 0);
                case "numFmt" -> format = String.valueOf(PartReading.attribute(xml, "val"));
                case "lvlText" ->
                    text = Optional.ofNullable(PartReading.attribute(xml, "val"))
                            .orElse("");
                case "lvlRestart" -> restart = PartReading.number(xml, "val", 0);
                case "isLgl" -> legal = PartReading.isOn(xml);
                case "pStyle" -> style = PartReading.attribute(xml, "val");
                default -> {}
            }
        }
        return new LevelRead(new ListLevel(start, format, text, restart, legal), style);
    }

    private static int levelNumber(XMLStreamReader xml) {
        return Math.clamp(PartReading.number(xml, "ilvl", 0), 0, ListLevel.LEVELS - 1);
    }

    private record LevelRead(ListLevel level, @Nullable String style) {}
}
