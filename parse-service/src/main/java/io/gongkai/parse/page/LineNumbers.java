package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.FigurePattern;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of lines in the margins of pages: they count from above, further left or further right than all else. A page with few
 * lines has them where a page before it had them.
 */
final class LineNumbers {
    /** Fewer numbers may have come about by chance. */
    private static final int LEAST = 5;

    /** Lines are numbered one by one, or every tenth line at the least. */
    private static final int GREATEST_STEP = 10;

    /** In points. */
    private static final double SAME_BASELINE = 0.5;

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,4}");

    private @Nullable Box before;

    /** The page without them. */
    Page without(Page page) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : page.glyphs()) {
            boolean further = glyph.box().left() < left || glyph.box().right() > right;
            if (further && !isDigit(glyph) && page.holds(glyph)) {
                left = Math.min(left, glyph.box().left());
                right = Math.max(right, glyph.box().right());
            }
        }
        double leftmost = left;
        double rightmost = right;
        Page without = without(page, box -> box.right() <= leftmost);
        return without(without, box -> box.left() >= rightmost);
    }

    private Page without(Page page, Predicate<Box> beyond) {
        List<Glyph> digits = beyondAllElse(page, beyond);
        if (digits.isEmpty()) {
            return page;
        }
        Box column = Glyph.around(digits);
        boolean again = before != null && before.left() <= column.left() && before.right() >= column.right();
        if (!areCounted(digits, again ? 1 : LEAST) || isRuled(page, column)) {
            return page;
        }
        before = again ? before : column;
        return page.without(new HashSet<>(digits), Set.of());
    }

    private static List<Glyph> beyondAllElse(Page page, Predicate<Box> beyond) {
        List<Glyph> digits = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (beyond.test(glyph.box()) && page.holds(glyph)) {
                digits.add(glyph);
            }
        }
        return digits;
    }

    private static boolean isDigit(Glyph glyph) {
        return glyph.turn() == Turn.UPRIGHT && glyph.text().length() == 1 && FigurePattern.isDigit(glyph.text());
    }

    private static boolean areCounted(List<Glyph> digits, int least) {
        List<String> numbers = onBaselines(digits);
        if (numbers.size() < least
                || numbers.stream().anyMatch(text -> !NUMBER.matcher(text).matches())) {
            return false;
        }
        int before = Integer.parseInt(numbers.getFirst());
        int step = numbers.size() == 1 ? 1 : Integer.parseInt(numbers.get(1)) - before;
        for (String number : numbers.subList(1, numbers.size())) {
            if (Integer.parseInt(number) - before != step) {
                return false;
            }
            before += step;
        }
        return step > 0 && step <= GREATEST_STEP;
    }

    /** What stands on each baseline: those of lines side by side in a table lie closer than digits are high. */
    private static List<String> onBaselines(List<Glyph> digits) {
        List<Glyph> downward = new ArrayList<>(digits);
        downward.sort(Comparator.comparingDouble(glyph -> glyph.box().bottom()));
        List<String> numbers = new ArrayList<>();
        for (int from = 0, to = 0; from < downward.size(); from = to) {
            double baseline = downward.get(from).box().bottom();
            while (to < downward.size() && downward.get(to).box().bottom() - baseline < SAME_BASELINE) {
                to++;
            }
            numbers.add(downward.subList(from, to).stream()
                    .sorted(Comparator.comparingDouble(glyph -> glyph.box().left()))
                    .map(Glyph::text)
                    .collect(Collectors.joining()));
        }
        return numbers;
    }

    /** Whether they stand in the rows of a table. */
    private static boolean isRuled(Page page, Box column) {
        return page.rulings().stream()
                .anyMatch(ruling -> ruling.level()
                        && ruling.from() < column.right()
                        && ruling.to() > column.left()
                        && ruling.at() > column.top()
                        && ruling.at() < column.bottom());
    }
}
