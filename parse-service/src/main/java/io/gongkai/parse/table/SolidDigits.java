package io.gongkai.parse.table;

import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.row.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The digits at the end of a token, which may be several numbers with nothing between them. No number begins with 0, and the last
 * of a block is the sum of the others.
 */
final class SolidDigits {
    /** A number that is counted has fewer. */
    private static final int LONGEST_NUMBER = 9;

    /** More ways to part the digits of one row leave too many for the table. */
    private static final int MOST_WAYS = 200;

    private final Token token;
    private final int first;
    private final int end;
    private final int columns;
    private final int block;
    private final List<Alignment> ways = new ArrayList<>();

    private SolidDigits(Token token, int first, int end, int columns, int block) {
        this.token = token;
        this.first = first;
        this.end = end;
        this.columns = columns;
        this.block = block;
        extend(first, new ArrayList<>(), 0);
        if (ways.size() > MOST_WAYS) {
            ways.clear();
        }
    }

    /**
     * The digits of the token; null if they are fewer than the columns.
     *
     * @param columns how many numbers they are
     * @param block how many of those are parts of a sum, with that sum as the last
     */
    static @Nullable SolidDigits of(Token token, int columns, int block) {
        String text = token.text();
        int end = text.length();
        while (end > 0 && Lettering.isVoid(text.charAt(end - 1))) {
            end--;
        }
        int first = end;
        while (first > 0 && isDigit(text.charAt(first - 1))) {
            first--;
        }
        return end - first < columns ? null : new SolidDigits(token, first, end, columns, block);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The ways to part them so that each sum holds; none if those are too many. */
    List<Alignment> ways() {
        return ways;
    }

    /** Whether there are as many noughts as numbers, which can be parted in one way whatever else the table says. */
    boolean areNoughts() {
        return end - first == columns
                && token.text().substring(first, end).chars().allMatch(digit -> digit == '0');
    }

    /** The words before them; null without any. */
    @Nullable
    Token words() {
        return first == 0 ? null : part(Token.Kind.LABEL, 0, first, null);
    }

    /** Goes on with the next number, behind those of its block with that sum. */
    private void extend(int from, List<@Nullable Token> cells, long sum) {
        int column = cells.size();
        if (column == columns) {
            if (from == end) {
                ways.add(new Alignment(new ArrayList<>(cells)));
            }
            return;
        }
        int longest = token.text().charAt(Math.min(from, end - 1)) == '0' ? 1 : LONGEST_NUMBER;
        int last = Math.min(end - (columns - 1 - column), from + longest);
        boolean isSum = column % block == block - 1;
        for (int to = from + 1; to <= last && ways.size() <= MOST_WAYS; to++) {
            long number = Long.parseLong(token.text(), from, to, 10);
            if (isSum && number > sum) {
                return;
            }
            if (!isSum || number == sum) {
                cells.add(number(from, to));
                extend(to, cells, isSum ? 0 : sum + number);
                cells.removeLast();
            }
        }
    }

    private Token number(int from, int to) {
        String digits = token.text().substring(from, to);
        return part(
                Token.Kind.NUMBER, from, to, CellReading.read(digits) instanceof Printed.Amount amount ? amount : null);
    }

    private Token part(Token.Kind kind, int from, int to, Printed.@Nullable Amount amount) {
        String text = token.text();
        return new Token(
                kind,
                text.substring(from, to),
                amount,
                token.column(),
                Tokens.part(token.source(), text.length(), from, to));
    }
}
