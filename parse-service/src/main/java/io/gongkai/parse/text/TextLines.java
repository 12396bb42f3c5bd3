package io.gongkai.parse.text;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.SourcePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Cuts text into lines, and lines into cells: by tabs, or by the upright rules of a Markdown table. */
public final class TextLines {
    /** About as many as the lines of a report have; it saves growing. */
    private static final int LETTERS_OF_A_LINE = 24;

    private TextLines() {}

    /** The lines of a part of the text; lines of dashes, which only draw a Markdown table, are left out. */
    public static List<Line> of(String text, int from, int to, int firstNumber, ReadingLimits limits) {
        List<Line> lines = new ArrayList<>(16 + (to - from) / LETTERS_OF_A_LINE);
        int cells = 0;
        int start = from;
        int number = firstNumber;
        while (start <= to) {
            int end = endOfLine(text, start, to);
            if (!isLineOfDashes(text, start, end)) {
                Line line = line(text, start, end, Integer.valueOf(number));
                lines.add(line);
                cells += line.cells().size();
            }
            if (lines.size() > limits.lines()) {
                throw new LimitExceededException("lines", limits.lines());
            }
            if (cells > limits.cells()) {
                throw new LimitExceededException("cells", limits.cells());
            }
            start = next(text, end);
            number++;
        }
        return Collections.unmodifiableList(lines);
    }

    /** The number is a boxed one, which all cells of the line share. */
    private static Line line(String text, int start, int end, Integer number) {
        SourcePosition source = new SourcePosition(null, number, start, end - start, null);
        int first = firstVisible(text, start, end);
        if (first < end && text.charAt(first) == '|' && text.indexOf('|', first + 1, end) > 0) {
            return new Line(ruled(text, first + 1, end, number), null, source);
        }
        int tab = text.indexOf('\t', start, end);
        return new Line(
                tab < 0
                        ? List.of(new Cell(text.substring(start, end), 0, 1, 1, source))
                        : tabbed(text, start, end, number),
                null,
                source);
    }

    private static boolean isLineOfDashes(String text, int start, int end) {
        boolean dashes = false;
        boolean rules = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '-' && c != '|' && c != ':' && !isBlank(c)) {
                return false;
            }
            dashes |= c == '-';
            rules |= c == '|';
        }
        return dashes && rules;
    }

    private static List<Cell> tabbed(String text, int start, int end, Integer number) {
        int tabs = 0;
        for (int i = start; i < end; i++) {
            tabs += text.charAt(i) == '\t' ? 1 : 0;
        }
        Cell[] cells = new Cell[tabs + 1];
        int from = start;
        for (int column = 0; column < tabs; column++) {
            int to = text.indexOf('\t', from, end);
            cells[column] = cell(text, from, to, number, column);
            from = to + 1;
        }
        cells[tabs] = cell(text, from, end, number, tabs);
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    private static List<Cell> ruled(String text, int start, int end, Integer number) {
        List<Cell> cells = new ArrayList<>();
        int from = start;
        while (from <= end) {
            int rule = text.indexOf('|', from, end);
            boolean last = rule < 0;
            int to = last ? end : rule;
            int first = firstVisible(text, from, to);
            int behind = to;
            while (behind > first && isBlank(text.charAt(behind - 1))) {
                behind--;
            }
            if (!last || behind > first) {
                cells.add(cell(text, first, behind, number, cells.size()));
            }
            from = to + 1;
        }
        return List.copyOf(cells);
    }

    private static Cell cell(String text, int from, int to, Integer number, int column) {
        return new Cell(
                text.substring(from, to), column, 1, 1, new SourcePosition(null, number, from, to - from, null));
    }

    private static int firstVisible(String text, int from, int to) {
        int first = from;
        while (first < to && isBlank(text.charAt(first))) {
            first++;
        }
        return first;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == 0x3000 || c == 0xA0;
    }

    private static int endOfLine(String text, int from, int to) {
        int end = from;
        while (end < to && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int next(String text, int end) {
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** Unicode's mandatory breaks (UAX 14), among them the form feed that parts the pages of a PDF's text. */
    private static boolean isBreak(char c) {
        return c <= 0x2029 && (c < ' ' ? c >= '\n' && c <= '\r' : c == 0x85 || c >= 0x2028);
    }
}
