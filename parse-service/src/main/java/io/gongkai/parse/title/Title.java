package io.gongkai.parse.title;

import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.outline.LineRange;
import io.gongkai.parse.outline.Passage;
import java.util.List;
import java.util.OptionalInt;

/**
 * The title that a report prints above its first heading, often broken over lines.
 *
 * @param printed as printed, its lines joined, white space removed
 * @param issuers what it says before its words and beside its year, where the issuer stands: the likeliest first, parts of the
 *     passage that it was found in
 * @param year the year that it names; empty if it names none
 * @param lines its lines in the document
 * @param source where it stands
 */
public record Title(String printed, List<Part> issuers, OptionalInt year, LineRange lines, SourcePosition source) {

    /**
     * Characters of a passage that follow each other.
     *
     * @param from the first
     * @param to the one behind the last
     */
    public record Part(int from, int to) {}

    static Title of(Passage passage, int from, int to, LineRange lines) {
        String text = passage.text().substring(from, to);
        TitleWords words = TitleWords.in(text);
        return new Title(
                passage.quote(from, to),
                words.issuers().stream()
                        .map(part -> new Part(from + part.from(), from + part.to()))
                        .toList(),
                words.year(),
                lines,
                passage.position(from, to));
    }
}
