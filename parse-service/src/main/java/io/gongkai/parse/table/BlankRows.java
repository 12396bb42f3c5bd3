package io.gongkai.parse.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of requests of which text prints the label and nothing else. Where no zero is printed anywhere and no figure is without a
 * row, they are blank if all columns add up without them: a figure that was lost would be missing in its column, and its row's
 * total in that of the totals.
 */
final class BlankRows {
    private final RowMatch match;
    private final List<ReadRow> rows;

    BlankRows(RowMatch match, List<ReadRow> rows) {
        this.match = match;
        this.rows = rows;
    }

    /** The rows, each with the alignments that add up, those without figures blank; null if they may have lost some. */
    @Nullable
    List<ReadRow> addingUp() {
        List<ReadRow> filled = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            ReadRow row = rows.get(r);
            List<PrintedRow> labels = match.fragments().getOrDefault(r, List.of());
            boolean blank = row.printed() == null && !labels.isEmpty() && !match.doubtful().contains(r);
            filled.add(blank ? row.with(List.of(blank(row, labels.getLast()))) : row);
        }
        boolean told = !filled.equals(rows) && match.strays().isEmpty() && !printsZeros();
        return told ? ColumnSums.whole(filled) : null;
    }

    private static Alignment blank(ReadRow row, PrintedRow label) {
        Token blank = new Token(Token.Kind.BLANK, "", null, -1, label.source());
        return new Alignment(new ArrayList<>(Collections.nCopies(row.row().cells().size(), blank)));
    }

    /** Zeros, or what may stand for them. */
    private boolean printsZeros() {
        for (Map.Entry<Integer, PrintedRow> row : match.figures().entrySet()) {
            for (Token token : row.getValue().figures()) {
                boolean number = token.kind() == Token.Kind.NUMBER
                        && token.amount() != null
                        && token.amount().value().signum() > 0;
                if (!number && !token.isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }
}
