package io.gongkai.parse.tabulation;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows of the form that share a row of a table: as many labels as figures, one below the other, in each of its cells. Where a cell
 * holds fewer, nothing tells which of them are blank, and the row stays as it is; a cell without any is blank in all of them.
 */
final class SharedCells {
    private static final int LEAST_CELLS = 2;

    private SharedCells() {}

    /** None if the line is a single row. */
    static List<Line> in(Line line) {
        int label = label(line.cells());
        if (label < 0 || line.cells().size() < LEAST_CELLS) {
            return List.of();
        }
        int count = pieces(line.cells().get(label)).size();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new ArrayList<>(i == 0 ? line.cells().subList(0, label) : List.of()));
        }
        for (Cell cell : line.cells().subList(label, line.cells().size())) {
            List<Cell> pieces = Lettering.isVoid(cell.text()) ? Collections.nCopies(count, cell) : pieces(cell);
            boolean figures = pieces.stream()
                    .allMatch(piece -> Lettering.isVoid(piece.text()) == Lettering.isVoid(cell.text())
                            && (Lettering.isVoid(piece.text())
                                    || NamedFigures.isFigure(Lettering.spelt(piece.text()))));
            if (pieces.size() != count || !(figures || cell.equals(line.cells().get(label)))) {
                return List.of();
            }
            for (int i = 0; i < count; i++) {
                rows.get(i).add(pieces.get(i));
            }
        }
        boolean printed = line.cells().subList(label + 1, line.cells().size()).stream()
                .anyMatch(cell -> !Lettering.isVoid(cell.text()));
        return printed
                ? rows.stream()
                        .map(cells -> new Line(List.copyOf(cells), line.table(), line.source()))
                        .toList()
                : List.of();
    }

    /** The cell that holds the whole labels of several rows, and nothing else; −1 without one. */
    private static int label(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).text().indexOf('\n') > 0) {
                List<Cell> pieces = pieces(cells.get(i));
                boolean labels = pieces.size() > 1
                        && pieces.stream().allMatch(piece -> RowLabels.is(Lettering.letters(piece.text())));
                return labels ? i : -1;
            }
        }
        return -1;
    }

    /** Its lines; an empty one at its end is none. */
    private static List<Cell> pieces(Cell cell) {
        List<Cell> pieces = new ArrayList<>();
        String text = cell.text();
        int end = text.length();
        while (end > 0 && Lettering.isVoid(text.charAt(end - 1))) {
            end--;
        }
        int from = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || text.charAt(i) == '\n') {
                pieces.add(cell.part(from, i, cell.column(), cell.columnSpan()));
                from = i + 1;
            }
        }
        return pieces;
    }
}
