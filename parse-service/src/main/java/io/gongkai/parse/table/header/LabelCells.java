package io.gongkai.parse.table.header;

import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The cells of labels in text that is cut into cells. Figures begin right behind the labels that stand furthest to the right, where
 * rows print some there and none before; what a label further to the left leaves empty up to that place is its own cell, and no blank
 * figure, whether its row has all of its figures or not.
 */
public final class LabelCells {
    /** A figure right behind its label in one row may have been moved there. */
    private static final int LEAST_ROWS = 2;

    private final int first;

    private LabelCells(int first) {
        this.first = first;
    }

    /** Those of the rows of a table; null if they do not agree. */
    public static @Nullable LabelCells of(Collection<PrintedRow> rows) {
        int first = 0;
        for (PrintedRow row : rows) {
            first = isOfCells(row) ? Math.max(first, behindLabels(row)) : first;
        }
        int begun = 0;
        for (PrintedRow row : rows) {
            for (Token figure : row.figures()) {
                if (!isOfCells(row) || figure.isBlank() || figure.column() > first) {
                    continue;
                }
                if (figure.column() < first) {
                    return null;
                }
                begun += behindLabels(row) == first ? 1 : 0;
            }
        }
        return begun < LEAST_ROWS ? null : new LabelCells(first);
    }

    /** The row without the empty cells of its label, unless it has more cells than the columns need. */
    public PrintedRow removedFrom(PrintedRow row, int columns) {
        return isOfCells(row) && behindLabels(row) <= first && SettledColumns.width(row) <= first + columns
                ? row.with(row.figures().stream()
                        .filter(token -> token.column() >= first)
                        .toList())
                : row;
    }

    /** A digit on a label, or a number among its words, may be a figure that has lost its cell. */
    private static boolean isOfCells(PrintedRow row) {
        return row.ruled()
                && row.source().page() == null
                && row.glued() == null
                && !row.isBroken()
                && !row.labelsFollow()
                && behindLabels(row) > 0;
    }

    /** The column behind its last label; 0 without one, or without cells. */
    private static int behindLabels(PrintedRow row) {
        Token label = row.lastWords();
        return label == null ? 0 : label.column() + 1;
    }
}
