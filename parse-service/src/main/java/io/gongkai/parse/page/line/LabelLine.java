package io.gongkai.parse.page.line;

import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
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
public record LabelLine(int column, int last, Piece piece) {
    /** From line to line of a label, in parts of the font size. */
    private static final double MOST_LEADING = 1.8;

    /** Words with a space between them are no further apart, in parts of the font size. */
    private static final double WIDEST_SPACE = 0.65;

    private static final Pattern NUMBER =
            Pattern.compile("[（(]?[一二三四五六七八九十\\d]{1,3}[）)]?[、.．]|[（(][一二三四五六七八九十\\d]{1,3}[）)]");

    /** What a number begins with; nearly all lines are told by it to begin with none. */
    private static final String BEGINNINGS = "（(一二三四五六七八九十0123456789";

    /** The labels on a line, parted where a corridor parts their columns. */
    public static List<LabelLine> of(List<Piece> parts, List<Double> cuts) {
        List<LabelLine> labels = new ArrayList<>();
        List<Piece> together = new ArrayList<>();
        for (Piece part : parts) {
            if (!together.isEmpty() && isBetween(together.getLast(), part, cuts) && !goesOn(together, part)) {
                labels.add(label(together, cuts));
                together.clear();
            }
            together.add(part);
        }
        labels.add(label(together, cuts));
        return labels;
    }

    private static boolean isBetween(Piece before, Piece part, List<Double> cuts) {
        return cuts.stream()
                .anyMatch(
                        cut -> cut >= before.box().right() && cut <= part.box().left());
    }

    /** Whether only a space within a label of the form parts them. */
    private static boolean goesOn(List<Piece> before, Piece part) {
        if (part.box().left() - before.getLast().box().right()
                        > WIDEST_SPACE * part.box().height()
                || isNumbered(part.text())) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        before.forEach(piece -> text.append(piece.text()));
        return FormWords.isStretch(Lettering.letters(text.append(part.text()).toString()));
    }

    private static LabelLine label(List<Piece> parts, List<Double> cuts) {
        double left = parts.getFirst().box().left();
        double right = parts.getLast().box().right();
        int column = (int) cuts.stream().filter(cut -> cut <= left).count();
        int last = (int) cuts.stream().filter(cut -> cut < right).count();
        if (parts.size() == 1) {
            return new LabelLine(column, last, parts.getFirst());
        }
        List<Glyph> glyphs =
                parts.stream().flatMap(part -> part.glyphs().stream()).toList();
        return new LabelLine(column, last, Piece.of(glyphs));
    }

    /**
     * The lines, those put into the column of the line above them that stand below its middle: the rest of a label over several
     * columns.
     *
     * @param lines from above
     */
    public static List<LabelLine> centred(List<LabelLine> lines, double em) {
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

    public Box box() {
        return piece.box();
    }

    /** Whether it reaches over several columns, as no label does that stands beside other labels. */
    public boolean isWide() {
        return last > column;
    }

    /** Whether it begins with a number, as only the first line of a label does. */
    public boolean isNumbered() {
        return isNumbered(piece.text());
    }

    public static boolean isNumbered(String text) {
        return !text.isEmpty()
                && BEGINNINGS.indexOf(text.charAt(0)) >= 0
                && NUMBER.matcher(text).lookingAt();
    }
}
