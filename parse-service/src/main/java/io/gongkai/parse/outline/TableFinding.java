package io.gongkai.parse.outline;

import io.gongkai.parse.events.TableKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the three tables by the labels of their rows and headers: where most of them stand together, there is the table;
 * from there it reaches up and down as far as the lines are its rows: words and numbers of it, with a remark or a
 * misread word among them.
 */
final class TableFinding {
    /** One cell per line makes eleven lines of a row; between two recognised labels there may be some that are not. */
    private static final int WIDEST_GAP = 150;

    /** Two page breaks leave fewer empty lines than that, and so do the places of two rows that are covered. */
    private static final int MOST_EMPTY_LINES = 24;

    private static final int LINES_BEHIND = 2;

    private static final int LONGEST_LINE = 200;

    /** The labels of all rows in one. */
    private static final int LONGEST_ROW = 600;

    private final SketchedLines lines;
    private final int end;

    /** @param end the line behind the last in which a table may stand */
    TableFinding(SketchedLines lines, int end) {
        this.lines = lines;
        this.end = end;
    }

    List<TableRegion> regions() {
        List<TableRegion> found = new ArrayList<>();
        for (TableKind kind : List.of(TableKind.REQUESTS, TableKind.DISPUTES, TableKind.DISCLOSURE)) {
            TableRegion region = find(kind, found);
            if (region != null) {
                found.add(region);
            }
        }
        found.sort(Comparator.comparingInt(region -> region.lines().from()));
        return found;
    }

    private @Nullable TableRegion find(TableKind kind, List<TableRegion> taken) {
        Cluster best = null;
        Cluster current = null;
        TableAnchors anchors = TableAnchors.of(kind);
        for (int i = 0; i < end; i++) {
            if (lines.isHeading(i) || isTaken(i, taken)) {
                current = null;
                continue;
            }
            Set<String> words = anchors(kind, anchors, i);
            if (words.isEmpty()) {
                continue;
            }
            if (current == null || i - current.last > WIDEST_GAP) {
                current = new Cluster(i);
            }
            current.add(i, words);
            if (best == null || current.words.size() > best.words.size()) {
                best = current;
            }
        }
        if (best == null || best.words.size() < 2) {
            return null;
        }
        return new TableRegion(kind, grown(kind, best, taken));
    }

    private Set<String> anchors(TableKind kind, TableAnchors anchors, int line) {
        String letters = lines.letters(line);
        int longest = lines.hasCells(line) ? LONGEST_ROW : LONGEST_LINE;
        if (letters.length() < 2 || letters.length() > longest) {
            return Set.of();
        }
        Set<String> words = lines.anchors(line, anchors);
        if (words.isEmpty() || (lines.hasCells(line) && kind == TableKind.REQUESTS)) {
            return words;
        }
        return lines.fits(line, kind) || (lines.hasCells(line) && lines.isRow(line, kind)) ? words : Set.of();
    }

    private LineRange grown(TableKind kind, Cluster cluster, List<TableRegion> taken) {
        int from = cluster.first;
        int words = from;
        for (int i = from - 1, empty = 0; i >= 0 && empty <= MOST_EMPTY_LINES; i--) {
            if (lines.isEmpty(i) || lines.isPageMark(i)) {
                empty++;
                continue;
            }
            if (!isPart(i, kind, taken) && !isPartBetween(i, -1, kind, taken)) {
                from = lines.isRowOfAnother(i, kind) ? words : from; // the figures behind it are its own
                break;
            }
            from = i;
            words = lines.isFigure(i) ? words : i;
            empty = 0;
        }
        int to = cluster.last + 1;
        for (int i = to, empty = 0; i < end && empty <= MOST_EMPTY_LINES; i++) {
            if (lines.isRowOfBlanks(i)) {
                to = i + 1;
                continue;
            }
            if (lines.isEmpty(i) || lines.isPageMark(i)) {
                empty++;
                continue;
            }
            if (!isPart(i, kind, taken) && !isPartBetween(i, 1, kind, taken)) {
                break;
            }
            to = i + 1;
            empty = 0;
        }
        return new LineRange(from, to);
    }

    private boolean isPart(int line, TableKind kind, List<TableRegion> taken) {
        return !lines.isHeading(line)
                && !isTaken(line, taken)
                && !lines.isRowOfAnother(line, kind)
                && (lines.fits(line, kind) || lines.isRow(line, kind));
    }

    /** A short line that does not fit is misread where those behind it, further from the table, do. */
    private boolean isPartBetween(int line, int step, TableKind kind, List<TableRegion> taken) {
        if (!lines.isShort(line) || lines.isHeading(line) || isTaken(line, taken) || lines.isRowOfAnother(line, kind)) {
            return false;
        }
        int parts = 0;
        for (int i = line + step, empty = 0; i >= 0 && i < end && empty <= MOST_EMPTY_LINES; i += step) {
            if (lines.isEmpty(i)) {
                empty++;
                continue;
            }
            if (!isPart(i, kind, taken)) {
                return false;
            }
            if (++parts == LINES_BEHIND) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTaken(int line, List<TableRegion> taken) {
        for (TableRegion region : taken) {
            if (region.lines().holds(line)) {
                return true;
            }
        }
        return false;
    }

    /** Lines with labels of a table, with no heading and no wide gap between them. */
    private static final class Cluster {
        private final int first;
        private final Set<String> words = new HashSet<>();
        private int last;

        Cluster(int line) {
            this.first = line;
            this.last = line;
        }

        void add(int line, Set<String> found) {
            last = line;
            words.addAll(found);
        }
    }
}
