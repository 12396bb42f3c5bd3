package io.gongkai.parse.title;

import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.label.Lettering;
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
 * @param issuer all that, joined; empty if the title names no issuer
 * @param year the year that it names; empty if it names none
 * @param lines its lines in the document
 * @param source where it stands
 */
public record Title(
        String printed, List<Part> issuers, String issuer, OptionalInt year, LineRange lines, SourcePosition source) {

    private static final int SHORTEST = 8;

    /** Of bureaus and the like. */
    private static final String LAST_LETTERS = "局厅院";

    /**
     * Characters of a passage that follow each other.
     *
     * @param from the first
     * @param to the one behind the last
     */
    public record Part(int from, int to) {}

    /** Whether a line, in ordinary forms and without white space, is the title once more, as it heads the pages of a report. */
    public boolean isRepeatedBy(String line) {
        if (line.length() < SHORTEST || line.length() > longestRepetition() || !TitleWords.are(line)) {
            return false;
        }
        TitleWords words = TitleWords.in(line);
        return words.year().equals(year)
                && Lettering.letters(words.issuer(line)).equals(Lettering.letters(issuer));
    }

    /** Whether the other is the title of the same year's report, its issuer without the place that this one puts before it. */
    boolean namesMore(Title other) {
        return year.isPresent()
                && year.equals(other.year)
                && !other.issuer.isEmpty()
                && issuer.length() > other.issuer.length()
                && issuer.endsWith(other.issuer);
    }

    /** Whether the other is the title of the same year's report, whose issuer has lost its last letter: 样例市教育 for 样例市教育局. */
    boolean isWholeOf(Title other) {
        return year.isPresent()
                && year.equals(other.year)
                && issuer.length() == other.issuer.length() + 1
                && issuer.startsWith(other.issuer)
                && LAST_LETTERS.indexOf(issuer.charAt(issuer.length() - 1)) >= 0;
    }

    /** How many characters a line has at most that may be the title once more. */
    public int longestRepetition() {
        return printed.length() + SHORTEST;
    }

    static Title of(Passage passage, int from, int to, LineRange lines) {
        String text = passage.text().substring(from, to);
        TitleWords words = TitleWords.in(text);
        return new Title(
                passage.quote(from, to),
                words.issuers().stream()
                        .map(part -> new Part(from + part.from(), from + part.to()))
                        .toList(),
                words.issuer(text),
                words.year(),
                lines,
                passage.position(from, to));
    }
}
