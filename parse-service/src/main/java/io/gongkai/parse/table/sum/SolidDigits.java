package io.gongkai.parse.table.sum;

import io.gongkai.parse.document.PartPosition;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The digits at the end of a token, which may be several numbers with nothing between them. No number begins with 0. */
record SolidDigits(Token token, int first, int end) {
    /** A number that is counted has fewer. */
    private static final int LONGEST_NUMBER = 9;

    /** More ways to part the digits of one row leave too many for the table. */
    private static final int MOST_WAYS = 1000;

    /** Numbers tried for one row; some hundred for those of a report. */
    private static final int MOST_TRIED = 500_000;

    /** The least numbers with one digit more than their index. */
    private static final long[] LEAST = {0, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    /** What a number may hold beside digits. */
    private static final String MARKS = "./,-";

    static SolidDigits of(Token token) {
        String text = token.text();
        int end = text.length();
        while (end > 0 && Lettering.isVoid(text.charAt(end - 1))) {
            end--;
        }
        int first = end;
        while (first > 0 && isDigit(text.charAt(first - 1))) {
            first--;
        }
        boolean isEndOfNumber = first > 0 && MARKS.indexOf(text.charAt(first - 1)) >= 0;
        return new SolidDigits(token, isEndOfNumber ? end : first, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    int count() {
        return end - first;
    }

    /** Whether they are noughts, which can be parted in one way whatever the table says. */
    boolean areNoughts() {
        return token.text().substring(first, end).chars().allMatch(digit -> digit == '0');
    }

    /** A number for each digit. */
    List<Token> each() {
        List<Token> each = new ArrayList<>();
        for (int at = first; at < end; at++) {
            each.add(token(at, at + 1));
        }
        return each;
    }

    /** All of them, without the words before them, in no cell that is known. */
    Token whole() {
        return part(Token.Kind.ODD, first, end, null).in(-1);
    }

    /** The words before them; null without any. */
    @Nullable
    Token words() {
        return first == 0 ? null : part(Token.Kind.LABEL, 0, first, null);
    }

    /**
     * Whether they are more than one number: some begin with 0, or there are more of them than any number has that is counted.
     *
     * @param many more than such a number has
     */
    boolean areSeveral(int many) {
        return count() >= many || (count() > 1 && token.text().charAt(first) == '0');
    }

    /**
     * The ways to part them so that each sum holds; none if those are too many.
     *
     * @param columns how many numbers they are
     * @param block how many of those are parts of a sum, with that sum as the last
     * @param blanks whether columns may be blank
     */
    List<Alignment> ways(int columns, int block, boolean blanks) {
        Parting parting = new Parting(columns, block, blanks);
        parting.blocks(first);
        return parting.isOver() ? List.of() : parting.ways;
    }

    private final class Parting {
        private final int columns;
        private final int block;
        private final boolean blanks;
        private final List<@Nullable Token> cells = new ArrayList<>();
        private final List<Alignment> ways = new ArrayList<>();
        private int tried;

        Parting(int columns, int block, boolean blanks) {
            this.columns = columns;
            this.block = block;
            this.blanks = blanks;
        }

        boolean isOver() {
            return ways.size() > MOST_WAYS || tried > MOST_TRIED;
        }

        /** Goes on with the next block: each sum that its digits may end with leaves few ways to part those before it. */
        void blocks(int from) {
            if (cells.size() == columns) {
                ways.add(new Alignment(new ArrayList<>(cells)));
                return;
            }
            boolean isLast = cells.size() + block == columns;
            for (int to = isLast ? end : from; to <= end && !isOver(); to++) {
                if (blanks) {
                    parts(from, to, to, 0, block - 1);
                }
                for (int total = to - 1; total >= Math.max(from, to - LONGEST_NUMBER) && !isOver(); total--) {
                    if (isNumber(total, to)) {
                        parts(from, total, to, number(total, to), block - 1);
                    }
                }
            }
        }

        /** Goes on with the next of some numbers that come to a sum, which stands behind them. */
        private void parts(int from, int total, int to, long sum, int left) {
            tried++;
            if (left == 0) {
                if (from == total && sum == 0) {
                    add(total, to);
                    blocks(to);
                    cells.removeLast();
                }
                return;
            }
            int longest = Long.toString(sum).length();
            int digits = total - from;
            // the greatest of the numbers has at least as many digits as there are on an average, and no sum has more
            // than there are
            boolean isTooMuch = digits > left * longest || (digits > left && LEAST[(digits - 1) / left] > sum);
            if (isTooMuch || (sum > 0 && digits < longest) || (!blanks && digits < left) || isOver()) {
                return;
            }
            if (blanks) {
                cells.add(null);
                parts(from, total, to, sum, left - 1);
                cells.removeLast();
            }
            for (int next = from + 1; next <= Math.min(total, from + longest); next++) {
                if (isNumber(from, next) && number(from, next) <= sum) {
                    add(from, next);
                    parts(next, total, to, sum - number(from, next), left - 1);
                    cells.removeLast();
                }
            }
        }

        private void add(int from, int to) {
            cells.add(from == to ? null : token(from, to));
        }
    }

    private boolean isNumber(int from, int to) {
        return to - from == 1 || token.text().charAt(from) != '0';
    }

    private long number(int from, int to) {
        return Long.parseLong(token.text(), from, to, 10);
    }

    private Token token(int from, int to) {
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
                PartPosition.of(token.source(), text.length(), from, to));
    }
}
