package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.Ruling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that are struck out: a line runs through their middle, from the first to the last of them. They are said no longer. */
final class StruckWords {
    /** Parts of a glyph's height, from its top, between which such a line runs; one that underlines it runs lower. */
    private static final double HIGHEST = 0.3;

    private static final double LOWEST = 0.75;

    /** How far the line reaches beyond the words, in parts of their size; the edge of a cell reaches further. */
    private static final double BEYOND = 0.35;

    private StruckWords() {}

    /** The page without them, and without the lines through them. */
    static Page without(Page page) {
        List<Ruling> levels = new ArrayList<>(page.rulings());
        levels.removeIf(ruling -> !ruling.level());
        levels.sort((one, other) -> Double.compare(one.at(), other.at()));
        double[] heights = levels.stream().mapToDouble(Ruling::at).toArray();
        Map<Ruling, List<Glyph>> through = new HashMap<>();
        for (Glyph glyph : page.glyphs()) {
            Box box = glyph.box();
            double lowest = box.top() + LOWEST * box.height();
            int first = firstFrom(heights, box.top() + HIGHEST * box.height());
            for (int i = first; i < heights.length && heights[i] <= lowest; i++) {
                Ruling level = levels.get(i);
                if (level.from() < box.middle() && level.to() > box.middle()) {
                    through.computeIfAbsent(level, _ -> new ArrayList<>()).add(glyph);
                }
            }
        }
        Set<Glyph> struck = new HashSet<>();
        Set<Ruling> strokes = new HashSet<>();
        through.forEach((level, words) -> {
            if (endsWith(level, words)) {
                struck.addAll(words);
                strokes.add(level);
            }
        });
        return struck.isEmpty() ? page : page.without(struck, strokes);
    }

    /** The first of the sorted heights that is no less; binary search, for a page has a thousand glyphs and some hundred rulings. */
    private static int firstFrom(double[] heights, double least) {
        int from = 0;
        int to = heights.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (heights[middle] < least) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static boolean endsWith(Ruling stroke, List<Glyph> words) {
        Box box = Glyph.around(words);
        double beyond = BEYOND * words.getFirst().size();
        return stroke.from() >= box.left() - beyond && stroke.to() <= box.right() + beyond;
    }
}
