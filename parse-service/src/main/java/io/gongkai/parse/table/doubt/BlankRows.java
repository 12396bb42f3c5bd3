package io.gongkai.parse.table.doubt;

import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of requests of which text prints the label and nothing else. Where no zero is printed anywhere and no figure is without a
 * row, they may be blank, and are if all columns add up: a figure that was lost would be missing in its column, and its row's total
 * in that of the totals.
 */
public final class BlankRows {
    /** So many tell one from all others. */
    private static final int LETTERS_OF_A_LABEL = 8;

    private final RowMatch match;
    private final List<PrintedRow> printed;
    private final List<ReadRow> rows;
    private final boolean led;

    /**
     * The rows of a table.
     *
     * @param led whether all figures stand behind the labels of their rows: then a row without any counts nothing among rows of zeros, though
     *     it stays open whether it is blank or lost its zeros
     */
    public BlankRows(RowMatch match, List<PrintedRow> printed, List<ReadRow> rows, boolean led) {
        this.match = match;
        this.printed = printed;
        this.rows = rows;
        this.led = led;
    }

    /** The rows, those of them blank that may be. */
    public List<ReadRow> filled() {
        boolean zeros = printsZeros();
        if (!match.strays().isEmpty() || (zeros && !led)) {
            return rows;
        }
        List<ReadRow> filled = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            ReadRow row = rows.get(r);
            PrintedRow label = row.printed() == null ? label(r) : null;
            filled.add(label == null ? row : row.with(ways(row, label, zeros)));
        }
        return filled;
    }

    /** A line of the row's label, whether it was taken for one or not; null if it is not printed. */
    private @Nullable PrintedRow label(int row) {
        List<PrintedRow> own = match.fragments().get(row);
        if (own != null) {
            return own.stream().anyMatch(BlankRows::endsWithADigit) ? null : own.getLast();
        }
        String words = rows.get(row).row().words();
        String beginning = words.substring(0, Math.min(words.length(), LETTERS_OF_A_LABEL));
        return printed.stream()
                .filter(label -> label.filled() == 0
                        && !endsWithADigit(label)
                        && label.letters().contains(beginning))
                .findFirst()
                .orElse(null);
    }

    /** What is not parted from the label may be its figures. */
    private static boolean endsWithADigit(PrintedRow label) {
        String letters = label.letters();
        return !letters.isEmpty() && Character.isDigit(letters.charAt(letters.length() - 1));
    }

    /** Blank; or, where the table prints its zeros, these may have been lost without a trace in any sum. */
    private static List<Alignment> ways(ReadRow row, PrintedRow label, boolean zeros) {
        Alignment blank = all(row, Token.blank(label.source()));
        Printed.Amount none = new Printed.Amount(BigDecimal.ZERO, "", false);
        Token zero = new Token(Token.Kind.NUMBER, "0", none, -1, label.source());
        return zeros ? List.of(blank, all(row, zero)) : List.of(blank);
    }

    private static Alignment all(ReadRow row, Token token) {
        return new Alignment(
                new ArrayList<>(Collections.nCopies(row.row().cells().size(), token)));
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
