package io.gongkai.parse.table;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a row while its lines are read, and how they part into labels and figures. */
final class RowDraft {
    private static final int LETTERS_OF_A_LABEL = 4;

    private final Document document;
    private final TableKind kind;
    private final int width;
    private final List<Token> tokens = new ArrayList<>();
    private int firstLine = -1;
    private int lastLine = -1;
    private boolean block;

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

    void add(Token token, int line) {
        firstLine = firstLine < 0 ? line : firstLine;
        lastLine = line;
        tokens.add(token);
    }

    /** An empty line after a label or a figure may be an empty cell. */
    void addGap(Cell cell, int line) {
        if (!tokens.isEmpty() && tokens.size() <= 3 * width) {
            tokens.add(new Token(Token.Kind.GAP, "", null, -1, cell.source()));
            lastLine = line;
        }
    }

    /** A line without a tab, in a table of one cell per line: the label before it goes on. */
    boolean continuesLabel(Cell cell, int line) {
        if (tokens.isEmpty() || tokens.getLast().kind() != Token.Kind.LABEL) {
            return false;
        }
        Token label = tokens.removeLast();
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
        if (!block) {
            return List.of(row(tokens, ruled, markedUp));
        }
        List<PrintedRow> rows = new ArrayList<>();
        int from = 0;
        int figures = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isFigure()) {
                figures += token.isBlank() ? 0 : 1;
                continue;
            }
            if (figures > 0 && Lettering.count(token.text()) >= LETTERS_OF_A_LABEL) {
                int start = i;
                while (start > from && tokens.get(start - 1).isBlank()) {
                    start--;
                }
                rows.add(row(tokens.subList(from, start), ruled, markedUp));
                from = start;
                figures = 0;
            }
        }
        rows.add(row(tokens.subList(from, tokens.size()), ruled, markedUp));
        return rows;
    }

    private void trimGaps() {
        int gaps = 0;
        int figures = 0;
        for (Token token : tokens) {
            gaps += token.kind() == Token.Kind.GAP ? 1 : 0;
            figures += token.isFigure() ? 1 : 0;
        }
        if (figures == gaps && gaps > 0 && gaps < width) {
            tokens.removeIf(token -> token.kind() == Token.Kind.GAP);
        }
    }

    private PrintedRow row(List<Token> all, boolean ruled, boolean markedUp) {
        List<Token> read = ruled ? withFiguresInWords(all) : all;
        int[] run = figures(read);
        List<Token> labels = new ArrayList<>();
        boolean labelBefore = false;
        for (int i = 0; i < read.size(); i++) {
            Token token = read.get(i);
            if ((i >= run[0] && i < run[1]) || token.isBlank()) {
                continue;
            }
            labels.add(token);
            labelBefore |= i < run[0] && token.kind() == Token.Kind.LABEL;
        }
        List<Token> figures = List.copyOf(read.subList(run[0], run[1]));
        Token glued = labels.isEmpty() ? null : gluedBefore(read, run[0]);
        boolean follow = !labels.isEmpty() && !labelBefore && !figures.isEmpty();
        return new PrintedRow(List.copyOf(labels), glued, figures, follow, ruled, markedUp, raw(), source(), firstLine);
    }

    private static @Nullable Token gluedBefore(List<Token> read, int run) {
        for (int i = Math.min(run, read.size()) - 1; i >= 0; i--) {
            if (read.get(i).kind() == Token.Kind.LABEL) {
                return Tokens.glued(read.get(i));
            }
        }
        return null;
    }

    /** The place of the last token that has enough letters for a label. */
    private static int lastWords(List<Token> all) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (Lettering.count(all.get(i).text()) >= LETTERS_OF_A_LABEL) {
                return i;
            }
        }
        return all.size();
    }

    /** A number with a foreign mark; 3.其他 is a label with its number. */
    private static boolean isMarked(Token token) {
        String text = token.text().strip();
        boolean numbered =
                text.length() > 2 && ".．、)）".indexOf(text.charAt(1)) >= 0 && !Character.isDigit(text.charAt(2));
        return !text.isEmpty() && Character.isDigit(text.charAt(0)) && !numbered;
    }

    /** Behind a label, or among numbers, 无 and 一百零一 stand where only a figure can. */
    private List<Token> withFiguresInWords(List<Token> all) {
        int lastWords = lastWords(all);
        List<Token> read = new ArrayList<>(all.size());
        boolean number = false;
        boolean label = false;
        boolean row = false;
        for (Token token : all) {
            int letters = Lettering.count(token.text());
            boolean word = token.kind() == Token.Kind.LABEL;
            Token figure = word && label && letters < LETTERS_OF_A_LABEL + 4 ? Tokens.asFigure(token) : token;
            boolean inPlace = word
                    && (figure.kind() == Token.Kind.NUMBER
                            || ((number || (isMarked(token) && read.size() > lastWords))
                                    && letters < LETTERS_OF_A_LABEL)
                            || (label && token.text().strip().equals("无")));
            Token taken = word && label && (inPlace || isForeign(token, row)) ? figure : token;
            read.add(taken);
            row |= FormWords.isRow(kind, Lettering.letters(token.text()));
            number |= taken.kind() == Token.Kind.NUMBER;
            label |= taken.kind() == Token.Kind.LABEL && letters >= LETTERS_OF_A_LABEL - 2;
        }
        return read;
    }

    /** Words behind a label that are none of the table's own stand in the place of a figure. */
    private boolean isForeign(Token token, boolean labelled) {
        String letters = Lettering.letters(token.text());
        return kind == TableKind.DISCLOSURE
                && token.column() > 0
                && (labelled || !FormWords.cover(kind, letters))
                && !FormWords.nearly(kind, letters);
    }

    /** The run of figures with most in it, of those the longest, of those the last. */
    private static int[] figures(List<Token> tokens) {
        int[] best = {tokens.size(), tokens.size()};
        int bestFilled = 0;
        int from = -1;
        int filled = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i < tokens.size() && tokens.get(i).isFigure()) {
                from = from < 0 ? i : from;
                filled += tokens.get(i).isBlank() ? 0 : 1;
                continue;
            }
            if (from >= 0 && (filled > bestFilled || (filled == bestFilled && i - from >= best[1] - best[0]))) {
                best = new int[] {from, i};
                bestFilled = filled;
            }
            from = -1;
            filled = 0;
        }
        boolean blanksBeforeLabels = bestFilled == 0
                && tokens.subList(best[1], tokens.size()).stream().anyMatch(token -> token.kind() == Token.Kind.LABEL);
        return blanksBeforeLabels ? new int[] {tokens.size(), tokens.size()} : best;
    }

    private String raw() {
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
