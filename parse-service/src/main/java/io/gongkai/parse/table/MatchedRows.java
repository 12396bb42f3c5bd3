package io.gongkai.parse.table;

import io.gongkai.parse.form.FormRow;
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

    /** Beside the whole labels of two rows stand the figures of either. */
    void doubtTwofold() {
        for (PrintedRow row : read.values()) {
            String letters = row.letters();
            List<Integer> told = new ArrayList<>();
            for (int r = 0; r < rows.size(); r++) {
                if (RowLabelling.tells(letters, rows.get(r), letters.length()) > 0) {
                    told.add(r);
                }
            }
            String longest = told.stream()
                    .map(r -> rows.get(r).words())
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            boolean twofold =
                    told.stream().anyMatch(r -> !longest.contains(rows.get(r).words()));
            if (twofold) {
                doubtful.addAll(told);
            }
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
