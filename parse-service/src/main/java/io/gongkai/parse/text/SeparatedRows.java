package io.gongkai.parse.text;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as spreadsheets export them (RFC 4180): cells between commas, or between tabs, quotation marks around those that hold a
 * separator or a line feed. Commas part cells where several rows that follow each other have as many of them; tabs do anyway,
 * and only the quotation marks are told here.
 */
final class SeparatedRows {
    private static final int LEAST_CELLS = 3;
    private static final int LEAST_ROWS = 3;

    /** A cell holds a label, or a paragraph of the text; it also bounds the work on hostile texts. */
    private static final int LONGEST_CELL = 4000;

    private final String text;
    private final int to;
    private final boolean possible;
    private int runEnd;

    /** Commas cannot part cells before this index. */
    private int prose;

    SeparatedRows(String text, int from, int to) {
        this.text = text;
        this.to = to;
        this.possible = text.indexOf(',', from) >= 0 || text.indexOf('"', from) >= 0;
    }

    /**
     * A row.
     *
     * @param cells its cells, quotation marks removed
     * @param end index of the line end behind it
     * @param breaks line ends within it
     */
    record Row(List<Cell> cells, int end, int breaks) {
        /** A single cell at its beginning that is too long for a label is a paragraph. */
        boolean isProse() {
            return Lettering.count(cells.getFirst().text()) > 0
                    && cells.stream().skip(1).allMatch(cell -> Lettering.isVoid(cell.text()))
                    && cells.getFirst().text().indexOf('。') >= 0;
        }
    }

    /** The row that begins here; null if none does. */
    @Nullable
    Row at(int start, int number) {
        if (!possible) {
            return null;
        }
        int end = endOfLine(start);
        if (opensQuotation(start, end)) {
            Row row = row(start, number, '\t');
            if (row != null && row.cells().size() > 1) {
                return row;
            }
        }
        if (start < runEnd) {
            return row(start, number, ',');
        }
        if (start < prose || text.indexOf(',', start, end) < 0) {
            return null;
        }
        runEnd = endOfRun(start);
        prose = end;
        return start < runEnd ? row(start, number, ',') : null;
    }

    private boolean opensQuotation(int start, int end) {
        for (int at = text.indexOf('"', start, end); at >= 0; at = text.indexOf('"', at + 1, end)) {
            if (at == start || text.charAt(at - 1) == '\t') {
                return true;
            }
        }
        return false;
    }

    /** Where the rows end that begin here and have as many cells as the first; the start if they are too few. */
    private int endOfRun(int start) {
        int at = start;
        int rows = 0;
        int width = 0;
        while (at < to) {
            Row row = row(at, 1, ',');
            if (row == null
                    || row.cells().size() < LEAST_CELLS
                    || (rows > 0 && row.cells().size() != width)
                    || isSentence(row)) {
                break;
            }
            width = row.cells().size();
            rows++;
            at = Math.min(to, next(row.end()));
        }
        return rows < LEAST_ROWS ? start : at;
    }

    /** Clauses between commas, or numbers that are grouped by them. */
    private static boolean isSentence(Row row) {
        if (row.isProse()) {
            return false;
        }
        for (Cell cell : row.cells()) {
            String words = cell.text();
            if (words.indexOf('。') >= 0) {
                return true;
            }
            for (int i = 1; i + 1 < words.length(); i++) {
                if (words.charAt(i) == ' ' && isDigit(words.charAt(i - 1)) && isDigit(words.charAt(i + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private @Nullable Row row(int start, int number, char separator) {
        List<Cell> cells = new ArrayList<>();
        int breaks = 0;
        int at = start;
        while (true) {
            int end = endOfCell(at, separator);
            if (end < 0) {
                return null;
            }
            cells.add(cell(at, end, number + breaks, cells.size()));
            for (int i = at; i < end; i++) {
                breaks += text.charAt(i) == '\n' ? 1 : 0;
            }
            if (end >= to || text.charAt(end) != separator) {
                return new Row(List.copyOf(cells), end, breaks);
            }
            at = end + 1;
        }
    }

    /** Index of the separator or line end behind the cell; −1 if its quotation marks do not close. */
    private int endOfCell(int from, char separator) {
        int at = from;
        if (from < to && text.charAt(from) == '"') {
            at = from + 1;
            while (at < to && at - from < LONGEST_CELL) {
                if (text.charAt(at) != '"') {
                    at++;
                } else if (at + 1 < to && text.charAt(at + 1) == '"') {
                    at += 2;
                } else {
                    break;
                }
            }
            if (at >= to || text.charAt(at) != '"') {
                return -1;
            }
            at++;
            return at >= to || text.charAt(at) == separator || isLineEnd(text.charAt(at)) ? at : -1;
        }
        while (at < to && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Cell cell(int from, int end, int number, int column) {
        SourcePosition source = new SourcePosition(null, number, from, end - from, null);
        boolean quoted = end - from > 1 && text.charAt(from) == '"';
        String words = quoted ? text.substring(from + 1, end - 1).replace("\"\"", "\"") : text.substring(from, end);
        return new Cell(words, column, 1, 1, source);
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < to && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int next(int end) {
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
