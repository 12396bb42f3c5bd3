package io.gongkai.parse.table.shape;

import io.gongkai.parse.table.header.ReportYear;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table that compares years column by column: a line of its header has the years, again and again, under each name. */
public final class ColumnsOfYear {
    /** Years that stand there once may belong to anything. */
    private static final int LEAST_TIMES = 2;

    private ColumnsOfYear() {}

    /** The rows with the columns of that year under the names; null if there are columns of years, and none is known to be that. */
    public static @Nullable List<PrintedRow> in(List<PrintedRow> printed, @Nullable Integer year) {
        for (PrintedRow row : printed) {
            if (row.filled() > 0) {
                continue;
            }
            List<Token> labels = years(row);
            if (labels.size() < LEAST_TIMES) {
                continue;
            }
            Set<Integer> years = new HashSet<>();
            labels.forEach(label -> years.add(ReportYear.of(label.text(), year)));
            if (years.size() > 1 && labels.size() >= LEAST_TIMES * years.size()) {
                return taken(printed, labels, year);
            }
        }
        return NamesOfYear.left(printed, year);
    }

    private static List<Token> years(PrintedRow row) {
        List<Token> years = new ArrayList<>();
        for (Token label : row.labels()) {
            if (ReportYear.of(label.text(), 0) != null) {
                years.add(label);
            }
        }
        return years;
    }

    private static @Nullable List<PrintedRow> taken(
            List<PrintedRow> printed, List<Token> years, @Nullable Integer year) {
        // by the column that is taken, the first of those under the same name
        Map<Integer, Integer> places = new TreeMap<>();
        int first = years.getFirst().column();
        Integer begins = Objects.requireNonNull(ReportYear.of(years.getFirst().text(), 0));
        for (Token label : years) {
            first = begins.equals(ReportYear.of(label.text(), 0)) ? label.column() : first;
            if (Objects.equals(ReportYear.of(label.text(), year), year)) {
                places.put(label.column(), first);
            }
        }
        if (year == null || places.isEmpty() || places.containsKey(-1)) {
            return null;
        }
        Set<Integer> others = new HashSet<>();
        years.forEach(label -> others.add(label.column()));
        others.removeAll(places.keySet());
        return printed.stream()
                .map(row -> row.ruled() ? row.without(others).moved(places) : row)
                .toList();
    }
}
