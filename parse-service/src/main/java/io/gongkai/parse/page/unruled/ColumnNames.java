package io.gongkai.parse.page.unruled;

import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.line.Piece;
import io.gongkai.parse.page.line.PrintedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lowest names in the header of a table that no upright rulings show, each with all its lines: one over each column.
 *
 * @param boxes where they stand, from the left
 * @param pitch how far the middles of neighbouring columns are from each other; 0 if nothing tells
 */
public record ColumnNames(List<Box> boxes, double pitch) {
    /** The pieces of a name are no further apart, in parts of the font size, than words with a space between them. */
    private static final double WIDEST_SPACE = 0.65;

    /** The fewest that a name over several columns has; fewer may follow each other in the form by chance. */
    private static final int LETTERS_OF_A_GROUP = 4;

    /** From line to line of a name, in parts of the font size. */
    private static final double MOST_LEADING = 1.8;

    /** So many columns of figures tell how far columns are from each other. */
    private static final int TELLING_COLUMNS = 2;

    /** The parts of the lines above the first figures that name one column each. */
    public static ColumnNames of(List<PrintedLine> lines, List<Box> columns) {
        List<Box> parts = new ArrayList<>();
        double pitch = 0;
        for (PrintedLine line : lines) {
            if (line.hasFigures()) {
                break;
            }
            List<Piece> cut = line.pieces().stream()
                    .flatMap(piece -> piece.cut().stream())
                    .toList();
            pitch = pitch(cut.stream().map(Piece::box).toList(), columns, pitch);
            parts.addAll(joined(cut, columns, pitch));
        }
        return new ColumnNames(FigureColumns.apart(leaves(parts, pitch)), pitch);
    }

    /** The parts of a line, with those joined that a space within a name parts. */
    private static List<Box> joined(List<Piece> parts, List<Box> columns, double pitch) {
        List<Box> joined = new ArrayList<>();
        for (int from = 0; from < parts.size(); ) {
            Box name = parts.get(from).box();
            Box reached = name;
            StringBuilder letters = new StringBuilder(parts.get(from).text());
            int to = from + 1;
            for (int next = to;
                    next < parts.size()
                            && isBehindSpace(reached, parts.get(next).box());
                    next++) {
                reached = reached.with(parts.get(next).box());
                letters.append(parts.get(next).text());
                if (isName(letters, reached, columns, pitch)) {
                    name = reached;
                    to = next + 1;
                }
            }
            joined.add(name);
            from = to;
        }
        return joined;
    }

    private static boolean isBehindSpace(Box reached, Box part) {
        return part.left() - reached.right() <= WIDEST_SPACE * part.height();
    }

    /** Whether what stands together is narrower than a column, or follows each other in words of the form: 行 政复议 over several. */
    private static boolean isName(StringBuilder letters, Box both, List<Box> columns, double pitch) {
        boolean narrow = both.width() < pitch
                && columns.stream()
                                .filter(column -> column.sharedWidth(both) > 0)
                                .count()
                        < 2;
        String together = Lettering.letters(letters.toString());
        return narrow || (together.length() >= LETTERS_OF_A_GROUP && FormWords.isStretch(together));
    }

    /** How far the middles of neighbouring columns are from each other, by their figures or else by the parts of a header. */
    private static double pitch(List<Box> parts, List<Box> columns, double before) {
        List<Double> distances = distances(columns);
        if (columns.size() >= TELLING_COLUMNS || parts.size() < 2) {
            return distances.stream().min(Double::compare).orElse(before);
        }
        List<Double> ofParts = distances(parts);
        return ofParts.get((ofParts.size() - 1) / 2);
    }

    /** From the middle of each box to that of the next, the least first. */
    static List<Double> distances(List<Box> boxes) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < boxes.size(); i++) {
            distances.add(boxes.get(i).middle() - boxes.get(i - 1).middle());
        }
        distances.sort(null);
        return distances;
    }

    /** The parts that name one column each: nothing stands below them, or only their own next line, no wider than a column. */
    private static List<Box> leaves(List<Box> parts, double pitch) {
        List<Box> fromBelow = parts.stream()
                .sorted(Comparator.comparingDouble(Box::top).reversed())
                .toList();
        List<Box> leaves = new ArrayList<>();
        for (Box part : fromBelow) {
            List<Box> below = fromBelow.stream()
                    .filter(other -> other.sharedWidth(part) > 0 && other.top() > part.top())
                    .toList();
            boolean narrow = pitch == 0 || part.width() < pitch;
            boolean own = narrow && below.stream().allMatch(other -> isAligned(part, other));
            if (below.isEmpty() || (own && leaves.contains(below.getLast()) && isNext(part, below.getLast()))) {
                leaves.add(part);
            }
        }
        return leaves;
    }

    private static boolean isAligned(Box one, Box other) {
        return Math.abs(other.middle() - one.middle()) <= one.height() / 2
                || Math.abs(other.left() - one.left()) <= one.height() / 4
                || Math.abs(other.right() - one.right()) <= one.height() / 4;
    }

    private static boolean isNext(Box part, Box below) {
        return below.centre() - part.centre() <= MOST_LEADING * part.height();
    }
}
