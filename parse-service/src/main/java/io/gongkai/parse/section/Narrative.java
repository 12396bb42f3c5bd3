package io.gongkai.parse.section;

import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.outline.LineRange;
import io.gongkai.parse.title.Title;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a report says outside its tables.
 *
 * @param title what precedes the preamble; null if the document prints none
 * @param preamble what stands between the title and the first heading; empty if nothing does
 * @param sections in the order of the document
 * @param ranges the lines of each section, heading and table included, in the same order
 * @param closing what stands after the last section: signature and date; empty if nothing does
 */
public record Narrative(
        @Nullable Title title, String preamble, List<Section> sections, List<LineRange> ranges, String closing) {
    public Narrative {
        if (sections.size() != ranges.size()) {
            throw new IllegalArgumentException(sections.size() + " sections, but " + ranges.size() + " ranges");
        }
        sections = List.copyOf(sections);
        ranges = List.copyOf(ranges);
    }

    /** The lines of the sections in which the table of that kind belongs. */
    public List<LineRange> ranges(TableKind kind) {
        return IntStream.range(0, sections.size())
                .filter(i -> sections.get(i).slot() == Slots.slot(kind))
                .mapToObj(ranges::get)
                .toList();
    }
}
