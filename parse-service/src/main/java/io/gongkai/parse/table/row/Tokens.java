package io.gongkai.parse.table.row;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.PartPosition;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.FigureStack;
import io.gongkai.parse.figure.NoteMark;
import io.gongkai.parse.figure.Placeholder;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a cell, or a line of text without cells, into tokens. */
public final class Tokens {
    /** What hangs on a label is one figure, not a year or a telephone number. */
    static final int MOST_GLUED_DIGITS = 9;

    /** What a figure on a label may hold beside digits. */
    private static final String MARKS = "./,-\u2010\u2011\u2012\u2013\u2014\u2212";

    /** A letter of the label beside it, spilt into the cell of a figure. */
    private static final Pattern SPILT = Pattern.compile("\\p{IsHan}\\s*\\d+", Pattern.UNICODE_CHARACTER_CLASS);

    /** The decimals of a figure that the line before broke off. */
    private static final Pattern DECIMALS = Pattern.compile("[.．]\\d+");

    private Tokens() {}

    /** The tokens of a cell of a ruled line: one, unless several numbers were thrown together. */
    public static List<Token> ofCell(Cell cell) {
        Printed printed = CellReading.read(cell.text());
        if (!(printed instanceof Printed.Words) || FigureStack.is(cell.text())) {
            return List.of(token(cell, 0, cell.text().length(), printed, cell.column()));
        }
        if (isSpilt(cell)) {
            return List.of(new Token(Token.Kind.ODD, cell.text(), null, cell.column(), cell.source()));
        }
        List<Token> pieces = ofText(cell, cell.column());
        if (pieces.size() == 1 || haveSeveralFigures(pieces)) {
            return pieces;
        }
        return List.of(token(cell, 0, cell.text().length(), printed, cell.column()));
    }

    /** Whether a cell of a grid beside others holds a figure behind a letter, which alone is no label. */
    private static boolean isSpilt(Cell cell) {
        return cell.position() != null
                && cell.column() > 0
                && cell.columnSpan() == 1
                && SPILT.matcher(cell.text().strip()).matches();
    }

    private static boolean haveSeveralFigures(List<Token> pieces) {
        int figures = 0;
        for (Token piece : pieces) {
            figures += piece.isFigure() ? 1 : 0;
        }
        return figures > 1;
    }

    /** The tokens of a line of text: pieces between spaces; words that follow each other are one label. */
    public static List<Token> ofText(Cell cell, int column) {
        List<Token> tokens = new ArrayList<>();
        String text = cell.text();
        if (text.length() <= MOST_GLUED_DIGITS && DECIMALS.matcher(text.strip()).matches()) {
            return List.of(new Token(Token.Kind.ODD, text, null, column, cell.source()));
        }
        int label = -1;
        int labelEnd = -1;
        for (int[] piece : TextPieces.of(text)) {
            String word = text.substring(piece[0], piece[1]);
            Printed printed = Placeholder.isNone(word) ? CellReading.readFigure(word) : CellReading.read(word);
            boolean enumerator = printed instanceof Printed.Amount
                    && startsWithPoint(text, piece[1])
                    && !TextPieces.isListed(text, piece[0]);
            if ((printed instanceof Printed.Words
                            && !Placeholder.is(word)
                            && !Placeholder.isEmpty(word)
                            && !standsAlone(text, piece))
                    || enumerator
                    || printed instanceof Printed.Nothing) {
                label = label < 0 ? piece[0] : label;
                labelEnd = piece[1];
                continue;
            }
            if (label >= 0) {
                tokens.add(label(cell, label, labelEnd, column));
                label = -1;
            }
            tokens.add(token(cell, piece[0], piece[1], printed, column));
        }
        if (label >= 0) {
            tokens.add(label(cell, label, labelEnd, column));
        }
        return tokens;
    }

    /** 无 as long as no label is spelt out beside it. */
    private static boolean standsAlone(String text, int[] piece) {
        if (!Placeholder.isNone(text.substring(piece[0], piece[1]))) {
            return false;
        }
        int next = piece[1];
        while (next < text.length() && Lettering.isVoid(text.charAt(next))) {
            next++;
        }
        String behind = text.substring(next, Math.min(text.length(), next + 1));
        return behind.isEmpty()
                || isDigit(behind.charAt(0))
                || Placeholder.isNone(behind)
                || Placeholder.is(behind)
                || behind.equals("/");
    }

    static boolean isDigit(char c) {
        return Lettering.isDigit(c) && !NoteMark.is(c);
    }

    /** What hangs on the end of a label and may be a figure: a number, or what stands for one; null if nothing does. */
    public static @Nullable Token glued(Token label) {
        String text = label.text();
        int end = text.length();
        while (end > 0 && Lettering.isVoid(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isDigitOrMark(text.charAt(start - 1))) {
            start--;
        }
        if (start == end && start > 0 && Placeholder.isNone(text.substring(start - 1, end))) {
            start--;
        }
        if (start == end || digits(text, start, end) > MOST_GLUED_DIGITS || words(text, start) < 2) {
            return null;
        }
        Token token = figure(
                text.substring(start, end), label.column(), PartPosition.of(label.source(), text.length(), start, end));
        boolean longer = token.kind() == Token.Kind.NUMBER && MARKS.indexOf(text.charAt(start)) >= 0;
        return longer || (token.kind() == Token.Kind.ODD && !isPlaceholder(token.text())) ? null : token;
    }

    /** The number in the middle of a label, where a figure was printed over it; null if there is none. */
    public static @Nullable Token within(Token label) {
        String text = label.text();
        int end = text.length();
        while (end > 0 && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean inWords = start != end && end - start <= MOST_GLUED_DIGITS && words(text, start) >= 2;
        return inWords
                ? figure(
                        text.substring(start, end),
                        label.column(),
                        PartPosition.of(label.source(), text.length(), start, end))
                : null;
    }

    private static boolean isPlaceholder(String text) {
        return Placeholder.is(text) || Placeholder.isNone(text);
    }

    /** Whether words are printed in the cell, and none that stand in the place of a figure. */
    public static boolean areWords(Cell cell) {
        return CellReading.read(cell.text()) instanceof Printed.Words && !isPlaceholder(cell.text());
    }

    private static boolean isDigitOrMark(char c) {
        return isDigit(c) || MARKS.indexOf(Lettering.folded(c)) >= 0;
    }

    private static int digits(String text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static int words(String text, int end) {
        int letters = 0;
        for (int i = 0; i < end; i++) {
            letters += Lettering.isLetter(text.charAt(i)) && !isDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** A label read anew as a figure, because it stands where only a figure can. */
    public static Token asFigure(Token label) {
        return figure(label.text(), label.column(), label.source());
    }

    private static Token figure(String text, int column, SourcePosition source) {
        return switch (CellReading.readFigure(text)) {
            case Printed.Amount amount -> new Token(Token.Kind.NUMBER, text, amount, column, source);
            case Printed.Nothing ignored -> new Token(Token.Kind.BLANK, text, null, column, source);
            case Printed.Slash ignored -> new Token(Token.Kind.SLASH, text, null, column, source);
            case Printed.Words ignored -> new Token(Token.Kind.ODD, text, null, column, source);
        };
    }

    private static boolean startsWithPoint(String text, int from) {
        int at = from;
        while (at < text.length() && Lettering.isVoid(text.charAt(at))) {
            at++;
        }
        return at < text.length() && "、.．)）".indexOf(text.charAt(at)) >= 0;
    }

    private static Token label(Cell cell, int from, int to, int column) {
        return token(cell, from, to, new Printed.Words(), column);
    }

    private static Token token(Cell cell, int from, int to, Printed printed, int column) {
        String text = cell.text().substring(from, to);
        SourcePosition source = PartPosition.of(cell.source(), cell.text().length(), from, to);
        return switch (printed) {
            case Printed.Amount amount -> new Token(Token.Kind.NUMBER, text, amount, column, source);
            case Printed.Nothing ignored -> new Token(Token.Kind.BLANK, text, null, column, source);
            case Printed.Slash ignored -> new Token(Token.Kind.SLASH, text, null, column, source);
            case Printed.Words ignored ->
                new Token(
                        Placeholder.isEmpty(text)
                                ? Token.Kind.BLANK
                                : isPlaceholder(text) ? Token.Kind.ODD : Token.Kind.LABEL,
                        text,
                        null,
                        column,
                        source);
        };
    }
}
