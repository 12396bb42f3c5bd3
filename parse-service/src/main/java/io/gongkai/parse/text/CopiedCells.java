package io.gongkai.parse.text;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Cells between lines that hold a tab and nothing else, as a browser copies a table whose cells hold paragraphs: the tab parts
 * two cells, each paragraph stands between empty lines, and more empty lines part the rows.
 * Source: <a href="https://html.spec.whatwg.org/multipage/dom.html#the-innertext-idl-attribute">WHATWG HTML, innerText</a>.
 */
final class CopiedCells {
    /** A table has more of such lines; a few may stand anywhere. */
    private static final int LEAST_TABS = 6;

    /** A cell of more paragraphs is none. */
    private static final int MOST_PARAGRAPHS = 4;

    /** Longer than what filers write in the place of a figure. */
    private static final int LONGEST_CELL = 60;

    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}[、.．]");

    private final List<Line> lines;

    /** Empty lines between a paragraph and the tab behind it; as many may stand between the paragraphs of a cell. */
    private final int within;

    private final List<Line> joined;

    private CopiedCells(List<Line> lines) {
        this.lines = lines;
        this.joined = new ArrayList<>(lines.size());
        this.within = IntStream.range(1, lines.size()).anyMatch(i -> isTab(i) && isParagraph(i - 1)) ? 0 : 1;
    }

    /** The lines, such cells joined to rows. */
    static List<Line> joined(List<Line> lines) {
        int tabs = 0;
        int rows = 0;
        for (Line line : lines) {
            if (line.cells().size() > 1) {
                boolean tab = isTab(line);
                tabs += tab ? 1 : 0;
                rows += tab ? 0 : 1;
            }
        }
        if (tabs < LEAST_TABS || rows > tabs / LEAST_TABS) {
            return lines;
        }
        CopiedCells cells = new CopiedCells(lines);
        return cells.areParted(tabs) ? cells.join() : lines;
    }

    /**
     * Whether tabs stand between paragraphs, and without empty lines, most of them: where a cell is on each line, those are blank
     * cells side by side.
     */
    private boolean areParted(int tabs) {
        long between = IntStream.range(0, lines.size())
                .filter(i -> isTab(i) && before(i, 0) >= 0 && isParagraphBehind(i))
                .count();
        return between >= LEAST_TABS && (within > 0 || 2 * between > tabs);
    }

    private boolean isParagraphBehind(int tab) {
        int next = behind(tab);
        return next < lines.size() && isParagraph(next);
    }

    private List<Line> join() {
        int at = 0;
        while (at < lines.size()) {
            int tab = at;
            while (tab < lines.size() && !isTab(tab)) {
                tab++;
            }
            int first = tab == lines.size() ? tab : firstOfRow(tab, at);
            joined.addAll(lines.subList(at, first));
            at = tab == lines.size() ? tab : joinRow(first, tab);
        }
        return joined;
    }

    /** The paragraph before the tab; the tab if the cell is blank. Others before that may be a heading: rows stand no farther from it. */
    private int firstOfRow(int tab, int from) {
        int nearest = before(tab, from);
        return nearest < 0 ? tab : nearest;
    }

    /** The paragraph before a line, near enough for the same row; −1 if there is none. */
    private int before(int line, int from) {
        int at = line - 1;
        while (at >= from && line - at <= within && isEmpty(at)) {
            at--;
        }
        return at >= from && isParagraph(at) ? at : -1;
    }

    /** The paragraph or tab behind a line, near enough for the same row; the number of lines if there is none. */
    private int behind(int line) {
        int at = line + 1;
        while (at < lines.size() && at - line <= within && isEmpty(at)) {
            at++;
        }
        return at < lines.size() && (isParagraph(at) || isTab(at)) ? at : lines.size();
    }

    /** Adds the row whose first cell begins here, and says where it ends. */
    private int joinRow(int first, int firstTab) {
        List<Cell> cells = new ArrayList<>();
        add(cells, lines.get(first).cells().getFirst());
        int last;
        int tab = firstTab;
        while (true) {
            List<Cell> blank = lines.get(tab).cells();
            blank.subList(1, blank.size() - 1).forEach(cell -> add(cells, cell));
            int begins = behind(tab);
            last = begins == lines.size() || isTab(begins) ? tab : lastOfCell(begins);
            if (last == tab || isBehindTable(cells.getLast(), begins, last)) {
                add(cells, blank.getLast());
                last = tab;
            } else {
                add(cells, begins, last);
            }
            int next = behind(last);
            if (next == lines.size() || !isTab(next)) {
                break;
            }
            tab = next;
        }
        joined.add(TextLines.line(cells));
        return last + 1;
    }

    /** Where the cell ends: at the tab behind it, where the row ends, or with its first paragraph if it is a figure. */
    private int lastOfCell(int begins) {
        int last = begins;
        for (int paragraphs = 1; paragraphs <= MOST_PARAGRAPHS; paragraphs++) {
            if (isFigure(last)) {
                return paragraphs == 1 ? last : begins;
            }
            int next = behind(last);
            if (next == lines.size() || isTab(next)) {
                return last;
            }
            last = next;
        }
        return begins;
    }

    /** Whether what stands at the end of a row is the heading or the text below a table, whose last cell is blank. */
    private boolean isBehindTable(Cell before, int begins, int last) {
        int next = behind(last);
        boolean ends = next == lines.size() || !isTab(next);
        boolean words = CellReading.read(before.text()) instanceof Printed.Words;
        String text = lines.get(begins).cells().getFirst().text();
        return ends
                && !words
                && (text.length() > LONGEST_CELL || HEADING.matcher(text).lookingAt());
    }

    private void add(List<Cell> cells, Cell blank) {
        cells.add(new Cell(blank.text(), cells.size(), 1, 1, blank.source()));
    }

    /** Adds a cell of the paragraphs from one line to another. */
    private void add(List<Cell> cells, int first, int last) {
        List<Cell> paragraphs = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (!isEmpty(i)) {
                paragraphs.add(lines.get(i).cells().getFirst());
            }
        }
        SourcePosition source = TextLines.line(paragraphs).source();
        String text = String.join("\n", paragraphs.stream().map(Cell::text).toList());
        cells.add(new Cell(text, cells.size(), 1, 1, source));
    }

    private boolean isFigure(int line) {
        Printed printed = CellReading.read(lines.get(line).cells().getFirst().text());
        return !(printed instanceof Printed.Words) && !(printed instanceof Printed.Nothing);
    }

    private boolean isTab(int line) {
        return isTab(lines.get(line));
    }

    private static boolean isTab(Line line) {
        for (Cell cell : line.cells()) {
            if (!isEmpty(cell)) {
                return false;
            }
        }
        return line.cells().size() > 1;
    }

    private boolean isParagraph(int line) {
        return lines.get(line).cells().size() == 1 && !isEmpty(line);
    }

    private boolean isEmpty(int line) {
        List<Cell> cells = lines.get(line).cells();
        return cells.size() == 1 && isEmpty(cells.getFirst());
    }

    /** A browser leaves no space at an end, but for those that do not break: they stand in a blank cell. */
    private static boolean isEmpty(Cell cell) {
        for (int i = 0; i < cell.text().length(); i++) {
            if (cell.text().charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
