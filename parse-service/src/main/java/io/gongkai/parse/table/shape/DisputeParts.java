package io.gongkai.parse.table.shape;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.forming.RowForming;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row of the disputes table, printed on several lines: each has all cells, and those of some kinds of dispute are filled, those
 * of the others empty. They are one row where no kind is filled on two of them, and most cells on one; what compares years fills the
 * same cells again, and where little is filled at all, that they differ may be chance.
 */
public final class DisputeParts {
    private static final int BLOCK = FormTable.OUTCOMES;
    private static final int KINDS = FormTable.DISPUTES / BLOCK;

    private DisputeParts() {}

    /** The printed rows, with the only row in one piece. */
    public static List<PrintedRow> joined(List<PrintedRow> printed) {
        List<PrintedRow> parts =
                printed.stream().filter(row -> row.filled() > 0).toList();
        PrintedRow whole = whole(parts);
        if (whole == null) {
            return printed;
        }
        List<PrintedRow> rows = new ArrayList<>(printed);
        rows.set(rows.indexOf(parts.getFirst()), whole);
        rows.removeAll(parts);
        return rows;
    }

    private static @Nullable PrintedRow whole(List<PrintedRow> parts) {
        if (parts.size() < 2) {
            return null;
        }
        List<Token> cells = new ArrayList<>();
        for (PrintedRow part : parts) {
            boolean alike = part.ruled()
                    && part.labels().isEmpty()
                    && part.figures().size() == FormTable.DISPUTES
                    && part.figures().getFirst().column()
                            == parts.getFirst().figures().getFirst().column();
            if (!alike) {
                return null;
            }
        }
        for (int kind = 0; kind < KINDS; kind++) {
            int of = kind;
            List<PrintedRow> filled =
                    parts.stream().filter(part -> filled(cells(part, of)) > 0).toList();
            if (filled.size() > 1) {
                return null;
            }
            cells.addAll(cells(filled.isEmpty() ? parts.getFirst() : filled.getFirst(), kind));
        }
        if (2 * filled(cells) < FormTable.DISPUTES) {
            return null;
        }
        return together(parts, cells);
    }

    private static long filled(List<Token> cells) {
        return cells.stream().filter(token -> !token.isBlank()).count();
    }

    private static List<Token> cells(PrintedRow row, int kind) {
        return row.figures().subList(kind * BLOCK, (kind + 1) * BLOCK);
    }

    /** A row without labels that is printed in those parts. */
    public static PrintedRow together(List<PrintedRow> parts, List<Token> cells) {
        PrintedRow first = parts.getFirst();
        String raw = String.join("\n", parts.stream().map(PrintedRow::raw).toList());
        return new PrintedRow(
                List.of(),
                null,
                List.copyOf(cells),
                false,
                first.ruled(),
                first.markedUp(),
                raw,
                RowForming.span(first.source(), parts.getLast().source()),
                first.line());
    }
}
