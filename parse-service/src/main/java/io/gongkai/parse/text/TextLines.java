package io.gongkai.parse.text;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into lines, and lines into cells: by tabs, or by the upright rules of a Markdown table. */
public final class TextLines {
    private TextLines() {}

    /** The lines of a part of the text; lines of dashes, which only draw a Markdown table, are left out. */
    public static List<Line> of(String text, int from, int to, int firstNumber, ReadingLimits limits) {
        List<Line> lines = new ArrayList<>();
        int cells = 0;
        int start = from;
        int number = firstNumber;
        while (start <= to) {
            int end = endOfLine(text, start, to);
            if (!isLineOfDashes(text, start, end)) {
                Line line = line(text, start, end, number);
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
        return List.copyOf(lines);
    }

    private static Line line(String text, int start, int end, int number) {
        int first = firstVisible(text, start, end);
        boolean ruled = first < end && text.charAt(first) == '|' && text.indexOf('|', first + 1, end) > 0;
        List<Cell> cells = ruled ? ruled(text, first + 1, end, number) : tabbed(text, start, end, number);
        return new Line(List.copyOf(cells), null, new SourcePosition(null, number, start, end - start, null));
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

    private static List<Cell> tabbed(String text, int start, int end, int number) {
        List<Cell> cells = new ArrayList<>();
        int from = start;
        while (from <= end) {
            int tab = text.indexOf('\t', from, end);
            int to = tab < 0 ? end : tab;
            cells.add(cell(text, from, to, number, cells.size()));
            from = to + 1;
        }
        return cells;
    }

    private static List<Cell> ruled(String text, int start, int end, int number) {
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
        return cells;
    }

    private static Cell cell(String text, int from, int to, int number, int column) {
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
        return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
