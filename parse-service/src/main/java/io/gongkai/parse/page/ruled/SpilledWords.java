package io.gongkai.parse.page.ruled;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * Words too long for their cell, drawn across its rulings, as where a wider font stands in for the one that a page was set in. What is
 * drawn letter upon letter, with a ruling through a letter of it, is of the cell that holds most of it. Digits belong to such words
 * as the number of a label only: others would be the figure beside it.
 */
final class SpilledWords {
    /** Fewer letters tell no cell. */
    private static final int LEAST_LETTERS = 3;

    /** How far letters of a word stand from each other at most, or over each other, in parts of their size. */
    private static final double MOST_GAP = 0.25;

    /** How far a ruling that runs through a letter is from its edges, and letters from their line, in parts of their size. */
    private static final double SLACK = 0.1;

    /** What stands behind the number of a label. */
    private static final String POINTS = ".．、";

    private SpilledWords() {}

    /** The glyphs in the order in which they were drawn: words that stand closed up together, all others each for itself. */
    static List<List<Glyph>> parted(List<Glyph> glyphs) {
        List<List<Glyph>> words = new ArrayList<>();
        List<Glyph> word = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!word.isEmpty() && !goesOn(word, glyph)) {
                words.add(word);
                word = new ArrayList<>();
            }
            word.add(glyph);
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    private static boolean goesOn(List<Glyph> word, Glyph glyph) {
        Glyph last = word.getLast();
        return last.turn() == Turn.UPRIGHT
                && glyph.turn() == Turn.UPRIGHT
                && (isDigit(last) ? isDigit(glyph) || POINTS.contains(glyph.text()) : !isDigit(glyph))
                && Math.abs(glyph.box().left() - last.box().right()) <= MOST_GAP * last.size()
                && Math.abs(glyph.box().bottom() - last.box().bottom()) <= SLACK * last.size();
    }

    private static boolean isDigit(Glyph glyph) {
        for (int i = 0; i < glyph.text().length(); i++) {
            if (Character.isDigit(glyph.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The cell that holds most of words drawn across its rulings; −1 if they lie in one, or none does. */
    static int home(Grid grid, List<Glyph> word) {
        if (word.size() <= LEAST_LETTERS || cell(grid, word.getFirst()) == cell(grid, word.getLast())) {
            return -1;
        }
        int[] cells = word.stream().mapToInt(glyph -> cell(grid, glyph)).toArray();
        int home = cells[cells.length / 2];
        int held = 0;
        for (int cell : cells) {
            held += cell == home ? 1 : 0;
        }
        if (home < 0 || held < LEAST_LETTERS || 2 * held <= cells.length || held == cells.length) {
            return -1;
        }
        for (int i = 1; i < cells.length; i++) {
            if (cells[i] != cells[i - 1] && !isCut(grid, word.subList(i - 1, i + 1), cells[i - 1], cells[i])) {
                return -1;
            }
        }
        return home;
    }

    private static int cell(Grid grid, Glyph glyph) {
        return grid.cellAt(glyph.box().middle(), glyph.box().centre());
    }

    /** Whether the ruling between two cells runs through one of two letters. */
    private static boolean isCut(Grid grid, List<Glyph> letters, int left, int right) {
        if (left < 0 || right < 0) {
            return false;
        }
        double ruling = grid.cells().get(right).box().left();
        return letters.stream().anyMatch(letter -> isThrough(ruling, letter.box(), SLACK * letter.size()));
    }

    private static boolean isThrough(double ruling, Box letter, double slack) {
        return ruling > letter.left() + slack && ruling < letter.right() - slack;
    }
}
