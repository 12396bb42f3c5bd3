package io.gongkai.parse.table.alignment;

import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One admissible way to put the tokens of a row under its columns.
 *
 * @param cells the token of each column; null where a cell is missing and one had to be inserted
 */
public record Alignment(List<@Nullable Token> cells) {

    /**
     * The row's tokens in their own columns; null unless all that is printed stands in one of them.
     *
     * @param first the first column of figures in the grid, from 0
     */
    public static @Nullable Alignment under(PrintedRow row, int first, int columns) {
        for (Token label : row.labels()) {
            if (label.column() >= first) {
                return null;
            }
        }
        List<@Nullable Token> cells = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            cells.add(null);
        }
        int met = 0;
        for (Token token : row.figures()) {
            int column = token.column() - first;
            if (column >= 0 && column < columns) {
                if (cells.set(column, token) != null) {
                    return null; // two in one cell
                }
                met++;
            } else if (!token.isBlank()) {
                return null;
            }
        }
        return met == columns ? new Alignment(cells) : null;
    }

    /** Whether both put the same figures under all columns, whichever blanks stand between them. */
    public boolean agrees(Alignment other) {
        return IntStream.range(0, cells.size()).allMatch(column -> agrees(other, column));
    }

    /** Whether both put the same figures under the column. */
    public boolean agrees(Alignment other, int column) {
        Token one = cells.get(column);
        Token two = other.cells.get(column);
        boolean blankOne = one == null || one.isBlank();
        boolean blankTwo = two == null || two.isBlank();
        return (blankOne || blankTwo) ? blankOne && blankTwo : Objects.equals(one, two);
    }

    /** The number that the cell counts as in a sum; null if it is not known. */
    @Nullable
    public BigDecimal weight(int column) {
        Token token = cells.get(column);
        return token == null ? BigDecimal.ZERO : token.weight();
    }

    /**
     * Whether the columns from one to another sum up to the one after them; a cell that is not known leaves it open. Counts are
     * never negative: one that is, explains no sum.
     */
    public boolean sumsUp(int from, int total) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = from; i < total; i++) {
            BigDecimal weight = weight(i);
            if (weight == null) {
                return true;
            }
            if (weight.signum() < 0) {
                return false;
            }
            sum = sum.add(weight);
        }
        BigDecimal printed = weight(total);
        return printed == null || printed.compareTo(sum) == 0;
    }

    /** Whether all cells are known, and the last is the sum of the others. */
    public boolean addsUp() {
        int last = cells.size() - 1;
        return IntStream.rangeClosed(0, last).allMatch(column -> weight(column) != null) && sumsUp(0, last);
    }

    public boolean hasBlanks() {
        return IntStream.range(0, cells.size()).anyMatch(this::isBlank);
    }

    /** Whether nothing is printed in the column. */
    public boolean isBlank(int column) {
        Token token = cells.get(column);
        return token == null || token.isBlank();
    }
}
