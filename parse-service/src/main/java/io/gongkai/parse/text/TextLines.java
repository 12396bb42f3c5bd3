package io.gongkai.parse.text;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.figure.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts text into lines, and lines into cells: by tabs, or by the strokes that a table is drawn with. */
public final class TextLines {
    /** About as many as the lines of a report have; it saves growing. */
    private static final int LETTERS_OF_A_LINE = 24;

    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    private static final Pattern BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("&(?:nbsp|ensp|emsp|#160|#xA0);", Pattern.CASE_INSENSITIVE);

    private TextLines() {}

    /** The lines of a part of the text; lines that only draw a table are left out. */
    public static List<Line> of(String text, int from, int to, int firstNumber, ReadingLimits limits) {
        List<Line> struck = StruckCells.lines(text, from, to, firstNumber, limits);
        if (struck != null) {
            return List.copyOf(struck);
        }
        List<Line> lines = new ArrayList<>(16 + (to - from) / LETTERS_OF_A_LINE);
        DrawnRows drawn = new DrawnRows(text, limits);
        SeparatedRows separated = new SeparatedRows(text, from, to, limits);
        int cells = 0;
        int start = from;
        int number = firstNumber;
        while (start <= to) {
            LineTraits traits = LineTraits.of(text, start, to);
            SeparatedRows.Row row = separated.at(start, traits.end(), number);
            int end = row == null ? traits.end() : row.end();
            int counted = lines.size();
            boolean taken = row == null
                    && (traits.strokes() || beginsToDraw(text, start, end))
                    && drawn.take(number, start, end);
            if (!drawn.isEmpty() && (!taken || next(text, end) > to)) {
                lines.addAll(drawn.end());
            }
            if (row != null) {
                addSeparated(lines, row);
                number += row.breaks();
            } else if (!taken) {
                RunOnCells.add(tabbed(text, start, traits, number, limits), lines);
            }
            for (int i = counted; i < lines.size(); i++) {
                cells += lines.get(i).cells().size();
            }
            limits.check(lines.size(), cells);
            start = next(text, end);
            number++;
        }
        List<Line> joined = CopiedCells.joined(lines);
        boolean spaced = text.indexOf("  ", from, to) >= 0;
        return List.copyOf(spaced ? FlushColumns.parted(joined, limits) : joined);
    }

    private static void addSeparated(List<Line> lines, SeparatedRows.Row row) {
        if (!row.isProse()) {
            lines.add(line(row.cells()));
            return;
        }
        Cell cell = row.cells().getFirst();
        for (String part : cell.text().split("\\R", -1)) {
            lines.add(line(List.of(new Cell(part, 0, 1, 1, cell.source()))));
        }
    }

    private static boolean beginsToDraw(String text, int start, int end) {
        int first = Extent.firstVisible(text, start, end);
        return first < end && Strokes.mayDraw(text.charAt(first));
    }

    /** A line whose cells stand between tabs, or a stretch of several that make one. */
    static Line tabbed(String text, int start, int end, int number, ReadingLimits limits) {
        int tabs = 0;
        for (int i = start; i < end; i++) {
            tabs += text.charAt(i) == '\t' ? 1 : 0;
        }
        return tabbed(text, start, new LineTraits(end, tabs, false, true), number, limits);
    }

    private static Line tabbed(String text, int start, LineTraits traits, int number, ReadingLimits limits) {
        int length = traits.end() - start;
        List<Cell> cells = traits.tabs() > 0
                ? betweenTabs(text, start, traits, number, limits)
                : List.of(Cell.inText(text.substring(start, traits.end()), 0, number, start, length));
        return new Line(cells, null, new SourcePosition(null, number, start, length, null));
    }

    /** A line of these cells. */
    static Line line(List<Cell> cells) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Cell cell : cells) {
            Integer offset = cell.source().offset();
            Integer length = cell.source().length();
            if (offset != null && length != null) {
                from = Math.min(from, offset);
                to = Math.max(to, offset + length);
            }
        }
        Integer number = cells.getFirst().source().line();
        return new Line(List.copyOf(cells), null, new SourcePosition(null, number, from, to - from, null));
    }

    private static List<Cell> betweenTabs(String text, int start, LineTraits traits, int number, ReadingLimits limits) {
        limits.check(1, traits.tabs() + 1);
        Cell[] cells = new Cell[traits.tabs() + 1];
        int from = start;
        for (int i = 0; i < cells.length; i++) {
            int to = from;
            while (to < traits.end() && text.charAt(to) != '\t') { // most cells have but a character
                to++;
            }
            String printed = printed(text, from, to);
            String words = traits.latin() ? withoutMarkup(printed) : printed;
            cells[i] = Cell.inText(words, i, number, from, to - from);
            from = to + 1;
        }
        return List.of(cells);
    }

    /**
     * A cell of a row; converters part the lines of a cell by a tag of HTML, even in Markdown, and fill blank ones with a space or
     * with None.
     */
    static Cell cell(String text, int from, int to, int number, int column) {
        return Cell.inText(withoutMarkup(printed(text, from, to)), column, number, from, to - from);
    }

    private static String withoutMarkup(String printed) {
        if (Placeholder.isEmpty(printed)) {
            return "";
        }
        String text =
                printed.indexOf('<') < 0 ? printed : BREAK.matcher(printed).replaceAll("\n");
        return text.indexOf('&') < 0 ? text : SPACE.matcher(text).replaceAll(" ");
    }

    /** The cells of a form are mostly a single digit, which need not be another string each time. */
    private static String printed(String text, int from, int to) {
        boolean digit = to - from == 1 && text.charAt(from) >= '0' && text.charAt(from) <= '9';
        return digit ? DIGITS.get(text.charAt(from) - '0') : text.substring(from, to);
    }

    static int endOfLine(String text, int from, int to) {
        int end = from;
        while (end < to && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static int next(String text, int end) {
        boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return two ? end + 2 : end + 1;
    }

    static boolean isBreak(char c) {
        return LineTraits.isBreak(c);
    }
}
