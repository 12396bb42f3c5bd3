package io.gongkai.parse.table.forming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rows of aligned text that a label longer than its column pushed to the right: what stands behind it is in no column of the other
 * rows. A label may also stand across several columns and push nothing; then its figures begin, or end, where others do.
 */
final class OverlongLabels {
    /**
     * A piece of a label.
     *
     * @param from where it begins
     * @param to where it ends
     */
    record Piece(int from, int to) {}

    private record Row(int line, List<Piece> labels, List<ColumnOrder.Mark> figures) {}

    private final int width;
    private final List<Row> rows = new ArrayList<>();

    OverlongLabels(int width) {
        this.width = width;
    }

    /** A row with at least one figure. */
    void add(int line, List<Piece> labels, List<ColumnOrder.Mark> figures) {
        rows.add(new Row(line, labels, figures));
    }

    /** The lines whose places say nothing. */
    Set<Integer> pushed() {
        NavigableMap<Integer, Integer> next = beginnings();
        List<Row> across = new ArrayList<>();
        Set<Integer> starts = new HashSet<>();
        Set<Integer> ends = new HashSet<>();
        for (Row row : rows) {
            if (isAcross(row, next)) {
                across.add(row);
            } else {
                row.figures().forEach(figure -> starts.add(figure.from()));
                row.figures().forEach(figure -> ends.add(figure.to()));
            }
        }
        boolean left = starts.size() <= ends.size();
        boolean exact =
                Math.min(starts.size(), ends.size()) <= 2 * width; // else figures stand in the middle of their columns
        Set<Integer> pushed = new HashSet<>();
        for (Row row : across) {
            int met = 0;
            for (ColumnOrder.Mark figure : row.figures()) {
                boolean starting = starts.contains(figure.from());
                boolean ending = ends.contains(figure.to());
                met += (exact ? left ? starting : ending : starting || ending) ? 1 : 0;
            }
            int least = exact ? row.figures().size() : row.figures().size() / 2 + 1;
            if (!starts.isEmpty() && met < least) {
                pushed.add(row.line());
            }
        }
        return pushed;
    }

    /** By where a piece of a label ends: where the first begins that stands behind it, or behind one that ends further right. */
    private NavigableMap<Integer, Integer> beginnings() {
        TreeMap<Integer, Integer> next = new TreeMap<>();
        for (Row row : rows) {
            for (int i = 0; i < row.labels().size(); i++) {
                int behind = i + 1 < row.labels().size()
                        ? row.labels().get(i + 1).from()
                        : row.figures().getFirst().from();
                next.merge(row.labels().get(i).to(), behind, Math::min);
            }
        }
        int first = Integer.MAX_VALUE;
        for (Map.Entry<Integer, Integer> piece : next.descendingMap().entrySet()) {
            first = Math.min(first, piece.getValue());
            piece.setValue(first);
        }
        return next;
    }

    /** Whether two pieces of another line stand in the width of one of its labels. */
    private static boolean isAcross(Row row, NavigableMap<Integer, Integer> next) {
        return row.labels().stream().anyMatch(label -> {
            Map.Entry<Integer, Integer> piece = next.higherEntry(label.from());
            return piece != null && piece.getValue() < label.to();
        });
    }
}
