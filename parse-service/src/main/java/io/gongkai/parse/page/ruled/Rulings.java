package io.gongkai.parse.page.ruled;

import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins rulings that lie on one line: printers draw one for each cell, dash by dash, in pieces, or twice. */
public final class Rulings {
    /** Rulings as near as this, in points, lie on one line. */
    private static final double SAME_LINE = 1;

    /** Gaps as short as this, in points, are those of dashes and corners. */
    private static final double GAP = 3;

    /** Shorter ones belong to characters and ornaments. */
    private static final double SHORTEST = 6;

    // in one call each: a page has some hundred rulings, and is read by sorting them
    private static final Comparator<Ruling> BY_PLACE = (one, other) -> Double.compare(one.at(), other.at());
    private static final Comparator<Ruling> BY_BEGINNING = (one, other) -> Double.compare(one.from(), other.from());

    private Rulings() {}

    /**
     * The joined rulings.
     *
     * @param glyphs what is printed on the page: no ruling runs through it
     */
    public static List<Ruling> joined(List<Ruling> drawn, List<Glyph> glyphs) {
        List<List<Ruling>> lines = new ArrayList<>();
        for (boolean level : new boolean[] {true, false}) {
            List<Ruling> sorted = new ArrayList<>(drawn);
            sorted.removeIf(ruling -> ruling.level() != level);
            sorted.sort(BY_PLACE);
            int from = 0;
            for (int i = 1; i <= sorted.size(); i++) {
                if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > SAME_LINE) {
                    lines.add(joined(sorted.subList(from, i)));
                    from = i;
                }
            }
        }
        return new BrokenRulings(lines, glyphs).mended();
    }

    private static List<Ruling> joined(List<Ruling> line) {
        List<Ruling> joined = new ArrayList<>();
        List<Ruling> sorted = new ArrayList<>(line);
        sorted.sort(BY_BEGINNING);
        for (Ruling ruling : sorted) {
            if (!joined.isEmpty() && ruling.from() <= joined.getLast().to() + GAP) {
                joined.add(joined.removeLast().upTo(ruling));
            } else {
                joined.add(ruling);
            }
        }
        joined.removeIf(ruling -> ruling.length() < SHORTEST);
        return joined;
    }
}
