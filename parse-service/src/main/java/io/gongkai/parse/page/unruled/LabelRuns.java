package io.gongkai.parse.page.unruled;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.line.LabelLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the lines of labels in one column to rows of figures: lines that follow each other to one row, all of them in the order
 * of the rows. Of all such ways the one is taken whose labels stand best beside their figures (dynamic programming). A label
 * between the figures of two rows may have none of its own.
 */
final class LabelRuns {
    /** Where figures stand beside a label of several lines. */
    enum Anchor {
        MIDDLE,
        TOP,
        BOTTOM
    }

    /**
     * Lines that are one label.
     *
     * @param row which row they belong to; −1 if to none with figures
     */
    record Run(int from, int to, int row) {}

    /**
     * A way to give the lines to rows.
     *
     * @param cost what speaks against it
     */
    record Way(List<Run> runs, double cost, Anchor anchor) {}

    private static final int MOST_LINES = 14;

    /** What speaks against a row that prints no figures, and against figures without a label. */
    private static final double WITHOUT_FIGURES = 0.4;

    private static final double WITHOUT_LABEL = 1.5;

    /** Lines no further from figures, in parts of their height, stand beside them. */
    private static final double BESIDE = 0.5;

    private static final long MOST_STATES = 200_000;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final List<LabelLine> lines;
    private final double[] rows;
    private final boolean[] labelledElsewhere;
    private final LabelSpacing spacing;

    /** What speaks against each line being of one label with the line before it, and of another. */
    private final double[] ofOne;

    private final double[] ofTwo;

    /** The figures next above and below those of each row, of whatever row. */
    private final double[] above;

    private final double[] below;

    /** The first figures below the upper edge of each line; above everything if some stand on that edge. */
    private final double[] nextFigures;

    private LabelRuns(
            List<LabelLine> lines, double[] rows, double[] all, boolean[] labelledElsewhere, LabelSpacing spacing) {
        this.lines = lines;
        this.rows = rows;
        this.labelledElsewhere = labelledElsewhere;
        this.spacing = spacing;
        this.ofOne = new double[lines.size()];
        this.ofTwo = new double[lines.size()];
        for (int i = 1; i < ofOne.length; i++) {
            ofOne[i] = spacing.ofOne(lines.get(i - 1), lines.get(i));
            ofTwo[i] = spacing.ofTwo(lines.get(i - 1), lines.get(i));
        }
        this.above = new double[rows.length];
        this.below = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int at = Arrays.binarySearch(all, rows[i]);
            above[i] = at == 0 ? -NEVER : all[at - 1];
            below[i] = at == all.length - 1 ? NEVER : all[at + 1];
        }
        this.nextFigures =
                lines.stream().mapToDouble(line -> nextFigures(line.box(), all)).toArray();
    }

    private static double nextFigures(Box line, double[] all) {
        int at = -Arrays.binarySearch(all, line.centre() - BESIDE * line.height()) - 1;
        return at < 0 ? -NEVER : at == all.length ? NEVER : all[at];
    }

    /**
     * The best way; null if there is none.
     *
     * @param lines from above
     * @param rows at what heights the figures of rows without a label stand, from above
     * @param all the same of all rows
     * @param labelledElsewhere which of the rows without a label may have it in another column
     * @param anchors where figures may stand beside their labels, the likeliest first
     */
    static @Nullable Way best(
            List<LabelLine> lines,
            double[] rows,
            double[] all,
            boolean[] labelledElsewhere,
            LabelSpacing spacing,
            List<Anchor> anchors) {
        if ((long) (lines.size() + 1) * (rows.length + 1) > MOST_STATES) {
            return null;
        }
        LabelRuns runs = new LabelRuns(lines, rows, all, labelledElsewhere, spacing);
        Way best = null;
        for (Anchor anchor : anchors) {
            Way way = runs.way(anchor);
            if (way != null && (best == null || way.cost() < best.cost() - 1e-6)) {
                best = way;
            }
        }
        return best;
    }

    private @Nullable Way way(Anchor anchor) {
        double[][] costs = new double[lines.size() + 1][rows.length + 1];
        Run[][] last = new Run[lines.size() + 1][rows.length + 1];
        for (double[] cost : costs) {
            Arrays.fill(cost, NEVER);
        }
        costs[0][0] = 0;
        for (int line = 0; line <= lines.size(); line++) {
            for (int row = 0; row <= rows.length; row++) {
                double cost = costs[line][row];
                if (cost == NEVER) {
                    continue;
                }
                if (row < rows.length) {
                    double without = cost + (labelledElsewhere[row] ? 0 : WITHOUT_LABEL);
                    reach(costs, last, without, new Run(line, line, row), row + 1);
                }
                extend(costs, last, line, row, anchor);
            }
        }
        double cost = costs[lines.size()][rows.length];
        return cost == NEVER ? null : new Way(traced(last), cost, anchor);
    }

    private void extend(double[][] costs, Run[][] last, int line, int row, Anchor anchor) {
        if (line == lines.size()) {
            return;
        }
        double end = Math.max(nextFigures[line], row < rows.length ? below[row] : -NEVER);
        double inner = ofTwo[line];
        int most = Math.min(lines.size(), line + MOST_LINES);
        for (int to = line + 1; to <= most && lines.get(to - 1).box().centre() < end; to++) {
            if (to > line + 1) {
                inner += ofOne[to - 1];
            }
            double cost = costs[line][row] + inner;
            if (row < rows.length && cost < costs[to][row + 1] && isNear(line, to, row)) {
                double misfit = misfit(line, to, rows[row], anchor);
                reach(costs, last, cost + misfit, new Run(line, to, row), row + 1);
            }
            double without = cost + (spacing.ruled() ? 0 : WITHOUT_FIGURES);
            if (without < costs[to][row] && isAlone(line, to, row)) {
                reach(costs, last, without, new Run(line, to, -1), row);
            }
        }
    }

    private static void reach(double[][] costs, Run[][] last, double cost, Run run, int row) {
        if (cost < costs[run.to()][row]) {
            costs[run.to()][row] = cost;
            last[run.to()][row] = run;
        }
    }

    private List<Run> traced(Run[][] last) {
        List<Run> runs = new ArrayList<>();
        int line = lines.size();
        int row = rows.length;
        while (line > 0 || row > 0) {
            Run run = last[line][row];
            if (run.from() < run.to()) {
                runs.add(run);
            }
            line = run.from();
            row = run.row() < 0 ? row : run.row();
        }
        Collections.reverse(runs);
        return runs;
    }

    /** Whether no figures of another row stand beside or between the lines and the figures of that row. */
    private boolean isNear(int from, int to, int row) {
        Box first = lines.get(from).box();
        Box last = lines.get(to - 1).box();
        return first.centre() > above[row] + BESIDE * first.height()
                && last.centre() < below[row] - BESIDE * last.height();
    }

    /** Whether no figures stand beside the lines, and those of the rows before and behind stand above and below them. */
    private boolean isAlone(int from, int to, int row) {
        double top = lines.get(from).box().centre();
        double bottom = lines.get(to - 1).box().centre();
        return (row == 0 || top >= rows[row - 1])
                && (row == rows.length || bottom <= rows[row])
                && bottom + BESIDE * lines.get(from).box().height() < nextFigures[from];
    }

    private double misfit(int from, int to, double row, Anchor anchor) {
        Box first = lines.get(from).box();
        Box last = lines.get(to - 1).box();
        double at = switch (anchor) {
            case MIDDLE -> (first.top() + last.bottom()) / 2;
            case TOP -> first.centre();
            case BOTTOM -> last.centre();
        };
        double across = spacing.toRow(lines.get(from), row) + spacing.toRow(lines.get(to - 1), row);
        return Math.abs(at - row) / spacing.pitch() + across;
    }
}
