package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running heads and page numbers: lines in the upper or lower margin that come again on other pages at the same height, with no
 * more than the number changed.
 */
final class Furniture {
    private static final double MARGIN = 0.12;
    private static final double SAME_HEIGHT = 6;

    /** Sizes of a line on two pages differ by no more: a title is larger than the signature in the same words. */
    private static final double ALIKE = 0.2;

    /** An address of a page in a portal has 150. */
    private static final int MOST_LETTERS = 200;

    /** Day, time, number of the page and of all pages. */
    private static final int MOST_NUMBERS = 12;

    private static final int LONGEST_NUMBER = 4;
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

    /** A sentence, or a heading, which two reports in one document may print at the same height. */
    private static final Pattern TEXT = Pattern.compile(".*[，。；]|[一二三四五六七八九十]{1,2}、.*");

    private Furniture() {}

    /**
     * The blocks of each page without those lines.
     *
     * @param heights the height of each page
     */
    static List<List<Block>> removed(List<List<Block>> pages, List<Double> heights) {
        Map<String, List<Place>> places = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Block block : pages.get(page)) {
                for (String key : keys(block, page, heights.get(page))) {
                    places.computeIfAbsent(key, unknown -> new ArrayList<>())
                            .add(new Place(page, block.box().height()));
                }
            }
        }
        List<List<Block>> cleared = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            int number = page;
            double height = heights.get(page);
            cleared.add(pages.get(page).stream()
                    .filter(block -> keys(block, number, height).stream()
                            .noneMatch(key -> places.getOrDefault(key, List.of()).stream()
                                    .anyMatch(new Place(number, block.box().height())::comesAgain)))
                    .toList());
        }
        return cleared;
    }

    /** Where a line stands, and how large. */
    private record Place(int page, double height) {
        boolean comesAgain(Place other) {
            return page != other.page && Math.abs(height - other.height) <= ALIKE * Math.max(height, other.height);
        }
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
        if (words.length() > MOST_LETTERS || TEXT.matcher(words).matches()) {
            return List.of();
        }
        long row = Math.round(at / SAME_HEIGHT);
        List<String> keys = new ArrayList<>();
        for (String same : onEveryPage(words, page)) {
            keys.add(same + "@" + row);
            keys.add(same + "@" + (row + 1));
        }
        return keys;
    }

    /** The words as they are, and with each of their numbers told by what it would be on the first page, if it grows with them. */
    private static Set<String> onEveryPage(String words, int page) {
        Set<String> same = new LinkedHashSet<>(List.of(words));
        Matcher digits = DIGITS.matcher(words);
        while (digits.find() && same.size() <= MOST_NUMBERS) {
            if (digits.group().length() <= LONGEST_NUMBER) {
                int first = Integer.parseInt(digits.group()) - page;
                same.add(words.substring(0, digits.start()) + "#" + first + "#" + words.substring(digits.end()));
            }
        }
        return same;
    }
}
