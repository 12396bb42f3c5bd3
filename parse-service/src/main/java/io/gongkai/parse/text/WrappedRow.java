package io.gongkai.parse.text;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;

/** Lines between two rules that are a single row of a table, whose cells had no room for their words, or even for their numbers. */
final class WrappedRow {
    /** A shorter one is a piece of a label, not a label. */
    private static final int LEAST_LETTERS = 2;

    private WrappedRow() {}

    /**
     * Whether they are: they have as many cells each, and only one has several figures. Where more have, the others stand beside
     * pieces of a label, as no row does.
     */
    static boolean is(List<List<Cell>> lines) {
        int withFigures = 0;
        int besidePieces = 0;
        for (List<Cell> cells : lines) {
            if (cells.size() != lines.getFirst().size()) {
                return false;
            }
            if (hasFigures(cells)) {
                withFigures++;
                besidePieces += standBesidePieces(cells) ? 1 : 0;
            }
        }
        return withFigures <= 1 || besidePieces == withFigures;
    }

    private static boolean hasFigures(List<Cell> cells) {
        int figures = 0;
        for (Cell cell : cells) {
            figures += CellReading.read(cell.text()) instanceof Printed.Amount ? 1 : 0;
        }
        return figures > 1;
    }

    private static boolean standBesidePieces(List<Cell> cells) {
        boolean printed = false;
        for (Cell cell : cells) {
            boolean words = CellReading.read(cell.text()) instanceof Printed.Words;
            if (words && Lettering.count(cell.text()) >= LEAST_LETTERS) {
                return false;
            }
            printed |= words;
        }
        return printed;
    }

    /** The row, with the lines of each cell one below the other. */
    static List<Cell> joined(List<List<Cell>> lines) {
        List<Cell> joined = new ArrayList<>(lines.getFirst());
        for (List<Cell> cells : lines.subList(1, lines.size())) {
            for (int c = 0; c < cells.size(); c++) {
                if (!cells.get(c).text().isEmpty()) {
                    Cell above = joined.get(c);
                    joined.set(c, above.text().isEmpty() ? cells.get(c) : joined(above, cells.get(c)));
                }
            }
        }
        return joined;
    }

    private static Cell joined(Cell above, Cell below) {
        SourcePosition first = above.source();
        Integer from = first.offset();
        Integer last = below.source().offset();
        Integer length = below.source().length();
        SourcePosition source = from == null || last == null || length == null
                ? first
                : new SourcePosition(null, first.line(), from, last + length - from, null);
        return new Cell(above.text() + "\n" + below.text(), above.column(), 1, 1, source);
    }
}
