package io.gongkai.parse.page.unruled;

import io.gongkai.parse.page.content.Box;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Figures that do not stand below the names of their columns, since they begin or end at other edges of these: but each is as far
 * from its name as all others are from theirs, and both together are no wider than a column.
 */
final class EvenColumns {
    /** Distances, in points, that differ by no more are equal. */
    private static final double EVEN = 1.5;

    /** So many columns of figures, or names, tell. */
    private static final int LEAST = 3;

    private static final List<ToDoubleFunction<Box>> ANCHORS = List.of(Box::left, Box::middle, Box::right);

    private final List<Box> names;
    private final List<Box> columns;
    private final double width;

    private EvenColumns(List<Box> names, List<Box> columns) {
        this.names = names;
        this.columns = columns;
        this.width = ColumnNames.distances(names).getFirst() + EVEN;
    }

    /**
     * Which name belongs to each column of figures, −1 for one without; none unless all columns have one, or all names, in one
     * way alone.
     */
    static int[] named(List<Box> names, List<Box> columns) {
        return Math.min(names.size(), columns.size()) < LEAST ? new int[0] : new EvenColumns(names, columns).only();
    }

    private int[] only() {
        int[] found = new int[0];
        for (ToDoubleFunction<Box> ofColumn : ANCHORS) {
            for (ToDoubleFunction<Box> ofName : ANCHORS) {
                int[] way = way(ofColumn, ofName);
                if (way.length > 0 && found.length > 0 && !Arrays.equals(way, found)) {
                    return new int[0];
                }
                found = way.length > 0 ? way : found;
            }
        }
        return found;
    }

    /** The way in which most columns are equally far from their names. */
    private int[] way(ToDoubleFunction<Box> ofColumn, ToDoubleFunction<Box> ofName) {
        int least = Math.min(names.size(), columns.size());
        for (Box column : columns) {
            for (Box name : names) {
                if (isOver(name, column)) {
                    double distance = ofColumn.applyAsDouble(column) - ofName.applyAsDouble(name);
                    int[] way = at(distance, ofColumn, ofName);
                    if (Arrays.stream(way).filter(own -> own >= 0).count() == least) {
                        return way;
                    }
                }
            }
        }
        return new int[0];
    }

    private int[] at(double distance, ToDoubleFunction<Box> ofColumn, ToDoubleFunction<Box> ofName) {
        int[] own = new int[columns.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = -1;
            for (int name = 0; name < names.size(); name++) {
                double is = ofColumn.applyAsDouble(columns.get(i)) - ofName.applyAsDouble(names.get(name));
                if (Math.abs(is - distance) <= EVEN && isOver(names.get(name), columns.get(i))) {
                    own[i] = name;
                }
            }
        }
        return own;
    }

    /** Whether both fit into one column. */
    private boolean isOver(Box name, Box column) {
        return name.with(column).width() <= width;
    }
}
