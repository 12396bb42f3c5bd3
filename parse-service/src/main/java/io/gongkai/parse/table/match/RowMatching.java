package io.gongkai.parse.table.match;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Matches printed rows with the rows of the form: both run from top to bottom, so of all ways that keep the order the one
 * whose labels agree best is taken (dynamic programming, as in the alignment of sequences). Figures without a label
 * fall to the row that the order leaves; a label whose figures stand elsewhere tells the row before or behind it.
 */
final class RowMatching {
    /** A row of the form that gets no figures. */
    private static final double SKIPPED_ROW = -3;

    /** Another match as good as this one, within so much, leaves a doubt. */
    private static final double MARGIN = 0.6;

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final FormTable table;
    private final List<PrintedRow> printed;
    private final List<FormRow> rows;

    private final RowWeights weights;

    /** Best score of the printed rows from one on, by state: see {@link #state}. */
    private final double[][] backward;

    RowMatching(FormTable table, List<PrintedRow> printed) {
        this.table = table;
        this.printed = printed;
        this.rows = table.rows();
        this.weights = new RowWeights(LabelIndex.of(table), rows, printed);
        this.backward = new double[printed.size() + 1][2 * (rows.size() + 1)];
        lookBack();
    }

    /** How well the labels agree in the best match; comparable between layouts of the same printed rows. */
    double score() {
        return backward[0][state(0, true)];
    }

    /** The row of the form that was reached last, from 1, and whether it has figures yet; 0 before the first. */
    private static int state(int row, boolean figures) {
        return 2 * row + (figures ? 1 : 0);
    }

    /** The cost of the rows without figures, from the state on, up to a row behind it. */
    private static double skipped(int state, int row) {
        int current = state / 2;
        boolean unfinished = current > 0 && state % 2 == 0;
        return SKIPPED_ROW * (row - current - 1 + (unfinished ? 1 : 0));
    }

    private void lookBack() {
        int last = printed.size();
        for (int s = 0; s < backward[last].length; s++) {
            backward[last][s] = skipped(s, rows.size() + 1);
        }
        for (int i = last - 1; i >= 0; i--) {
            double[] behind = backward[i + 1];
            double further = NEVER;
            for (int row = rows.size(); row >= 0; row--) {
                int open = state(row, false);
                int done = state(row, true);
                double taken = weights.asFigures(i, row) + behind[done];
                double told = weights.asWords(i, row) + behind[open];
                double stayed = Math.max(weights.asNeither(i), weights.asWords(i, row));
                backward[i][done] = Math.max(stayed + behind[done], further + skipped(done, 0));
                backward[i][open] = Math.max(Math.max(stayed + behind[open], taken), further + skipped(open, 0));
                further = Math.max(further, Math.max(taken, told) + SKIPPED_ROW * row);
            }
        }
    }

    /** The match in which they agree best. */
    RowMatch best() {
        Map<Integer, PrintedRow> read = new TreeMap<>();
        Map<Integer, List<PrintedRow>> fragments = new TreeMap<>();
        List<PrintedRow> strays = new ArrayList<>();
        int state = state(0, true);
        for (int i = 0; i < printed.size(); i++) {
            int asFigures = bestRow(i, state, true);
            int asWords = bestRow(i, state, false);
            double left = weights.asNeither(i) + backward[i + 1][state];
            double taken = score(i, state, asFigures, true);
            double told = score(i, state, asWords, false);
            if (taken > left && taken >= told) {
                read.put(asFigures - 1, printed.get(i));
                state = state(asFigures, true);
            } else if (told > left) {
                fragments.computeIfAbsent(asWords - 1, row -> new ArrayList<>()).add(printed.get(i));
                state = asWords == state / 2 ? state : state(asWords, false);
            } else if (printed.get(i).filled() > 0) {
                strays.add(printed.get(i));
            }
        }
        MatchedRows matched = new MatchedRows(rows, read, strays, doubtful());
        matched.placeStrays();
        matched.doubtTwofold();
        matched.doubtBesideStrays();
        matched.leaveNamelessBlanks();
        return new RowMatch(table, read, fragments, matched.doubtful(), strays);
    }

    /** The row for which the printed row is taken best from that state; 0 if for none. */
    private int bestRow(int i, int state, boolean asFigures) {
        int best = 0;
        double bestScore = NEVER;
        for (int row = Math.max(1, state / 2); row <= rows.size(); row++) {
            double score = score(i, state, row, asFigures);
            if (score > bestScore) {
                best = row;
                bestScore = score;
            }
        }
        return best;
    }

    private double score(int i, int state, int row, boolean asFigures) {
        boolean here = row == state / 2;
        if (row == 0 || (here && asFigures && state == state(row, true))) {
            return NEVER;
        }
        double skipped = here ? 0 : skipped(state, row);
        if (asFigures) {
            return weights.asFigures(i, row) + skipped + backward[i + 1][state(row, true)];
        }
        return weights.asWords(i, row) + skipped + backward[i + 1][here ? state : state(row, false)];
    }

    /** Rows whose figures another match, nearly as good, gives to another row, and rows that it gives other figures. */
    private Set<Integer> doubtful() {
        double least = score() - MARGIN;
        Set<Integer> doubtful = new HashSet<>();
        int[] claims = new int[rows.size()];
        double[] before = never();
        before[state(0, true)] = 0;
        for (int i = 0; i < printed.size(); i++) {
            BitSet possible = new BitSet(rows.size());
            double[] behind = never();
            double[] arrivals = stepForward(i, before, behind);
            before = behind;
            for (int row = 1; row <= rows.size(); row++) {
                if (arrivals[row] + backward[i + 1][state(row, true)] >= least) {
                    possible.set(row - 1);
                    claims[row - 1] += printed.get(i).filled() > 0 ? 1 : 0;
                }
            }
            if (possible.cardinality() > 1 && printed.get(i).filled() > 0) {
                possible.stream().forEach(doubtful::add);
            }
        }
        for (int row = 0; row < claims.length; row++) {
            if (claims[row] > 1) {
                doubtful.add(row);
            }
        }
        return doubtful;
    }

    /** A score for every state, none of them reached yet. */
    private double[] never() {
        double[] scores = new double[2 * (rows.size() + 1)];
        Arrays.fill(scores, NEVER);
        return scores;
    }

    /**
     * Takes the best scores of the printed rows before this one to those behind it, by state; tells those with its figures given
     * to each row.
     */
    private double[] stepForward(int i, double[] before, double[] behind) {
        double[] arrivals = new double[rows.size() + 1];
        double further = NEVER;
        for (int row = 0; row <= rows.size(); row++) {
            int open = state(row, false);
            int done = state(row, true);
            double entered = further + SKIPPED_ROW * row;
            double stayed = Math.max(weights.asNeither(i), weights.asWords(i, row));
            arrivals[row] = Math.max(entered, before[open]) + weights.asFigures(i, row);
            behind[done] = Math.max(arrivals[row], before[done] + stayed);
            behind[open] = Math.max(entered + weights.asWords(i, row), before[open] + stayed);
            further = Math.max(further, Math.max(before[open] + skipped(open, 0), before[done] + skipped(done, 0)));
        }
        return arrivals;
    }
}
