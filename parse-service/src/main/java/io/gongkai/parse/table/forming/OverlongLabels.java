package io.gongkai.parse.table.forming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rows of aligned text that a label longer than its column pushed to the right: what stands behind it is in no column of the other
 * rows. A label may also stand across several columns and push nothing; then its figures begin, or end, where others do.
 */
final class OverlongLabels {
    /** What stands on a line, from its first place to the one behind its last. */
    private record Row(int line, List<int[]> labels, List<int[]> figures) {}

    private final int width;
    private final List<Row> rows = new ArrayList<>();

    /** Where labels and figures begin. */
    private final TreeSet<Integer> beginnings = new TreeSet<>();

    OverlongLabels(int width) {
        this.width = width;
    }

    void add(int line, List<int[]> labels, List<int[]> figures) {
        rows.add(new Row(line, labels, figures));
        labels.forEach(label -> beginnings.add(label[0]));
        figures.forEach(figure -> beginnings.add(figure[0]));
    }

    /** The lines whose places say nothing. */
    Set<Integer> pushed() {
        Set<Integer> starts = new HashSet<>();
        Set<Integer> ends = new HashSet<>();
        for (Row row : rows) {
            if (!isAcross(row)) {
                row.figures().forEach(figure -> starts.add(figure[0]));
                row.figures().forEach(figure -> ends.add(figure[1]));
            }
        }
        boolean exact = Math.min(starts.size(), ends.size()) <= 2 * width; // else they stand in the middle of columns
        boolean left = starts.size() <= ends.size();
        Set<Integer> pushed = new HashSet<>();
        for (Row row : rows) {
            int met = 0;
            for (int[] figure : row.figures()) {
                boolean starting = starts.contains(figure[0]);
                boolean ending = ends.contains(figure[1]);
                met += (exact ? left ? starting : ending : starting || ending) ? 1 : 0;
            }
            int least = exact ? row.figures().size() : row.figures().size() / 2 + 1;
            if (!starts.isEmpty() && met < least && isAcross(row)) {
                pushed.add(row.line());
            }
        }
        return pushed;
    }

    /** Whether one of its labels ends behind the place where something begins on another line. */
    private boolean isAcross(Row row) {
        return row.labels().stream().anyMatch(label -> {
            Integer next = beginnings.higher(label[0]);
            return next != null && next < label[1];
        });
    }
}
