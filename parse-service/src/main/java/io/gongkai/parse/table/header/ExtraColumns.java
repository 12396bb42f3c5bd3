package io.gongkai.parse.table.header;

import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Columns of a grid under headings that the form does not have. */
public final class ExtraColumns {
    private ExtraColumns() {}

    /** The rows without the figures that stand in columns with such headings. */
    public static List<PrintedRow> removedFrom(List<PrintedRow> printed, Set<String> headings) {
        Set<Integer> extras = new HashSet<>();
        for (PrintedRow row : printed) {
            for (Token label : row.labels()) {
                if (row.ruled() && row.filled() == 0 && headings.contains(Lettering.letters(label.text()))) {
                    extras.add(label.column());
                }
            }
        }
        extras.remove(-1);
        return extras.isEmpty()
                ? printed
                : printed.stream()
                        .map(row -> row.ruled() ? row.without(extras) : row)
                        .toList();
    }
}
