package io.gongkai.parse.text;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of a table whose labels may reach over several rows. Programs that write it with strokes leave out the cells which a label
 * from above covers, so that rows have as many figures and not as many cells: they end in line, not begin.
 */
final class RowEnds {
    /** Fewer figures say nothing of columns. */
    private static final int LEAST_FIGURES = 5;

    private static final int LEAST_ROWS = 3;

    private RowEnds() {}

    /**
     * The lines with the figures of all rows in the same columns.
     *
     * @param filledUp whether short rows are filled up at their ends, where a blank cell may be such filling
     */
    static List<Line> aligned(List<Line> lines, boolean filledUp) {
        List<Line> rows = filledUp ? withoutBlankColumn(lines) : lines;
        Map<Integer, Integer> counts = new HashMap<>();
        for (Line line : rows) {
            counts.merge(figures(line.cells()), 1, Integer::sum);
        }
        int figures = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            boolean enough = count.getKey() >= LEAST_FIGURES && count.getValue() >= LEAST_ROWS;
            if (enough && count.getValue() > counts.getOrDefault(figures, 0)) {
                figures = count.getKey();
            }
        }
        return figures == 0 ? rows : aligned(rows, figures, filledUp);
    }

    private static List<Line> aligned(List<Line> lines, int figures, boolean filledUp) {
        List<List<Cell>> rows = new ArrayList<>();
        int labels = 0;
        for (Line line : lines) {
            List<Cell> cells = line.cells();
            boolean filling = filledUp && figures(cells) == figures + 1 && isBlank(cells.getLast());
            rows.add(filling ? cells.subList(0, cells.size() - 1) : cells);
            if (figures(rows.getLast()) == figures) {
                labels = Math.max(labels, width(rows.getLast()) - figures);
            }
        }
        List<Line> aligned = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            List<Cell> cells = rows.get(i);
            int missing = labels + figures - width(cells);
            boolean shifted = figures(cells) == figures && missing > 0;
            aligned.add(
                    shifted
                            ? TextLines.line(shifted(cells, cells.size() - figures, missing))
                            : cells.size() == lines.get(i).cells().size() ? lines.get(i) : TextLines.line(cells));
        }
        return aligned;
    }

    private static List<Cell> shifted(List<Cell> cells, int from, int by) {
        List<Cell> shifted = new ArrayList<>(cells.subList(0, from));
        for (Cell cell : cells.subList(from, cells.size())) {
            shifted.add(new Cell(cell.text(), cell.column() + by, 1, 1, cell.source()));
        }
        return shifted;
    }

    /** A last column that is blank in all of the widest rows is filling. */
    private static List<Line> withoutBlankColumn(List<Line> lines) {
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        boolean blank = width > 1
                && lines.stream()
                        .filter(line -> line.cells().size() == width)
                        .allMatch(line -> isBlank(line.cells().getLast()));
        if (!blank) {
            return lines;
        }
        return lines.stream()
                .map(line -> line.cells().size() < width
                        ? line
                        : TextLines.line(line.cells().subList(0, width - 1)))
                .toList();
    }

    private static int width(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::columnSpan).sum();
    }

    /** How many figures and blanks the row ends with. */
    private static int figures(List<Cell> cells) {
        int figures = 0;
        while (figures < cells.size() && isFigure(cells.get(cells.size() - 1 - figures))) {
            figures++;
        }
        return figures == cells.size() ? 0 : figures;
    }

    private static boolean isFigure(Cell cell) {
        return isBlank(cell) || !(CellReading.read(cell.text()) instanceof Printed.Words);
    }

    private static boolean isBlank(Cell cell) {
        return cell.text().isBlank();
    }
}
