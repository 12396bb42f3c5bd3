package io.gongkai.parse.table.header;

import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A row that counts the columns, from 1 or from 0, between the header and the figures, or above both: 栏次. */
public final class ColumnNumbers {
    /** Fewer numbers in their order may be figures. */
    private static final int LEAST_COLUMNS = 5;

    private ColumnNumbers() {}

    /** The rows without one that counts columns and bears no label of a row; where nothing is printed but it, it stays. */
    public static List<PrintedRow> removedFrom(List<PrintedRow> printed) {
        List<PrintedRow> left = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            if (!counts(printed.get(i), printed.subList(i + 1, printed.size()))) {
                left.add(printed.get(i));
            }
        }
        return left;
    }

    private static boolean counts(PrintedRow row, List<PrintedRow> below) {
        return row.filled() >= LEAST_COLUMNS
                && row.letters().length() <= 2
                && areInOrder(row)
                && below.stream().anyMatch(other -> other.figures().size() >= row.filled());
    }

    /** Whether its numbers follow each other from 1 or from 0. */
    public static boolean areInOrder(PrintedRow row) {
        int number = row.figures().stream().anyMatch(ColumnNumbers::isNought) ? 0 : 1;
        for (Token token : row.figures()) {
            BigDecimal value = token.amount() == null ? null : token.amount().value();
            if (value == null ? !token.isBlank() : value.compareTo(BigDecimal.valueOf(number)) != 0) {
                return false;
            }
            number += value == null ? 0 : 1;
        }
        return row.filled() > 1;
    }

    private static boolean isNought(Token token) {
        return token.amount() != null && token.amount().value().signum() == 0;
    }
}
