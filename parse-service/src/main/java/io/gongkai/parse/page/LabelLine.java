package io.gongkai.parse.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a label beside figures.
 *
 * @param column which column of labels it stands in, from 0
 * @param last the last column that it reaches into
 * @param piece what it says, and where
 */
record LabelLine(int column, int last, Piece piece) {
    /** From line to line of a label, in parts of the font size. */
    private static final double MOST_LEADING = 1.8;

    private static final Pattern NUMBERED =
            Pattern.compile("(?:[（(]?[一二三四五六七八九十⼀⼆⼋⼗\\d]{1,3}[）)]?[、.．]|[（(][一二三四五六七八九十⼀⼆⼋⼗\\d]{1,3}[）)]).*");

    /**
     * The lines, those put into the column of the line above them that stand below its middle: the rest of a label over several
     * columns.
     *
     * @param lines from above
     */
    static List<LabelLine> centred(List<LabelLine> lines, double em) {
        List<LabelLine> all = new ArrayList<>();
        for (LabelLine line : lines) {
            LabelLine above = null;
            for (LabelLine other : all) {
                above = line.isBelowMiddleOf(other, em) ? other : above;
            }
            all.add(
                    above == null || line.isNumbered()
                            ? line
                            : new LabelLine(above.column(), line.last(), line.piece()));
        }
        return all;
    }

    private boolean isBelowMiddleOf(LabelLine above, double em) {
        double down = box().centre() - above.box().centre();
        return down > em / 2
                && down < MOST_LEADING * em
                && box().left() >= above.box().left()
                && box().right() <= above.box().right()
                && Math.abs(box().middle() - above.box().middle()) <= em / 2;
    }

    Box box() {
        return piece.box();
    }

    /** Whether it reaches over several columns, as no label does that stands beside other labels. */
    boolean isWide() {
        return last > column;
    }

    /** Whether it begins with a number, as only the first line of a label does. */
    boolean isNumbered() {
        return isNumbered(piece.text());
    }

    static boolean isNumbered(String text) {
        return NUMBERED.matcher(text).matches();
    }
}
