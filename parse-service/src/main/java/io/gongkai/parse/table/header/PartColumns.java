package io.gongkai.parse.table.header;

import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The columns that the header of a part of a table names.
 *
 * @param header its first line
 * @param places each column's place in the form, from left to right; −1 for one that the form does not have
 * @param grid where the columns stand in the grid, from left to right; empty if only their order is known
 * @param blankRows rows below the header that print no figure
 */
public record PartColumns(PrintedRow header, List<Integer> places, List<Integer> grid, List<PrintedRow> blankRows) {
    private static final int LEAST_COLUMNS = 2;

    /** Those that the last lines of words name; null if they are no header. */
    public static @Nullable PartColumns of(List<PrintedRow> words, List<String> names) {
        int end = words.size();
        while (end > 0 && !isHeader(words.get(end - 1), names)) {
            end--;
        }
        if (end == 0) {
            return null;
        }
        List<PrintedRow> header = withoutCaption(words.subList(0, end));
        List<PrintedRow> below = List.copyOf(words.subList(end, words.size()));
        TreeMap<Integer, Integer> grid = new TreeMap<>();
        int named = 0;
        for (PrintedRow row : header) {
            for (Token label : row.labels()) {
                HeaderName name = HeaderName.ofLabel(label.text(), names);
                if (name.kind() == HeaderName.Kind.NAMED) {
                    named++;
                    grid.put(label.column(), name.column());
                }
            }
        }
        if (header.getFirst().ruled() && named > 0 && grid.size() == named) {
            return new PartColumns(header.getFirst(), List.copyOf(grid.values()), List.copyOf(grid.keySet()), below);
        }
        HeaderLines lines = new HeaderLines(names, header);
        List<Integer> sequence = lines.named() < LEAST_COLUMNS ? null : lines.sequence();
        return sequence == null ? null : new PartColumns(header.getFirst(), sequence, List.of(), below);
    }

    /** A line of text above cells, 续表, is none of the header, and has no columns. */
    private static List<PrintedRow> withoutCaption(List<PrintedRow> header) {
        int first = 0;
        while (header.getLast().ruled() && !header.get(first).ruled()) {
            first++;
        }
        return header.subList(first, header.size());
    }

    private static boolean isHeader(PrintedRow row, List<String> names) {
        return row.labels().stream()
                        .anyMatch(
                                label -> HeaderName.ofLabel(label.text(), names).kind() == HeaderName.Kind.NAMED)
                || new HeaderLines(names, List.of(row)).named() > 0;
    }

    /** The figures of a row under these columns; null if it has not one for each. */
    @Nullable
    public List<Token> figures(PrintedRow row) {
        if (row.figures().size() == places.size()) {
            return row.figures();
        }
        List<Token> under = new ArrayList<>();
        for (Token token : row.figures()) {
            if (grid.contains(token.column())) {
                under.add(token);
            } else if (!token.isBlank()) {
                return null;
            }
        }
        return under.size() == places.size() ? under : null;
    }
}
