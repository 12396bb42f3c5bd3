package io.gongkai.parse.text;

import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells, in tables that are drawn without rules between their rows, the lines that go on with the row above: all that they print
 * stands below cells of the same width that had no room for more.
 */
final class WrappedCells {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String MARKS = ".．、";

    private WrappedCells() {}

    /** Whether the lower line goes on with the cells of the upper one. */
    static boolean goOn(String text, DrawnRows.Drawn upper, DrawnRows.Drawn lower) {
        List<int[]> above = cells(text, upper);
        List<int[]> below = cells(text, lower);
        if (above.size() != below.size() || above.size() < 2) {
            return false;
        }
        boolean printed = false;
        for (int i = 0; i < above.size(); i++) {
            int[] one = above.get(i);
            int[] other = below.get(i);
            if (Extent.width(text, one[0], one[1]) != Extent.width(text, other[0], other[1])) {
                return false;
            }
            int first = Extent.firstVisible(text, other[0], other[1]);
            if (first == other[1]) {
                continue;
            }
            printed = true;
            boolean numbers = isNumber(text, one) && isNumber(text, other);
            if (numbers
                    || isNumbered(text, first)
                    || room(text, one) > Extent.width(text, first, endOfWord(text, first, other[1]))) {
                return false;
            }
        }
        return printed;
    }

    /** No number is so long that it goes on below. */
    private static boolean isNumber(String text, int[] cell) {
        return CellReading.read(text.substring(cell[0], cell[1])) instanceof Printed.Amount;
    }

    /** 6. or （六） or 六、 begins a label of its own. */
    private static boolean isNumbered(String text, int at) {
        char first = Lettering.folded(text.charAt(at));
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean number = Character.isDigit(first) || NUMERALS.indexOf(first) >= 0;
        boolean bracketed = first == '(' && (Character.isDigit(next) || NUMERALS.indexOf(next) >= 0);
        return bracketed || (number && MARKS.indexOf(next) >= 0);
    }

    private static List<int[]> cells(String text, DrawnRows.Drawn line) {
        List<int[]> cells = new ArrayList<>();
        int from = line.framed() ? line.from() + 1 : line.from();
        for (int i = from; i < line.to(); i++) {
            if (Strokes.isUpright(text.charAt(i))) {
                cells.add(new int[] {from, i});
                from = i + 1;
            }
        }
        return cells;
    }

    /** Columns behind what the cell prints, but for the one that parts it from the stroke; all of them if it prints nothing. */
    private static int room(String text, int[] cell) {
        int end = Extent.visibleEnd(text, cell[0], cell[1]);
        return end == cell[0] ? Integer.MAX_VALUE : Extent.width(text, end, cell[1]) - 1;
    }

    /** Chinese breaks anywhere, numbers do not. */
    private static int endOfWord(String text, int from, int to) {
        int end = from + 1;
        while (end < to && text.charAt(from) < 0x80 && text.charAt(end) < 0x80 && !Lettering.isVoid(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
