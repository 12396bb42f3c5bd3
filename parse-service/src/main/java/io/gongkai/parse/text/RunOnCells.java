package io.gongkai.parse.text;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that follow each other on one line between tabs, as Word gives the text of a table whose cells reach over several rows: a
 * mark ends each cell, and one more each row. Behind each label stand as many cells, the last of them the end of the row; those
 * before the next label, if any, are places that labels over several rows cover.
 */
final class RunOnCells {
    private static final int LEAST_ROWS = 2;
    private static final int LEAST_CELLS = 5;

    /** That of the disputes has 15 figures, and seldom a label or a remark. */
    private static final int WIDEST_ROW = 20;

    /** 三、本年度办理结果 and a group below it. */
    private static final int MOST_COVERED = 2;

    private final List<Cell> cells;

    /** Places of the labels that cells without words follow. */
    private final List<Integer> labels = new ArrayList<>();

    private RunOnCells(List<Cell> cells) {
        this.cells = cells;
        for (int i = 0; i < cells.size(); i++) {
            if (isWords(i) && behind(i) >= LEAST_CELLS) {
                labels.add(i);
            }
        }
    }

    /** Adds the rows to the lines; the line itself if it is one. */
    static void add(Line line, List<Line> lines) {
        if (line.cells().size() <= WIDEST_ROW) {
            lines.add(line);
            return;
        }
        RunOnCells cells = new RunOnCells(line.cells());
        int length = cells.labels.stream().mapToInt(cells::behind).min().orElse(0);
        lines.addAll(cells.areRows(length) ? cells.parted(length) : List.of(line));
    }

    /** Whether an empty cell stands so far behind each label, few behind that, and before it figures in several rows. */
    private boolean areRows(int length) {
        int filled = 0;
        for (int label : labels) {
            if (!isBlank(cells.get(label + length)) || behind(label) > length + MOST_COVERED) {
                return false;
            }
            boolean blank = cells.subList(label + 1, label + length).stream().allMatch(RunOnCells::isBlank);
            filled += blank ? 0 : 1;
        }
        return filled >= LEAST_ROWS;
    }

    /** How many cells without words follow. */
    private int behind(int label) {
        int end = label + 1;
        while (end < cells.size() && !isWords(end)) {
            end++;
        }
        return end - label - 1;
    }

    private List<Line> parted(int length) {
        List<Line> rows = new ArrayList<>();
        int from = labels.getFirst();
        while (from > 0 && isWords(from - 1)) {
            from--;
        }
        add(rows, 0, from);
        for (int label : labels) {
            add(rows, from, label + length);
            from = label + length + 1;
        }
        add(rows, from, cells.size());
        return RowEnds.aligned(rows, false);
    }

    private void add(List<Line> rows, int from, int to) {
        List<Cell> row = new ArrayList<>();
        for (Cell cell : cells.subList(from, to)) {
            row.add(new Cell(cell.text(), row.size(), 1, 1, cell.source()));
        }
        if (row.stream().anyMatch(cell -> !isBlank(cell))) {
            rows.add(TextLines.line(row));
        }
    }

    private boolean isWords(int cell) {
        String text = cells.get(cell).text();
        return Lettering.count(text) > 1 && CellReading.read(text) instanceof Printed.Words;
    }

    private static boolean isBlank(Cell cell) {
        return Lettering.isVoid(cell.text());
    }
}
