package io.gongkai.parse.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running heads and page numbers: lines in the upper or lower margin that come again on other pages at the same height, with no
 * more than the number changed.
 */
final class Furniture {
    private static final double MARGIN = 0.12;
    private static final double SAME_HEIGHT = 6;
    private static final int MOST_LETTERS = 60;
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");
    private static final Pattern SENTENCE = Pattern.compile(".*[，。；]");

    private Furniture() {}

    /**
     * The blocks of each page without those lines.
     *
     * @param heights the height of each page
     */
    static List<List<Block>> removed(List<List<Block>> pages, List<Double> heights) {
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Block block : pages.get(page)) {
                for (String key : keys(block, page, heights.get(page))) {
                    pagesOf.computeIfAbsent(key, unknown -> new HashSet<>()).add(page);
                }
            }
        }
        List<List<Block>> cleared = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            int number = page;
            double height = heights.get(page);
            cleared.add(pages.get(page).stream()
                    .filter(block -> keys(block, number, height).stream()
                            .noneMatch(
                                    key -> pagesOf.getOrDefault(key, Set.of()).size() > 1))
                    .toList());
        }
        return cleared;
    }

    /** What the line would be called on every page, at the height where it stands and a little below; empty in the body of a page. */
    private static List<String> keys(Block block, int page, double height) {
        if (!(block instanceof Block.Text text)) {
            return List.of();
        }
        double at = text.box().centre();
        if (at > MARGIN * height && at < (1 - MARGIN) * height) {
            return List.of();
        }
        String words = text.text();
        if (words.length() > MOST_LETTERS || SENTENCE.matcher(words).matches()) {
            return List.of();
        }
        String same = DIGITS.matcher(words).replaceAll(digits -> sameEverywhere(digits.group(), page));
        long row = Math.round(at / SAME_HEIGHT);
        return List.of(same + "@" + row, same + "@" + (row + 1));
    }

    /** A number that grows with the pages is told by what it is on the first. */
    private static String sameEverywhere(String digits, int page) {
        if (digits.length() > 4) {
            return digits;
        }
        return "#" + (Integer.parseInt(digits) - page) + "#";
    }
}
