package io.gongkai.parse.table.header;

import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A row that counts the columns, 1 2 3 and so on, between the header and the figures: 栏次. */
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
        if (row.filled() < LEAST_COLUMNS || row.letters().length() > 2) {
            return false;
        }
        int number = 0;
        for (Token token : row.figures()) {
            BigDecimal value = token.amount() == null ? null : token.amount().value();
            if (value == null ? !token.isBlank() : value.compareTo(BigDecimal.valueOf(number + 1)) != 0) {
                return false;
            }
            number += value == null ? 0 : 1;
        }
        return below.stream().anyMatch(other -> other.figures().size() >= row.filled());
    }
}
