package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.PartPosition;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.row.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure on a label whose digits white space parts, 数量1 23: what was set within the words may stand within the figure too. Whether
 * it is 23 or 123, the sum of the row tells; where it tells neither, the figure is none that can be read.
 */
final class PartedDigits {
    /** A number does not begin with a nought, and the digits before the white space hang on words. */
    private static final Pattern PARTED =
            Pattern.compile("(?<=\\p{IsHan}|[\"”’）)])[1-9１-９][0-9０-９]{0,5}[\\s\\p{Z}]+[0-9０-９]{1,6}$");

    private static final Pattern WITHIN_WORDS = Pattern.compile("\\p{IsHan}[\\s\\p{Z}]+\\p{IsHan}");

    private PartedDigits() {}

    /** The row, with all digits of its first figure, or with none that is known. */
    static PrintedRow settled(TableKind kind, PrintedRow row) {
        Token glued = row.glued();
        Token label = glued == null ? null : labelOf(row, glued);
        if (glued == null || label == null) {
            return row;
        }
        String text = label.text().stripTrailing();
        Matcher onLabel = PARTED.matcher(text);
        if (onLabel.find()) {
            Token whole = figure(text.substring(onLabel.start()), label, onLabel.start());
            PrintedRow joined = with(row, label, onLabel.start(), whole, row.figures());
            return decided(kind, row, joined, with(row, label, onLabel.start(), whole.unknown(), row.figures()));
        }
        Token first = row.figures().isEmpty() ? null : row.figures().getFirst();
        int start = text.length() - glued.text().length();
        if (row.ruled() || first == null || start < 0 || !isOneBlankBehind(label, first)) {
            return row;
        }
        String digits = text.substring(start) + " " + first.text();
        if (!PARTED.matcher(text.substring(0, start) + digits).find()) {
            return row;
        }
        Token whole = figure(digits, label, start);
        List<Token> others = row.figures().subList(1, row.figures().size());
        PrintedRow joined = with(row, label, start, whole, others);
        boolean within = WITHIN_WORDS.matcher(label.text()).find();
        return decided(kind, row, joined, within ? with(row, label, start, whole.unknown(), others) : row);
    }

    private static PrintedRow decided(TableKind kind, PrintedRow row, PrintedRow joined, PrintedRow unknown) {
        boolean sums = kind == TableKind.REQUESTS && row.figures().stream().noneMatch(token -> token.weight() == null);
        if (sums && row.addsUp()) {
            return row;
        }
        return sums && joined.addsUp() ? joined : unknown;
    }

    private static @Nullable Token labelOf(PrintedRow row, Token glued) {
        return row.labels().stream()
                .filter(label -> label.kind() == Token.Kind.LABEL && glued.equals(Tokens.glued(label)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOneBlankBehind(Token label, Token figure) {
        Integer from = label.source().offset();
        Integer length = label.source().length();
        Integer offset = figure.source().offset();
        return from != null && length != null && offset != null && offset == from + length + 1;
    }

    private static Token figure(String text, Token label, int from) {
        Printed read = CellReading.read(Lettering.withoutSpaces(text));
        SourcePosition source = PartPosition.of(
                label.source(), label.text().length(), from, label.text().length());
        return read instanceof Printed.Amount amount
                ? new Token(Token.Kind.NUMBER, text, amount, label.column(), source)
                : new Token(Token.Kind.ODD, text, null, label.column(), source);
    }

    /** The row with another figure on its label. */
    private static PrintedRow with(PrintedRow row, Token label, int words, Token figure, List<Token> others) {
        List<Token> labels = new ArrayList<>(row.labels());
        labels.set(
                labels.indexOf(label),
                new Token(Token.Kind.LABEL, label.text().substring(0, words), null, label.column(), label.source()));
        return new PrintedRow(
                List.copyOf(labels),
                figure,
                List.copyOf(others),
                row.labelsFollow(),
                row.ruled(),
                row.markedUp(),
                row.raw(),
                row.source(),
                row.line());
    }
}
