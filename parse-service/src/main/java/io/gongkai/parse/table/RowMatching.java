package io.gongkai.parse.table;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import java.util.ArrayList;
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

    /** Figures that get no row: a whole row of them, or a stray number. */
    private static final double STRAY_ROW = -5;

    private static final double STRAY_NUMBER = -1;
    private static final int FIGURES_OF_A_ROW = 4;

    /** Figures in their place, by order alone. */
    private static final double PLACED = 1;

    private static final double PLACED_BLANKS = 0.5;

    /** Another match as good as this one, within so much, leaves a doubt. */
    private static final double MARGIN = 0.6;

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final FormTable table;
    private final List<PrintedRow> printed;
    private final List<FormRow> rows;

    /** Agreement of each printed row with each row of the form, as the label of its figures, and as a mere fragment. */
    private final double[][] agreement;

    private final double[][] fragment;

    /** Best score of the printed rows before one, by state: see {@link #state}. */
    private final double[][] forward;

    private final double[][] backward;

    private RowMatching(FormTable table, List<PrintedRow> printed) {
        this.table = table;
        this.printed = printed;
        this.rows = table.rows();
        this.agreement = new double[printed.size()][rows.size()];
        this.fragment = new double[printed.size()][rows.size()];
        this.forward = new double[printed.size() + 1][2 * (rows.size() + 1)];
        this.backward = new double[printed.size() + 1][2 * (rows.size() + 1)];
    }

    static RowMatch match(FormTable table, List<PrintedRow> printed) {
        RowMatching matching = new RowMatching(table, printed);
        matching.readLabels();
        matching.lookBack();
        return matching.best();
    }

    private void readLabels() {
        for (int i = 0; i < printed.size(); i++) {
            String letters = RowLabelling.letters(printed.get(i));
            for (int r = 0; r < rows.size() && !letters.isEmpty(); r++) {
                agreement[i][r] = RowLabelling.agreement(letters, rows.get(r));
                fragment[i][r] = RowLabelling.fragmentAgreement(letters, rows.get(r));
            }
        }
    }

    /** The row of the form that was reached last, from 1, and whether it has figures yet; 0 before the first. */
    private static int state(int row, boolean figures) {
        return 2 * row + (figures ? 1 : 0);
    }

    private void lookBack() {
        int last = printed.size();
        for (int s = 0; s < backward[last].length; s++) {
            backward[last][s] = skipped(s, rows.size() + 1);
        }
        for (int i = last - 1; i >= 0; i--) {
            for (int s = 0; s < backward[i].length; s++) {
                double best = NEVER;
                for (Step step : Step.values()) {
                    for (int row = s / 2; row <= rows.size(); row++) {
                        double gain = gain(i, s, step, row);
                        if (gain > NEVER) {
                            best = Math.max(best, gain + backward[i + 1][next(s, step, row)]);
                        }
                    }
                }
                backward[i][s] = best;
            }
        }
    }

    /** What a printed row may be: figures of a row, words of its label, or neither. */
    private enum Step {
        FIGURES,
        WORDS,
        NEITHER
    }

    private static int next(int state, Step step, int row) {
        return switch (step) {
            case FIGURES -> state(row, true);
            case WORDS -> row == state / 2 ? state : state(row, false);
            case NEITHER -> state;
        };
    }

    private double gain(int i, int state, Step step, int row) {
        PrintedRow print = printed.get(i);
        int current = state / 2;
        boolean done = state % 2 == 1;
        return switch (step) {
            case NEITHER -> row == current ? ignored(print) : NEVER;
            case WORDS -> {
                boolean possible = row > 0 && !print.labels().isEmpty() && print.filled() == 0;
                yield possible && fragment[i][row - 1] > 0
                        ? fragment[i][row - 1] + (row == current ? 0 : skipped(state, row))
                        : NEVER;
            }
            case FIGURES -> {
                boolean has = print.hasFigures() || print.glued() != null;
                if (row == 0 || !has || (row == current && done)) {
                    yield NEVER;
                }
                double placed = print.filled() > 0 || print.glued() != null ? PLACED : PLACED_BLANKS;
                yield placed + agreement[i][row - 1] + (row == current ? 0 : skipped(state, row));
            }
        };
    }

    private static double ignored(PrintedRow print) {
        if (print.filled() == 0) {
            return 0;
        }
        return print.filled() >= FIGURES_OF_A_ROW ? STRAY_ROW : STRAY_NUMBER;
    }

    /** The cost of the rows between that get no figures. */
    private static double skipped(int state, int row) {
        int current = state / 2;
        boolean unfinished = current > 0 && state % 2 == 0;
        return SKIPPED_ROW * (row - current - 1 + (unfinished ? 1 : 0));
    }

    private RowMatch best() {
        Map<Integer, PrintedRow> figures = new TreeMap<>();
        Map<Integer, List<PrintedRow>> fragments = new TreeMap<>();
        List<PrintedRow> strays = new ArrayList<>();
        Set<Integer> doubtful = doubtful();
        int state = state(0, true);
        for (int i = 0; i < printed.size(); i++) {
            Step best = Step.NEITHER;
            int bestRow = state / 2;
            double most = NEVER;
            for (Step step : Step.values()) {
                for (int row = state / 2; row <= rows.size(); row++) {
                    double gain = gain(i, state, step, row);
                    double score = gain > NEVER ? gain + backward[i + 1][next(state, step, row)] : NEVER;
                    if (score > most) {
                        most = score;
                        best = step;
                        bestRow = row;
                    }
                }
            }
            switch (best) {
                case FIGURES -> figures.put(bestRow - 1, printed.get(i));
                case WORDS ->
                    fragments
                            .computeIfAbsent(bestRow - 1, row -> new ArrayList<>())
                            .add(printed.get(i));
                case NEITHER -> {
                    if (printed.get(i).filled() > 0) {
                        strays.add(printed.get(i));
                    }
                }
            }
            state = next(state, best, bestRow);
        }
        double score = backward[0][state(0, true)];
        placeStrays(figures, strays, doubtful);
        return new RowMatch(table, score, figures, fragments, doubtful, strays);
    }

    /** Rows out of order keep their own label. */
    private void placeStrays(Map<Integer, PrintedRow> figures, List<PrintedRow> strays, Set<Integer> doubtful) {
        for (PrintedRow stray : List.copyOf(strays)) {
            String letters = RowLabelling.letters(stray);
            List<Integer> own = new ArrayList<>();
            for (int r = 0; r < rows.size() && !letters.isEmpty(); r++) {
                boolean free = !figures.containsKey(r) || doubtful.contains(r);
                if (free && RowLabelling.isWhole(letters, rows.get(r))) {
                    own.add(r);
                }
            }
            if (own.size() == 1) {
                figures.put(own.getFirst(), stray);
                doubtful.remove(own.getFirst());
                strays.remove(stray);
            }
        }
    }

    /** Rows whose figures another match, nearly as good, gives to another row. */
    private Set<Integer> doubtful() {
        lookAhead();
        double best = backward[0][state(0, true)];
        Set<Integer> doubtful = new HashSet<>();
        for (int i = 0; i < printed.size(); i++) {
            if (printed.get(i).filled() == 0) {
                continue;
            }
            Set<Integer> possible = new HashSet<>();
            for (int s = 0; s < forward[i].length; s++) {
                for (int row = s / 2; row <= rows.size() && forward[i][s] > NEVER; row++) {
                    double gain = gain(i, s, Step.FIGURES, row);
                    double score =
                            gain > NEVER ? forward[i][s] + gain + backward[i + 1][next(s, Step.FIGURES, row)] : NEVER;
                    if (score >= best - MARGIN) {
                        possible.add(row - 1);
                    }
                }
            }
            if (possible.size() > 1) {
                doubtful.addAll(possible);
            }
        }
        return doubtful;
    }

    private void lookAhead() {
        for (double[] scores : forward) {
            java.util.Arrays.fill(scores, NEVER);
        }
        forward[0][state(0, true)] = 0;
        for (int i = 0; i < printed.size(); i++) {
            for (int s = 0; s < forward[i].length; s++) {
                if (forward[i][s] == NEVER) {
                    continue;
                }
                for (Step step : Step.values()) {
                    for (int row = s / 2; row <= rows.size(); row++) {
                        double gain = gain(i, s, step, row);
                        if (gain > NEVER) {
                            int to = next(s, step, row);
                            forward[i + 1][to] = Math.max(forward[i + 1][to], forward[i][s] + gain);
                        }
                    }
                }
            }
        }
    }
}
