package io.gongkai.parse.tabulation;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a document as one text: characters in their ordinary forms, a tab between cells, an end behind each line. */
final class RunningText {
    private final List<Line> lines;
    private final String text;

    /** Where each line begins, and the text ends. */
    private final int[] starts;

    RunningText(List<Line> lines) {
        this.lines = lines;
        this.starts = new int[lines.size() + 1];
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = printed.length();
            List<Cell> cells = lines.get(i).cells();
            for (int c = 0; c < cells.size(); c++) {
                printed.append(cells.get(c).text()).append(c + 1 < cells.size() ? "\t" : "");
            }
            printed.append('\n');
        }
        starts[lines.size()] = printed.length();
        for (int i = 0; i < printed.length(); i++) {
            printed.setCharAt(i, Lettering.folded(printed.charAt(i)));
        }
        this.text = printed.toString();
    }

    String text() {
        return text;
    }

    List<Line> lines() {
        return lines;
    }

    /** Where the line begins; the end of the text for the one behind the last. */
    int start(int line) {
        return starts[line];
    }

    int lineOf(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }

    /** What stands there, within one cell, as a cell in those columns. */
    Cell cell(int from, int to, int column, int columns) {
        int line = lineOf(from);
        int begins = starts[line];
        for (Cell cell : lines.get(line).cells()) {
            int length = cell.text().length();
            if (from <= begins + length) {
                return cell.part(from - begins, Math.min(length, to - begins), column, columns);
            }
            begins += length + 1;
        }
        throw new IndexOutOfBoundsException("no character " + from + " in line " + line);
    }

    /** What stands there within one line, each cell of it in the first column. */
    List<Cell> cells(int from, int to) {
        List<Cell> cells = new ArrayList<>();
        int begins = starts[lineOf(from)];
        for (Cell cell : lines.get(lineOf(from)).cells()) {
            int length = cell.text().length();
            int first = Math.max(0, from - begins);
            int last = Math.min(length, to - begins);
            if (first < last) {
                cells.add(cell.part(first, last, 0, 1));
            }
            begins += length + 1;
        }
        return cells;
    }
}
