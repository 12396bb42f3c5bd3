package io.gongkai.parse.text;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.figure.Placeholder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as programs print lists, one on a line: {@code ['规章', None, '0'],} or {@code ["规章", null, 0]}. */
final class ListedRows {
    private static final int LEAST_CELLS = 3;
    private static final int LONGEST_ROW = 4000;
    private static final String QUOTES = "'\"";

    private final String text;
    private final int end;
    private final int number;
    private final List<Cell> cells = new ArrayList<>();
    private int at;
    private boolean quoted;

    private ListedRows(String text, int from, int end, int number) {
        this.text = text;
        this.end = end;
        this.number = number;
        this.at = from;
    }

    /** The cells of the line; null if it is no list of words and numbers. */
    static @Nullable List<Cell> cells(String text, int start, int end, int number) {
        if (start == end || text.charAt(start) != '[' || end - start > LONGEST_ROW) {
            return null;
        }
        ListedRows row = new ListedRows(text, start + 1, end, number);
        return row.isList() && row.quoted && row.cells.size() >= LEAST_CELLS ? List.copyOf(row.cells) : null;
    }

    private boolean isList() {
        while (true) {
            skipSpaces();
            if (!(QUOTES.indexOf(next()) >= 0 ? addQuoted() : addBare())) {
                return false;
            }
            skipSpaces();
            char mark = next();
            at++;
            if (mark == ']') {
                return text.substring(at, end).replace(",", "").isBlank();
            }
            if (mark != ',') {
                return false;
            }
        }
    }

    private void skipSpaces() {
        while (next() == ' ') {
            at++;
        }
    }

    private char next() {
        return at < end ? text.charAt(at) : 0;
    }

    private boolean addQuoted() {
        char quote = next();
        int from = ++at;
        StringBuilder words = new StringBuilder();
        while (at < end && next() != quote) {
            boolean escaped = next() == '\\' && at + 1 < end;
            at += escaped ? 1 : 0;
            words.append(escaped && next() == 'n' ? '\n' : next());
            at++;
        }
        boolean closed = next() == quote;
        add(words.toString(), from, at);
        quoted = true;
        at++;
        return closed;
    }

    /** A number, or nothing. */
    private boolean addBare() {
        int from = at;
        while (at < end && ",]".indexOf(next()) < 0) {
            at++;
        }
        String word = text.substring(from, at).strip();
        boolean empty = Placeholder.isEmpty(word);
        add(empty ? "" : word, from, at);
        return empty || (!word.isEmpty() && word.chars().allMatch(c -> c == '.' || c == '-' || Character.isDigit(c)));
    }

    private void add(String words, int from, int to) {
        cells.add(new Cell(words, cells.size(), 1, 1, new SourcePosition(null, number, from, to - from, null)));
    }
}
