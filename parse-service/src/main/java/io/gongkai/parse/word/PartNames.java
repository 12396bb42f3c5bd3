package io.gongkai.parse.word;

import io.gongkai.parse.document.ReadingLimits;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/**
 * Where the parts of a document lie in its archive, as its relationships say (ECMA-376 part 2, 6.5); their usual places where
 * they say nothing.
 *
 * @param document the text itself
 * @param numbering the definitions of its lists
 * @param styles its styles
 */
record PartNames(String document, String numbering, String styles) {

    static PartNames of(ArchivedParts parts, ReadingLimits limits) {
        String document =
                targets(parts.open("_rels/.rels"), "", limits).getOrDefault("officeDocument", "word/document.xml");
        int slash = document.lastIndexOf('/') + 1;
        String folder = document.substring(0, slash);
        Map<String, String> related =
                targets(parts.open(folder + "_rels/" + document.substring(slash) + ".rels"), folder, limits);
        return new PartNames(
                document,
                related.getOrDefault("numbering", folder + "numbering.xml"),
                related.getOrDefault("styles", folder + "styles.xml"));
    }

    /** Targets within the archive by the last word of their type; those outside are links, and never followed. */
    private static Map<String, String> targets(Optional<Unpacking> relationships, String folder, ReadingLimits limits) {
        Map<String, String> targets = new HashMap<>();
        relationships.ifPresent(content -> PartReading.read(content, limits.depth(), (part, xml) -> {
            String type = PartReading.attribute(xml, "Type");
            String target = PartReading.attribute(xml, "Target");
            if (type != null && target != null && !isOutside(xml)) {
                targets.putIfAbsent(
                        type.substring(type.lastIndexOf('/') + 1),
                        target.startsWith("/") ? target.substring(1) : folder + target);
            }
        }));
        return targets;
    }

    private static boolean isOutside(XMLStreamReader relationship) {
        return "External".equals(PartReading.attribute(relationship, "TargetMode"));
    }
}
