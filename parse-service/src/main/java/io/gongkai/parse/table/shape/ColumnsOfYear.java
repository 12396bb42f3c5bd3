package io.gongkai.parse.table.shape;

import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table that compares years column by column: a line of its header has the years, again and again, under each name. */
public final class ColumnsOfYear {
    /** Years that stand there once may belong to anything. */
    private static final int LEAST_TIMES = 2;

    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年?度?");
    private static final Map<String, Integer> RELATIVE =
            Map.of("本年", 0, "今年", 0, "本年度", 0, "今年度", 0, "上年", -1, "去年", -1, "上年度", -1, "去年度", -1);

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
            labels.forEach(label -> years.add(year(label.text(), year)));
            if (years.size() > 1 && labels.size() >= LEAST_TIMES * years.size()) {
                return taken(printed, labels, year);
            }
        }
        return printed;
    }

    private static List<Token> years(PrintedRow row) {
        List<Token> years = new ArrayList<>();
        for (Token label : row.labels()) {
            if (year(label.text(), 0) != null) {
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
        Integer begins = Objects.requireNonNull(year(years.getFirst().text(), 0));
        for (Token label : years) {
            first = begins.equals(year(label.text(), 0)) ? label.column() : first;
            if (Objects.equals(year(label.text(), year), year)) {
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

    private static @Nullable Integer year(String label, @Nullable Integer own) {
        String letters = Lettering.letters(label);
        if (letters.startsWith("20")) {
            Matcher year = YEAR.matcher(letters);
            return year.matches() ? Integer.valueOf(year.group(1)) : null;
        }
        Integer relative = RELATIVE.get(letters);
        return relative == null || own == null ? null : Integer.valueOf(own + relative);
    }
}
