package io.gongkai.parse.text;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables whose cells follow each other with a stroke behind each, whatever line they fall on, and an empty cell behind each row:
 * what antiword makes of a table whose columns it cannot lay out. Each cell becomes a line of its own, behind an empty cell, and
 * an empty line stands for the end of a row.
 */
final class RunningCells {
    /** Fewer strokes are no table of the form. */
    private static final int LEAST_STROKES = 12;

    private static final int LEAST_ROWS = 2;

    /** No row has so many labels; they are the names of columns, whose row ends before the next figure. */
    private static final int LEAST_NAMES = 4;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<Cell> blanks = new ArrayList<>();

    /** Words that follow each other, up to here. */
    private int names;

    private RunningCells(String text) {
        this.text = text;
    }

    /**
     * Whether lines that are drawn, without rules, run on: they have neither one width nor one number of cells, no cell is set
     * off from the stroke before it, and empty cells stand between others.
     */
    static boolean are(List<DrawnRows.Drawn> drawn, String text) {
        int strokes = 0;
        int ends = 0;
        int alike = 0;
        boolean framed = true;
        DrawnRows.Drawn first = drawn.getFirst();
        int width = Extent.width(text, first.from(), first.to());
        for (int i = 0; i < drawn.size(); i++) {
            DrawnRows.Drawn line = drawn.get(i);
            if (line.rule() || isSetOff(text, line)) {
                return false;
            }
            strokes += line.uprights();
            alike += line.uprights() == first.uprights() ? 1 : 0;
            framed &= isFramed(text, line) && Extent.width(text, line.from(), line.to()) == width;
            for (int at = line.from(); at + 2 < line.to(); at++) {
                ends += text.startsWith("| |", at) ? 1 : 0;
            }
        }
        return strokes >= LEAST_STROKES && ends >= LEAST_ROWS && !framed && (alike < drawn.size() || drawn.size() == 1);
    }

    private static boolean isFramed(String text, DrawnRows.Drawn line) {
        return Strokes.isUpright(text.charAt(line.from())) && Strokes.endsWithUpright(text, line.from(), line.to());
    }

    private static boolean isSetOff(String text, DrawnRows.Drawn line) {
        for (int i = line.from(); i + 2 < line.to(); i++) {
            if (Strokes.isUpright(text.charAt(i))
                    && text.charAt(i + 1) == ' '
                    && !Strokes.isUpright(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** A line for each cell, and an empty one behind each row. */
    static List<Line> lines(List<DrawnRows.Drawn> drawn, String text, ReadingLimits limits) {
        RunningCells cells = new RunningCells(text);
        int from = drawn.getFirst().from();
        int number = drawn.getFirst().number();
        for (DrawnRows.Drawn line : drawn) {
            for (int i = line.from(); i < line.to(); i++) {
                if (Strokes.isUpright(text.charAt(i))) {
                    cells.add(from, i, number);
                    from = i + 1;
                    number = line.number();
                }
            }
        }
        int end = drawn.getLast().to();
        cells.endRow();
        int rest = Extent.firstVisible(text, from, end);
        if (rest < end) {
            cells.lines.add(TextLines.tabbed(text, rest, end, number, limits));
        }
        return cells.lines;
    }

    private void add(int from, int to, int number) {
        int first = from;
        while (first < to && Lettering.isVoid(text.charAt(first))) {
            first++;
        }
        int behind = Extent.visibleEnd(text, first, to);
        Cell cell = TextLines.cell(text, first, behind, number, 1);
        if (first == behind) {
            blanks.add(cell);
            return;
        }
        boolean words = CellReading.read(cell.text()) instanceof Printed.Words;
        if (!blanks.isEmpty() && words) {
            endRow();
        } else if (!blanks.isEmpty() && names >= LEAST_NAMES) {
            lines.add(TextLines.line(List.of(blanks.removeFirst())));
        }
        names = words ? names + 1 : 0;
        blanks.forEach(this::addLine);
        blanks.clear();
        addLine(cell);
    }

    /** The last of the empty cells before a label ends the row; those before it may be the row's. */
    private void endRow() {
        if (blanks.isEmpty()) {
            return;
        }
        names = 0;
        Cell end = blanks.removeLast();
        blanks.forEach(this::addLine);
        blanks.clear();
        lines.add(TextLines.line(List.of(end)));
    }

    private void addLine(Cell cell) {
        Cell before = new Cell("", 0, 1, 1, cell.source());
        lines.add(TextLines.line(List.of(before, cell)));
    }
}
