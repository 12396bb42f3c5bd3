package io.gongkai.parse.text;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.figure.Placeholder;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as spreadsheets export them (RFC 4180): cells between commas, semicolons (full-width ones too) or tabs, quotation marks
 * around those that hold a separator or a line feed. Commas and semicolons part cells where several rows that follow each other
 * have as many of them; tabs do anyway, and only the quotation marks are told here. Rows that have only their own cells,
 * {@link RaggedRows}, need no others as long.
 */
final class SeparatedRows {
    private static final int LEAST_CELLS = 3;
    private static final int LEAST_ROWS = 3;

    /** A quotation holds a label, or a paragraph of the text; what goes on for longer is none. */
    private static final int LONGEST_QUOTATION = 4000;

    /** How often each character may be looked at; a table needs two looks, marks that never close would need as many as lines. */
    private static final int MOST_LOOKS = 10;

    private static final String SEPARATORS = ",;；";
    private static final String MARKS = "\"" + SEPARATORS;

    private final String text;
    private final int from;
    private final int to;
    private final ReadingLimits limits;

    /** Lines without any are not looked at. */
    private final NextMark nextMark;

    /** Whether rows between each of the separators are ragged, as far as that is known. */
    private final @Nullable Boolean[] ragged = new Boolean[SEPARATORS.length()];

    private long looks;
    private int runEnd;
    private char separator;

    SeparatedRows(String text, int from, int to, ReadingLimits limits) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.limits = limits;
        this.nextMark = new NextMark(text, to, MARKS);
        this.looks = (long) MOST_LOOKS * (to - from);
    }

    /**
     * A row.
     *
     * @param cells its cells, quotation marks removed
     * @param end index of the line end behind it
     * @param breaks line ends within it
     */
    record Row(List<Cell> cells, int end, int breaks) {
        /** Whether it is a paragraph: sentences in its first cell, and nothing but blanks in the others. */
        boolean isProse() {
            return Lettering.count(cells.getFirst().text()) > 0
                    && cells.stream().skip(1).allMatch(cell -> Lettering.isVoid(cell.text()))
                    && cells.getFirst().text().indexOf('。') >= 0;
        }
    }

    /** The row that begins here; null if none does. */
    @Nullable
    Row at(int start, int end, int number) {
        if (start >= runEnd && nextMark.from(start) >= end) {
            return null;
        }
        List<Cell> listed = ListedRows.cells(text, start, end, number);
        if (listed != null) {
            return new Row(listed, end, 0);
        }
        if (opensQuotation(start, end)) {
            Row row = row(start, number, '\t');
            if (row != null && row.cells().size() > 1) {
                return row;
            }
        }
        for (int i = 0; start >= runEnd && i < SEPARATORS.length(); i++) {
            separator = SEPARATORS.charAt(i);
            runEnd = mayBeRow(start, end) ? endOfRun(start) : start;
        }
        return start < runEnd ? row(start, number, separator) : ragged(start, end, number);
    }

    /** The row that has cells of its own only; null if there is none. */
    private @Nullable Row ragged(int start, int end, int number) {
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char between = SEPARATORS.charAt(i);
            if (has(between, start, end) && isRagged(i)) {
                Row row = row(start, number, between);
                return row != null && RaggedRows.is(row.cells()) ? row : null;
            }
        }
        return null;
    }

    /** Looked up once in the text, where a line asks for it. */
    private boolean isRagged(int separator) {
        Boolean known = ragged[separator];
        if (known == null) {
            known = RaggedRows.stand(text, from, to, SEPARATORS.charAt(separator));
            ragged[separator] = known;
        }
        return known;
    }

    /** Whether the line has separators enough, or a quotation that may go on in the next. */
    private boolean mayBeRow(int start, int end) {
        int cells = 1;
        for (int at = text.indexOf(separator, start, end); at >= 0; at = text.indexOf(separator, at + 1, end)) {
            cells++;
        }
        return cells >= LEAST_CELLS || (cells > 1 && has('"', start, end));
    }

    private boolean has(char c, int from, int end) {
        return text.indexOf(c, from, end) >= 0;
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
            Row row = row(at, 1, separator);
            if (row == null
                    || row.cells().size() < LEAST_CELLS
                    || (rows > 0 && row.cells().size() != width)
                    || isSentence(row)) {
                break;
            }
            width = row.cells().size();
            rows++;
            at = Math.min(to, TextLines.next(text, row.end()));
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

    /** The row between these separators; null if a quotation in it does not close, or looking for that became too much. */
    private @Nullable Row row(int start, int number, char separator) {
        List<Cell> cells = new ArrayList<>();
        int breaks = 0;
        int at = start;
        while (true) {
            int end = looks < 0 ? -1 : endOfCell(at, separator);
            if (end < 0) {
                return null;
            }
            cells.add(cell(at, end, number + breaks, cells.size()));
            limits.check(1, cells.size());
            breaks += breaks(at, end);
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
            while (at < to && at - from < LONGEST_QUOTATION) {
                if (text.charAt(at) != '"') {
                    at++;
                } else if (at + 1 < to && text.charAt(at + 1) == '"') {
                    at += 2;
                } else {
                    break;
                }
            }
            looks -= at - from;
            if (at >= to || text.charAt(at) != '"') {
                return -1;
            }
            at++;
            return at >= to || text.charAt(at) == separator || TextLines.isBreak(text.charAt(at)) ? at : -1;
        }
        while (at < to && text.charAt(at) != separator && !TextLines.isBreak(text.charAt(at))) {
            at++;
        }
        looks -= at - from;
        return at;
    }

    private int breaks(int from, int end) {
        int breaks = 0;
        for (int at = TextLines.endOfLine(text, from, end); at < end; breaks++) {
            at = TextLines.endOfLine(text, TextLines.next(text, at), end);
        }
        return breaks;
    }

    private Cell cell(int from, int end, int number, int column) {
        SourcePosition source = new SourcePosition(null, number, from, end - from, null);
        boolean quoted = end - from > 1 && text.charAt(from) == '"';
        String words = quoted ? text.substring(from + 1, end - 1).replace("\"\"", "\"") : text.substring(from, end);
        return new Cell(Placeholder.isEmpty(words) ? "" : words, column, 1, 1, source);
    }
}
