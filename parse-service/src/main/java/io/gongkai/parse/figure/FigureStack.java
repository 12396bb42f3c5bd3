package io.gongkai.parse.figure;

import io.gongkai.parse.label.Lettering;

/** Figures of one cell on lines of their own: they are several, and which of them is meant the cell does not say. */
public final class FigureStack {
    private FigureStack() {}

    /** Whether the lines of a cell are figures, one above the other: this year's and last year's, or some of them below all. */
    public static boolean is(String raw) {
        if (raw.indexOf('\n') < 0 || raw.length() > CellReading.LONGEST) {
            return false;
        }
        int figures = 0;
        for (String line : raw.split("\n", -1)) {
            switch (CellReading.read(line)) {
                case Printed.Amount ignored -> figures++;
                case Printed.Slash ignored -> figures++;
                case Printed.Nothing ignored -> {}
                case Printed.Words ignored -> {
                    return false;
                }
            }
        }
        return figures > 1;
    }

    /** Whether a line ends between digits: then they are of two numbers, for none is broken where a cell's writer breaks lines. */
    static boolean breaksDigits(String raw) {
        int end = raw.indexOf('\n');
        while (end >= 0) {
            int before = end - 1;
            while (before >= 0 && Lettering.isVoid(raw.charAt(before))) {
                before--;
            }
            int next = end + 1;
            while (next < raw.length() && Lettering.isVoid(raw.charAt(next))) {
                next++;
            }
            if (before >= 0
                    && next < raw.length()
                    && CellReading.isDigit(Lettering.folded(raw.charAt(before)))
                    && CellReading.isDigit(Lettering.folded(raw.charAt(next)))) {
                return true;
            }
            end = raw.indexOf('\n', next);
        }
        return false;
    }
}
