package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.row.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a row while its lines are read. */
final class RowDraft {
    static final int LETTERS_OF_A_LABEL = 4;

    /** Several times the longest of the form. */
    private static final int LONGEST_LABEL = 400;

    private final Document document;
    private final TableKind kind;
    private final int width;
    private final List<Token> tokens = new ArrayList<>();
    private int firstLine = -1;
    private int lastLine = -1;
    private int figuresOfLine;
    private int tokensOfLine;
    private boolean block;
    private int columns;

    RowDraft(Document document, TableKind kind, int width) {
        this.document = document;
        this.kind = kind;
        this.width = width;
    }

    void beginBlock() {
        block = true;
    }

    boolean isBlock() {
        return block;
    }

    /** The column of the block's next cell, if the block turns out to be a row. */
    int nextColumn() {
        return columns++;
    }

    void add(Token token, int line) {
        firstLine = firstLine < 0 ? line : firstLine;
        figuresOfLine = (line == lastLine ? figuresOfLine : 0) + (token.isFigure() ? 1 : 0);
        tokensOfLine = (line == lastLine ? tokensOfLine : 0) + 1;
        lastLine = line;
        tokens.add(token);
    }

    /**
     * Makes the last figure whole if the line broke it, and the first of the next line's is its rest: the one stands alone on its line, or
     * the other does, and nothing else was broken.
     */
    boolean completes(List<Token> figures, int line) {
        int last = tokens.size() - 1;
        while (last >= 0 && tokens.get(last).kind() == Token.Kind.GAP) {
            last--;
        }
        boolean broken = last >= 0 && !figures.isEmpty() && BegunThousands.goOn(tokens.get(last), figures.getFirst());
        boolean only = broken
                && tokens.subList(Math.max(0, last + 1 - figuresOfLine), last).stream()
                        .noneMatch(BegunThousands::is);
        if (!only || (figuresOfLine > 1 && figures.size() > 1)) {
            return false;
        }
        Token whole = BegunThousands.joined(tokens.get(last), figures.getFirst());
        tokens.subList(last, tokens.size()).clear();
        tokens.add(whole);
        lastLine = line;
        figuresOfLine = 1;
        return true;
    }

    /** An empty line after a label or a figure may be an empty cell, but not where they stand side by side. */
    void addGap(Cell cell, int line) {
        if (!tokens.isEmpty() && tokens.size() <= 3 * width && tokensOfLine < 2) {
            tokens.add(new Token(Token.Kind.GAP, "", null, -1, cell.source()));
            lastLine = line;
        }
    }

    /** A line without a tab, in a table of one cell per line: the label before it goes on. */
    boolean continuesLabel(Cell cell, int line) {
        if (tokens.isEmpty() || tokens.getLast().kind() != Token.Kind.LABEL) {
            return false;
        }
        Token label = tokens.getLast();
        if (label.text().length() > LONGEST_LABEL) {
            return false;
        }
        tokens.removeLast();
        tokens.add(new Token(
                Token.Kind.LABEL,
                label.text() + cell.text(),
                null,
                label.column(),
                RowForming.span(label.source(), cell.source())));
        lastLine = line;
        return true;
    }

    /** Whether figures alone on a line go on with this row, which has too few so far. */
    boolean accepts(List<Token> figures) {
        long mine = tokens.stream()
                .filter(token -> token.isFigure() && !token.isBlank())
                .count();
        boolean glued = mine == 0
                && !tokens.isEmpty()
                && tokens.stream().anyMatch(t -> t.kind() == Token.Kind.LABEL && Tokens.glued(t) != null);
        long theirs = figures.stream().filter(token -> !token.isBlank()).count();
        boolean full = tokens.stream().filter(Token::isFigure).count() >= width
                && tokens.stream().anyMatch(token -> token.kind() == Token.Kind.BLANK);
        return (mine > 0 || glued) && !full && mine < width && mine + theirs <= width;
    }

    /** The row; two or more where labels follow the figures of the row before without a break. */
    List<PrintedRow> rows(boolean ruled, boolean markedUp) {
        trimGaps();
        if (tokens.isEmpty()) {
            return List.of();
        }
        String raw = raw();
        if (!block) {
            return kind == TableKind.DISCLOSURE && ruled
                    ? FiguresBehindNames.parted(tokens).stream()
                            .map(row -> row(row, true, markedUp, raw))
                            .toList()
                    : List.of(row(tokens, ruled, markedUp, raw));
        }
        List<Integer> starts = starts();
        if (starts.size() > 1) {
            tokens.replaceAll(token -> token.in(-1));
        }
        List<PrintedRow> rows = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : tokens.size();
            rows.add(row(tokens.subList(starts.get(i), to), ruled, markedUp, raw));
        }
        return rows;
    }

    /** Where rows begin: with the blanks before a label that follows figures. */
    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int figures = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isFigure()) {
                figures += token.isBlank() ? 0 : 1;
                continue;
            }
            if (figures > 0 && Lettering.count(token.text()) >= LETTERS_OF_A_LABEL) {
                int start = i;
                while (start > starts.getLast() && tokens.get(start - 1).isBlank()) {
                    start--;
                }
                starts.add(start);
                figures = 0;
            }
        }
        return starts;
    }

    private void trimGaps() {
        int gaps = 0;
        int figures = 0;
        for (Token token : tokens) {
            gaps += token.kind() == Token.Kind.GAP ? 1 : 0;
            figures += token.isFigure() ? 1 : 0;
        }
        if (figures == gaps && gaps != width) {
            tokens.removeIf(token -> token.kind() == Token.Kind.GAP);
        }
    }

    private PrintedRow row(List<Token> all, boolean ruled, boolean markedUp, String raw) {
        return PartedDigits.settled(kind, RowParts.of(kind, all, ruled).row(ruled, markedUp, raw, source(), firstLine));
    }

    private String raw() {
        Line first = document.lines().get(firstLine);
        Integer from = first.source().offset();
        Integer extent = first.source().length();
        if (firstLine == lastLine && first.table() == null && from != null && extent != null) {
            return document.text().substring(from, from + extent);
        }
        StringBuilder raw = new StringBuilder();
        for (int i = firstLine; i <= lastLine; i++) {
            Line line = document.lines().get(i);
            raw.append(i > firstLine ? "\n" : "");
            Integer offset = line.source().offset();
            Integer length = line.source().length();
            if (line.table() == null && offset != null && length != null) {
                raw.append(document.text(), offset, offset + length);
                continue;
            }
            for (int c = 0; c < line.cells().size(); c++) {
                raw.append(c > 0 ? "\t" : "").append(line.cells().get(c).text());
            }
        }
        return raw.toString();
    }

    private SourcePosition source() {
        return RowForming.span(
                document.lines().get(firstLine).source(),
                document.lines().get(lastLine).source());
    }
}
