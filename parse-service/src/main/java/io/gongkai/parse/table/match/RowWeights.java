package io.gongkai.parse.table.match;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.Arrays;
import java.util.List;

/** What it is worth that a printed row is a row of the form, a part of its label, or neither. */
final class RowWeights {
    /** Figures that get no row: a whole row of them, or a stray number. */
    private static final double STRAY_ROW = -5;

    private static final double STRAY_NUMBER = -1;
    private static final int FIGURES_OF_A_ROW = 4;

    /** Figures in their place, by order alone. */
    private static final double PLACED = 1;

    private static final double PLACED_BLANKS = 0.5;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final double[][] figures;
    private final double[][] words;
    private final double[] neither;
    private final double[] never;

    /**
     * Weights of every printed row.
     *
     * @param rows those of the form
     */
    RowWeights(LabelIndex labels, List<FormRow> rows, List<PrintedRow> printed) {
        this.figures = new double[printed.size()][];
        this.words = new double[printed.size()][];
        this.neither = new double[printed.size()];
        this.never = new double[rows.size() + 1];
        Arrays.fill(never, NEVER);
        EnclosedFigures enclosed = new EnclosedFigures(rows, printed);
        for (int i = 0; i < printed.size(); i++) {
            PrintedRow print = printed.get(i);
            boolean filled = print.filled() > 0 || print.glued() != null;
            boolean hasFigures = print.hasFigures() || print.glued() != null;
            double placed = filled ? PLACED : PLACED_BLANKS;
            neither[i] = ignored(print);
            boolean heading = !filled && labels.isGroup(print.letters());
            FormRow around = enclosed.around(i);
            String letters = around == null ? print.letters() : around.label();
            double[] agreements = hasFigures && !heading ? labels.agreements(letters) : LabelIndex.NONE;
            if (areGaps(print.figures()) || (!filled && !print.letters().isEmpty())) {
                agreements = onlyAgreeing(agreements);
            }
            figures[i] = behindNone(agreements, placed);
            double[] parts = print.filled() == 0 ? labels.fragmentAgreements(print.letters()) : LabelIndex.NONE;
            words[i] = behindNone(onlyAgreeing(parts), 0);
        }
    }

    private static boolean areGaps(List<Token> figures) {
        for (Token token : figures) {
            if (token.kind() != Token.Kind.GAP) {
                return false;
            }
        }
        return !figures.isEmpty();
    }

    /** From 1 on, more of each; never for no row, nor where there is nothing to compare. */
    private double[] behindNone(double[] agreements, double more) {
        if (agreements.length == 0) {
            return never;
        }
        double[] weights = never.clone();
        for (int row = 0; row < agreements.length; row++) {
            weights[row + 1] = more + agreements[row];
        }
        return weights;
    }

    /** Empty cells and lines behind words are a row's only if the words are its label, and not those of a heading. */
    private static double[] onlyAgreeing(double[] agreements) {
        double[] agreeing = agreements.clone();
        for (int row = 0; row < agreeing.length; row++) {
            agreeing[row] = agreeing[row] > 0 ? agreeing[row] : NEVER;
        }
        return agreeing;
    }

    private static double ignored(PrintedRow print) {
        if (print.filled() == 0) {
            return 0;
        }
        return print.filled() >= FIGURES_OF_A_ROW ? STRAY_ROW : STRAY_NUMBER;
    }

    /** That the figures of the printed row are those of the row of the form, counted from 1. */
    double asFigures(int print, int row) {
        return figures[print][row];
    }

    /** That the words of the printed row are part of the label of the row of the form, counted from 1. */
    double asWords(int print, int row) {
        return words[print][row];
    }

    /** That it is neither. */
    double asNeither(int print) {
        return neither[print];
    }
}
