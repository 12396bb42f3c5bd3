package io.gongkai.parse.table.doubt;

import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.forming.RowRole;
import io.gongkai.parse.table.forming.WrappedFigures;
import io.gongkai.parse.table.header.ColumnNumbers;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of figures in cells that no label claims. Each may be that of a label above or below it that prints none, so that this is
 * not blank, or print the ends of the figures above it.
 */
public final class UnclaimedFigures {
    private final TableKind kind;
    private final List<PrintedRow> printed;
    private final Map<Integer, List<PrintedRow>> fragments;

    private final Set<PrintedRow> unclaimed = new HashSet<>();

    /** Lines of labels that may have them. */
    private final Set<Integer> labels = new HashSet<>();

    /** What may have a part of its figures in another row, above or below, with that. */
    private final Map<PrintedRow, List<PrintedRow>> parted = new HashMap<>();

    /** @param printed all rows, in the order in which they are printed */
    public UnclaimedFigures(RowMatch match, List<PrintedRow> printed) {
        this.kind = match.table().kind();
        this.printed = printed;
        this.fragments = match.fragments();
        match.strays().stream()
                .filter(row -> RowRole.areFigures(row) && !ColumnNumbers.areInOrder(row))
                .forEach(unclaimed::add);
        // order alone gave them to a label that has empty cells of its own
        match.figures().forEach((row, figures) -> {
            if (RowRole.areFigures(figures) && hasEmptyCells(row)) {
                unclaimed.add(figures);
                labels.add(figures.line());
            }
        });
        for (int at = 0; at < printed.size() && !unclaimed.isEmpty(); at++) {
            if (unclaimed.contains(printed.get(at))) {
                look(at, -1);
                look(at, 1);
            }
        }
    }

    private boolean hasEmptyCells(int row) {
        return fragments.getOrDefault(row, List.of()).stream()
                .anyMatch(label -> label.hasFigures() && RowRole.isLabel(label, kind));
    }

    /** Up or down from figures, as many labels as there are figures without one, for so far may these have been moved. */
    private void look(int at, int step) {
        int left = unclaimed.size();
        boolean next = true;
        for (int i = at + step; i >= 0 && i < printed.size() && left > 0; i += step) {
            PrintedRow row = printed.get(i);
            if (RowRole.isLabel(row, kind)) {
                labels.add(row.line());
                left--;
                next = false;
            } else if (row.filled() > 0 && !unclaimed.contains(row)) {
                PrintedRow figures = printed.get(at);
                boolean one = step < 0 ? WrappedFigures.mayBeOne(row, figures) : WrappedFigures.mayBeOne(figures, row);
                if (next && one) {
                    parted.computeIfAbsent(row, _ -> new ArrayList<>()).add(figures);
                }
                return;
            }
        }
    }

    /** Leaves the rows of requests open that may have them. */
    public void doubt(DoubtedRows rows) {
        for (int r = 0; r < rows.size(); r++) {
            if (mayHave(r, rows.row(r))) {
                rows.doubtOrder(r);
            }
        }
    }

    /** Whether some of them may be the row's. */
    public boolean mayHave(int index, ReadRow row) {
        PrintedRow own = row.printed();
        return (own != null && (labels.contains(own.line()) || isParted(row, own)))
                || fragments.getOrDefault(index, List.of()).stream().anyMatch(label -> labels.contains(label.line()));
    }

    /**
     * A row that adds up as it is, and with the others does not, has none of them; nor has one whose total they leave as it is, for
     * a total is no shorter than its parts, and breaks where they do.
     */
    private boolean isParted(ReadRow row, PrintedRow own) {
        for (PrintedRow other : parted.getOrDefault(own, List.of())) {
            PrintedRow above = other.line() < own.line() ? other : own;
            PrintedRow below = other.line() < own.line() ? own : other;
            boolean whole = kind == TableKind.REQUESTS
                    && !WrappedFigures.addUpJoined(above, below)
                    && (row.sumsUp() || !WrappedFigures.breakLast(above, below));
            if (!whole) {
                return true;
            }
        }
        return false;
    }
}
