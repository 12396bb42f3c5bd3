package io.gongkai.parse.table.forming;

import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.List;

/**
 * A row of nothing but a label and one of nothing but figures, the one above the other.
 *
 * @param upper either of them
 * @param lower the other
 */
record LabelAndFigures(PrintedRow upper, PrintedRow lower) {
    PrintedRow label() {
        return upper.labels().isEmpty() ? lower : upper;
    }

    PrintedRow figures() {
        return upper.labels().isEmpty() ? upper : lower;
    }

    /** Whether the figures stand in columns behind that of the label. */
    boolean standBehind() {
        return figures().figures().stream().allMatch(figure -> figure.isBlank() || isBehind(figure));
    }

    /** The row that they are. */
    PrintedRow joined() {
        List<Token> behind = figures().figures().stream().filter(this::isBehind).toList();
        return new PrintedRow(
                label().labels(),
                null,
                behind,
                label().equals(lower),
                true,
                upper.markedUp() && lower.markedUp(),
                upper.raw() + "\n" + lower.raw(),
                RowForming.span(upper.source(), lower.source()),
                upper.line());
    }

    private boolean isBehind(Token figure) {
        return figure.column() > label().labels().getLast().column();
    }
}
