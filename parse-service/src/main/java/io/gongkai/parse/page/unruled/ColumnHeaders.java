package io.gongkai.parse.page.unruled;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.line.PrintedLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Brings together the columns of figures in a table that no upright rulings show, and the names that stand over them. */
final class ColumnHeaders {
    /** Columns are no further from each other, in parts of the usual distance. */
    private static final double AS_FAR = 1.3;

    /** Names further away, in parts of that distance, are not those of a column. */
    private static final double FAR = 0.75;

    /** How many of the columns may have no name. */
    private static final double MOST_ALONE = 0.5;

    /** Figures stand beside the middles of their names alike, within so much of that distance. */
    private static final double ALIKE = 0.6;

    private final List<Box> columns;
    private final double labelsEnd;
    private final List<Box> names;
    private final double pitch;

    private ColumnHeaders(ColumnNames names, List<Box> columns, double labelsEnd) {
        this.columns = columns;
        this.labelsEnd = labelsEnd;
        this.names = names.boxes();
        this.pitch = names.pitch();
    }

    /**
     * The columns with their headers, and those that have only a header; none where there are more headers than columns, and it
     * is not sure which are whose.
     *
     * @param columns where figures stand, from the left
     * @param labelsEnd where the labels beside figures end
     */
    static List<Box> over(List<PrintedLine> lines, List<Box> columns, double labelsEnd) {
        ColumnHeaders headers = new ColumnHeaders(ColumnNames.of(lines, columns), columns, labelsEnd);
        return headers.names.isEmpty() ? columns : headers.columns();
    }

    /** The names of columns of which none prints a figure. */
    static List<Box> named(List<PrintedLine> header, double labelsEnd) {
        ColumnHeaders headers = new ColumnHeaders(ColumnNames.of(header, List.of()), List.of(), labelsEnd);
        return headers.names.isEmpty() ? List.of() : headers.overColumns();
    }

    private List<Box> columns() {
        List<Box> over = overColumns();
        int[] own = matched(over);
        if (own.length == 0) {
            return unnamed(over);
        }
        List<Box> all = new ArrayList<>(over);
        for (int i = 0; i < own.length; i++) {
            if (own[i] < 0) {
                all.add(columns.get(i));
            } else {
                all.set(own[i], over.get(own[i]).with(columns.get(i)));
            }
        }
        all.sort(Comparator.comparingDouble(Box::left));
        return areApart(all) ? all : unnamed(over);
    }

    private List<Box> unnamed(List<Box> over) {
        return over.size() > columns.size() || over.stream().anyMatch(this::isOverBlanks) ? List.of() : columns;
    }

    /** Whether the name stands between columns of figures, and over none: its own column is blank all through. */
    private boolean isOverBlanks(Box name) {
        return name.middle() > columns.getFirst().right()
                && name.middle() < columns.getLast().left()
                && !isOverFigures(name);
    }

    private boolean isOverFigures(Box name) {
        return columns.stream().anyMatch(column -> column.sharedWidth(name) > 0);
    }

    /**
     * The names behind the labels if they stand over the columns one by one; else those that are no further from each other than
     * usual, for one may stand over the labels.
     */
    private List<Box> overColumns() {
        List<Box> behind =
                names.stream().filter(name -> name.middle() > labelsEnd).toList();
        if (areInOrder(behind)) {
            return behind;
        }
        List<Double> distances = ColumnNames.distances(behind);
        double usual = distances.isEmpty() ? pitch : Math.max(pitch, distances.get((distances.size() - 1) / 2));
        int first = names.size() - 1;
        while (first > 0
                && names.get(first - 1).middle() > labelsEnd
                && (distance(names.get(first - 1), names.get(first)) <= AS_FAR * usual
                        || isOverFigures(names.get(first - 1)))) {
            first--;
        }
        return names.subList(first, names.size());
    }

    /**
     * Which name belongs to each column of figures, as many as there are; none where that is not sure. Figures stand below
     * their names, or all behind their beginnings, or all before their ends.
     */
    private int[] matched(List<Box> over) {
        if (areInOrder(over)) {
            return inOrder();
        }
        int[] below = matched(over, (name, column) -> name.sharedWidth(column) > 0);
        if (below.length > 0) {
            return below;
        }
        int[] most = mostBelow(over);
        if (most.length > 0) {
            return most;
        }
        int[] aligned = EvenColumns.named(over, columns);
        if (aligned.length > 0) {
            return aligned;
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

    /** Whether each column has one of the names, from the left. */
    private boolean areInOrder(List<Box> over) {
        return !over.isEmpty() && over.size() == columns.size() && areBesideAlike(over, inOrder());
    }

    private int[] inOrder() {
        return IntStream.range(0, columns.size()).toArray();
    }

    /**
     * The names of columns that stand below them, as nearly all do; −1 for one far from any name that is left, whose own stands
     * on the page before.
     */
    private int[] mostBelow(List<Box> over) {
        int[] names = new int[columns.size()];
        List<Box> free = new ArrayList<>(over);
        int alone = 0;
        for (int i = 0; i < names.length; i++) {
            Box column = columns.get(i);
            List<Box> above =
                    over.stream().filter(name -> name.sharedWidth(column) > 0).toList();
            if (above.size() > 1 || !free.containsAll(above)) {
                return new int[0];
            }
            names[i] = above.isEmpty() ? -1 : over.indexOf(above.getFirst());
            free.removeAll(above);
            alone += above.isEmpty() ? 1 : 0;
        }
        boolean far = IntStream.range(0, names.length)
                .filter(i -> names[i] < 0)
                .allMatch(i -> free.stream().noneMatch(name -> distance(name, columns.get(i)) < FAR * pitch(over)));
        return far && alone <= MOST_ALONE * names.length ? names : new int[0];
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
        return pitch == 0 || most - least < ALIKE * pitch(over);
    }

    /** How far columns are from each other: as far as names, where most of these have no figures to tell. */
    private double pitch(List<Box> over) {
        return over.size() <= 2 * columns.size()
                ? pitch
                : Math.min(pitch, ColumnNames.distances(over).getFirst());
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
}
