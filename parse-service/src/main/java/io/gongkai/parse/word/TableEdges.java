package io.gongkai.parse.word;

import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The columns of a table whose rows say no more than where the edges of their cells are, in twips (1/1440 inch). */
final class TableEdges {
    /** Edges that are one, drawn a millimetre apart at most by dragging them. */
    private static final int SAME = 57;

    private final NavigableMap<Integer, Integer> columns = new TreeMap<>();

    /** Of the edges of all cells of a table. */
    TableEdges(SortedSet<Integer> drawn) {
        for (int edge : drawn) {
            if (columns.isEmpty() || (long) edge - columns.lastKey() > SAME) {
                columns.put(edge, columns.size());
            }
        }
    }

    /** The column that begins at the edge. */
    int column(int edge) {
        var from = columns.floorEntry(edge);
        return from == null ? 0 : from.getValue();
    }
}
