package io.gongkai.parse.table.match;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the labels of rows say about a match that their order made; changes it.
 *
 * @param rows of the form
 * @param read the printed rows by the index of the form's
 * @param strays rows with figures that no row of the form has
 * @param doubtful indices of the form's rows that may be others
 */
record MatchedRows(List<FormRow> rows, Map<Integer, PrintedRow> read, List<PrintedRow> strays, Set<Integer> doubtful) {
    private static final int FIGURES_OF_A_ROW = 4;

    /** Rows out of order keep their own label. */
    void placeStrays() {
        for (PrintedRow stray : List.copyOf(strays)) {
            String letters = stray.letters();
            List<Integer> own = new ArrayList<>();
            for (int r = 0; r < rows.size() && !letters.isEmpty(); r++) {
                PrintedRow taken = read.get(r);
                boolean free =
                        taken == null || (doubtful.contains(r) && !RowLabelling.isWhole(taken.letters(), rows.get(r)));
                if (free && RowLabelling.isWhole(letters, rows.get(r))) {
                    own.add(r);
                }
            }
            if (own.size() == 1) {
                read.put(own.getFirst(), stray);
                doubtful.remove(own.getFirst());
                strays.remove(stray);
            }
        }
    }

    /** Beside the whole labels of two rows stand the figures of either; in text, those of the other may be the next. */
    void doubtTwofold() {
        for (PrintedRow row : List.copyOf(read.values())) {
            String letters = row.letters();
            List<Integer> told = new ArrayList<>();
            for (int r = 0; r < rows.size(); r++) {
                if (holds(letters, rows.get(r))) {
                    told.add(r);
                }
            }
            if (told.size() < 2) {
                continue;
            }
            String longest = told.stream()
                    .map(r -> rows.get(r).words())
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            boolean twofold =
                    told.stream().anyMatch(r -> !longest.contains(rows.get(r).words()));
            if (twofold) {
                doubtful.addAll(told);
                doubtNext(row);
            }
        }
    }

    /** Whether the row's own label stands there, or a short one with its number. */
    private static boolean holds(String letters, FormRow row) {
        boolean numbered = row.label().length() > row.words().length();
        return RowLabelling.tells(letters, row, letters.length()) > 0 || (numbered && letters.contains(row.label()));
    }

    private void doubtNext(PrintedRow twofold) {
        read.entrySet().stream()
                .filter(other -> !twofold.ruled() && other.getValue().line() > twofold.line())
                .min(Comparator.comparingInt(other -> other.getValue().line()))
                .ifPresent(next -> doubtful.add(next.getKey()));
    }

    /** A whole row of figures that text leaves over may belong to the row before it or behind it. */
    void doubtBesideStrays() {
        for (PrintedRow stray : strays) {
            if (stray.ruled() || stray.filled() < FIGURES_OF_A_ROW) {
                continue;
            }
            read.entrySet().stream()
                    .filter(row -> row.getValue().line() < stray.line())
                    .max(Comparator.comparingInt(row -> row.getValue().line()))
                    .ifPresent(before -> doubtful.add(before.getKey()));
            read.entrySet().stream()
                    .filter(row -> row.getValue().line() > stray.line())
                    .min(Comparator.comparingInt(row -> row.getValue().line()))
                    .ifPresent(behind -> doubtful.add(behind.getKey()));
        }
    }

    /**
     * Empty cells that order alone gives to a row are not its own where figures without a row stand between the rows before
     * and behind it: those may be its figures, and the empty cells those of a heading.
     */
    void leaveNamelessBlanks() {
        for (int r = 0; r < rows.size(); r++) {
            PrintedRow taken = read.get(r);
            if (taken == null || taken.filled() > 0 || RowLabelling.isWhole(taken.letters(), rows.get(r))) {
                continue;
            }
            if (taken.letters().isEmpty()
                    && taken.figures().size() < rows.get(r).cells().size()) {
                read.remove(r); // too few cells for a row, as where a text is cut off
                continue;
            }
            int from = -1;
            int to = Integer.MAX_VALUE;
            for (Map.Entry<Integer, PrintedRow> other : read.entrySet()) {
                if (other.getKey() < r) {
                    from = other.getValue().line();
                } else if (other.getKey() > r && to == Integer.MAX_VALUE) {
                    to = other.getValue().line();
                }
            }
            int first = from;
            int last = to;
            if (strays.stream().anyMatch(stray -> stray.line() > first && stray.line() < last)) {
                read.remove(r);
            }
        }
    }
}
