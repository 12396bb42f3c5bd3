package io.gongkai.parse.html;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.SourcePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** The lines of one table, each cell at its column of the grid, as HTML's algorithm for forming a table lays them out. */
final class HtmlTable {
    /** HTML lets no cell span more columns. */
    private static final int MOST_COLUMNS = 1000;

    private static final int MOST_ROWS = 65_534;

    private final int number;
    private final String source;
    private final ReadingLimits limits;
    private final HtmlText text;

    HtmlTable(int number, String source, ReadingLimits limits) {
        this.number = number;
        this.source = source;
        this.limits = limits;
        this.text = new HtmlText(source);
    }

    List<Line> lines(List<List<HtmlSlot>> rows) {
        List<Line> lines = new ArrayList<>();
        int[] covered = new int[0];
        int rowNumber = 0;
        int cells = 0;
        for (List<HtmlSlot> row : rows) {
            rowNumber++;
            List<Cell> read = new ArrayList<>();
            int column = 0;
            for (HtmlSlot slot : row) {
                column = slot.column() == HtmlSlot.NEXT ? firstFree(covered, column) : slot.column();
                int columns = Math.min(slot.columns(), MOST_COLUMNS);
                int down = Math.min(slot.rows(), MOST_ROWS);
                if (column + columns > MOST_COLUMNS) {
                    throw new LimitExceededException("columns", MOST_COLUMNS);
                }
                covered = cover(covered, column, columns, down);
                read.add(cell(slot.element(), rowNumber, column, columns, down));
                column += columns;
                cells++;
                limits.check(0, cells);
            }
            uncover(covered);
            if (!read.isEmpty()) {
                lines.add(new Line(List.copyOf(read), number, around(read)));
            }
        }
        return lines;
    }

    private Cell cell(Element element, int row, int column, int columns, int rows) {
        CellPosition at = new CellPosition(number, row, column + 1);
        text.clear();
        gather(element);
        String words = text.text();
        if (words.isEmpty() && holdsUnsaid(element)) {
            text.clear();
            text.appendPicture(element);
            words = text.text();
        }
        SourcePosition position = text.position(at);
        return new Cell(words, column, columns, rows, position == null ? empty(element, at) : position);
    }

    /** The words of a cell, its paragraphs and breaks parted by line feeds. */
    private void gather(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child instanceof Element element) {
                gatherElement(element);
            } else if (child instanceof TextNode words) {
                text.append(words, false);
            }
        }
    }

    private void gatherElement(Element element) {
        boolean block = HtmlMarkup.isBlock(element);
        if (block || element.nameIs("br")) {
            text.lineFeed();
        }
        text.append(element, HtmlControls.written(element));
        if (HtmlMarkup.isPicture(element)) {
            text.appendPicture(element);
        }
        gather(element);
        if (block) {
            text.lineFeed();
        }
    }

    private static boolean holdsUnsaid(Element cell) {
        return cell.childNodeSize() > 0 && cell.stream().skip(1).anyMatch(HtmlControls::isUnsaid);
    }

    private SourcePosition empty(Element element, CellPosition at) {
        Range range = element.sourceRange();
        int offset = Math.clamp(range.endPos(), 0, source.length());
        return new SourcePosition(null, Math.max(1, range.end().lineNumber()), offset, 0, at);
    }

    private static SourcePosition around(List<Cell> cells) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        int line = 0;
        for (Cell cell : cells) {
            line = cell.offset() < start ? cell.line() : line;
            start = Math.min(start, cell.offset());
            end = Math.max(end, cell.offset() + cell.length());
        }
        return new SourcePosition(null, line, start, Math.max(0, end - start), null);
    }

    private static int firstFree(int[] covered, int from) {
        int column = from;
        while (column < covered.length && covered[column] > 0) {
            column++;
        }
        return column;
    }

    private static int[] cover(int[] covered, int column, int columns, int rows) {
        int[] wider = covered.length < column + columns ? Arrays.copyOf(covered, column + columns) : covered;
        for (int i = column; i < column + columns; i++) {
            wider[i] = Math.max(wider[i], rows);
        }
        return wider;
    }

    private static void uncover(int[] covered) {
        for (int i = 0; i < covered.length; i++) {
            covered[i] = Math.max(0, covered[i] - 1);
        }
    }
}
