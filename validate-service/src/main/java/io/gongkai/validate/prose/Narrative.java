package io.gongkai.validate.prose;

import io.gongkai.parse.events.Section;
import io.gongkai.validate.rule.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers of a report's narrative that name figures, each compared with the form.
 *
 * @param statements in the order of the text
 * @param isWhole whether all of the text was read, and not more named figures than are listed
 */
public record Narrative(List<Compared> statements, boolean isWhole) {
    /** Characters that are read, all sections together; a real narrative has a few thousand. */
    public static final int MOST_CHARACTERS = 100_000;

    /** Numbers that are compared; a real report has some dozens. */
    public static final int MOST_STATEMENTS = 500;

    public static Narrative of(Facts facts) {
        List<Section> sections = facts.report().sections();
        List<Mention> mentions = new ArrayList<>();
        int left = MOST_CHARACTERS;
        boolean whole = true;
        for (int index = 0; index < sections.size() && mentions.size() <= MOST_STATEMENTS; index++) {
            Section section = sections.get(index);
            whole &= section.text().length() <= left;
            mentions.addAll(new MentionFinding(index, section, facts.report().identity(), left).find());
            left = Math.max(0, left - section.text().length());
        }
        whole &= mentions.size() <= MOST_STATEMENTS;
        Comparison comparison = new Comparison(facts);
        List<Compared> compared = mentions.stream()
                .sorted(Comparator.comparingInt(Mention::section).thenComparingInt(Mention::offset))
                .limit(MOST_STATEMENTS)
                .map(comparison::compare)
                .toList();
        return new Narrative(compared, whole);
    }

    /** Those by which the narrative, or the form, says that there was none; or all others. */
    public Stream<Compared> denials(boolean denials) {
        return statements.stream().filter(compared -> compared.isDenial() == denials);
    }
}
