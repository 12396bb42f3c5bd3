package io.gongkai.parse.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** The lowest names over the columns of a table that no upright rulings show, each with all its lines: one over each column. */
final class ColumnHeaders {
    /** The pieces of a name are no further apart, in parts of the font size, than words with a space between them. */
    private static final double WIDEST_SPACE = 0.65;

    /** From line to line of a name, in parts of the font size. */
    private static final double MOST_LEADING = 1.8;

    /** Columns are no further from each other, in parts of the usual distance. */
    private static final double AS_FAR = 1.3;

    /** Figures stand beside the middles of their names alike, within so much of that distance. */
    private static final double ALIKE = 0.6;

    /** So many columns of figures tell how far columns are from each other. */
    private static final int TELLING_COLUMNS = 3;

    private final List<Box> columns;
    private final double labelsEnd;
    private final List<Box> names;
    private double pitch;

    private ColumnHeaders(List<PrintedLine> lines, List<Box> columns, double labelsEnd) {
        this.columns = columns;
        this.labelsEnd = labelsEnd;
        this.names = names(lines);
    }

    /**
     * The columns with their headers, and those that have only a header; none where there are more headers than columns, and it
     * is not sure which are whose.
     *
     * @param columns where figures stand, from the left
     * @param labelsEnd where the labels beside figures end
     */
    static List<Box> over(List<PrintedLine> lines, List<Box> columns, double labelsEnd) {
        ColumnHeaders headers = new ColumnHeaders(lines, columns, labelsEnd);
        return headers.names.isEmpty() ? columns : headers.columns();
    }

    private List<Box> columns() {
        List<Box> over = overColumns();
        int[] names = matched(over);
        if (names.length == 0) {
            return over.size() > columns.size() ? List.of() : columns;
        }
        List<Box> all = new ArrayList<>(over);
        for (int i = 0; i < names.length; i++) {
            all.set(names[i], over.get(names[i]).with(columns.get(i)));
        }
        return areApart(all) ? all : columns;
    }

    /** The names without the one over the labels, which is further from the others than they are from each other. */
    private List<Box> overColumns() {
        List<Double> distances = distances(
                names.stream().filter(name -> name.middle() > labelsEnd).toList());
        double usual = distances.isEmpty() ? pitch : Math.max(pitch, distances.get(distances.size() / 2));
        int first = names.size() - 1;
        while (first > 0
                && names.get(first - 1).middle() > labelsEnd
                && distance(names.get(first - 1), names.get(first)) <= AS_FAR * usual) {
            first--;
        }
        return names.subList(first, names.size());
    }

    /**
     * Which name belongs to each column of figures, as many as there are; none where that is not sure. Figures stand below
     * their names, or all behind their beginnings, or all before their ends.
     */
    private int[] matched(List<Box> over) {
        int[] inOrder = IntStream.range(0, over.size()).toArray();
        if (over.size() == columns.size() && areBesideAlike(over, inOrder)) {
            return inOrder;
        }
        int[] below = matched(over, (name, column) -> name.sharedWidth(column) > 0);
        if (below.length > 0) {
            return below;
        }
        int[] behind = matched(over, (name, column) -> name.left() < column.right());
        int[] before = matched(over.reversed(), (name, column) -> name.right() > column.left());
        for (int i = 0; i < before.length; i++) {
            before[i] = over.size() - 1 - before[i];
        }
        int[] found = behind.length == 0 ? before : behind;
        boolean told = before.length == 0 || Arrays.equals(found, before);
        return told && areBesideAlike(over, found) ? found : new int[0];
    }

    /** Whether figures stand on the same side of their names, and about as far from them. */
    private boolean areBesideAlike(List<Box> over, int[] names) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < names.length; i++) {
            double distance = columns.get(i).middle() - over.get(names[i]).middle();
            least = Math.min(least, distance);
            most = Math.max(most, distance);
        }
        return pitch == 0 || most - least < ALIKE * pitch;
    }

    /** The last name for which the relation holds, for each column; none if it holds for none, or the name is another's. */
    private int[] matched(List<Box> over, BiPredicate<Box, Box> holds) {
        int[] matched = new int[columns.size()];
        for (int i = 0; i < matched.length; i++) {
            Box column = columns.get(i);
            matched[i] = -1;
            for (int name = 0; name < over.size(); name++) {
                matched[i] = holds.test(over.get(name), column) ? name : matched[i];
            }
        }
        boolean apart = Arrays.stream(matched).distinct().count() == matched.length;
        return apart && Arrays.stream(matched).noneMatch(name -> name < 0) ? matched : new int[0];
    }

    private static double distance(Box one, Box other) {
        return Math.abs(one.middle() - other.middle());
    }

    private static boolean areApart(List<Box> boxes) {
        for (int i = 1; i < boxes.size(); i++) {
            if (boxes.get(i).left() <= boxes.get(i - 1).right()) {
                return false;
            }
        }
        return true;
    }

    /** The parts of the lines above the first figures that name one column each. */
    private List<Box> names(List<PrintedLine> lines) {
        List<Box> parts = new ArrayList<>();
        for (PrintedLine line : lines) {
            if (UnruledTables.hasFigures(line)) {
                break;
            }
            List<Box> cut = line.pieces().stream()
                    .flatMap(piece -> piece.cut().stream())
                    .map(Piece::box)
                    .toList();
            pitch = pitch(cut);
            parts.addAll(joined(cut));
        }
        return FigureColumns.apart(leaves(parts));
    }

    /** The parts of a line, with those joined that a space within a name parts: both together are narrower than a column. */
    private List<Box> joined(List<Box> parts) {
        List<Box> joined = new ArrayList<>();
        for (Box part : parts) {
            Box last = joined.isEmpty() ? null : joined.getLast();
            Box both = last == null ? part : last.with(part);
            boolean one = last != null
                    && part.left() - last.right() <= WIDEST_SPACE * part.height()
                    && both.width() < pitch
                    && columns.stream()
                                    .filter(column -> column.sharedWidth(both) > 0)
                                    .count()
                            < 2;
            if (one) {
                joined.removeLast();
            }
            joined.add(one ? both : part);
        }
        return joined;
    }

    /** How far the middles of neighbouring columns are from each other, by their figures or else by the parts of a header. */
    private double pitch(List<Box> parts) {
        List<Double> distances = distances(columns);
        if (columns.size() >= TELLING_COLUMNS || parts.size() < 2) {
            return distances.stream().min(Double::compare).orElse(pitch);
        }
        List<Double> ofParts = distances(parts);
        return ofParts.get(ofParts.size() / 2);
    }

    private static List<Double> distances(List<Box> boxes) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < boxes.size(); i++) {
            distances.add(boxes.get(i).middle() - boxes.get(i - 1).middle());
        }
        distances.sort(null);
        return distances;
    }

    /** The parts that name one column each: nothing stands below them, or only their own next line. */
    private static List<Box> leaves(List<Box> parts) {
        List<Box> fromBelow = parts.stream()
                .sorted(Comparator.comparingDouble(Box::top).reversed())
                .toList();
        List<Box> leaves = new ArrayList<>();
        for (Box part : fromBelow) {
            List<Box> below = fromBelow.stream()
                    .filter(other -> other.sharedWidth(part) > 0 && other.top() > part.top())
                    .toList();
            boolean own = below.stream().allMatch(other -> isAligned(part, other));
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
