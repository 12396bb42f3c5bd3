package io.gongkai.parse.table.header;

import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.math.BigDecimal;
import java.util.List;

/**
 * 总计 on a line of the header before names of columns that the form has before it. A program that writes down a page line by line
 * puts it there where its cell is as high as those of two lines of names, and nothing is out of order; or the filer has it there. The
 * figures tell: one that is the sum of two others or more is the total, and none of its row is another.
 *
 * @param place its place if the header is to be believed
 */
record TotalAhead(int place) {
    /** One may add up by chance. */
    private static final int LEAST_WITNESSES = 2;

    /** Fewer may stand beside a total of the same amount, which could be either. */
    private static final int LEAST_ADDENDS = 2;

    /**
     * Whether the total is behind all other columns nevertheless.
     *
     * @param below all that is printed under the header
     */
    boolean isLast(List<PrintedRow> below) {
        int witnesses = 0;
        boolean noughts = true;
        for (PrintedRow row : below) {
            List<Token> filled =
                    row.figures().stream().filter(token -> !token.isBlank()).toList();
            noughts &= filled.stream().allMatch(TotalAhead::isNought);
            int sum = sum(filled);
            if (sum >= 0 && sum < filled.size() - 1) {
                return false;
            }
            witnesses += sum > place ? 1 : 0;
        }
        return noughts || witnesses >= LEAST_WITNESSES;
    }

    /** Which of the figures is the sum of the others; −1 if none, or not of several. */
    private static int sum(List<Token> figures) {
        BigDecimal all = BigDecimal.ZERO;
        int addends = -1;
        for (Token figure : figures) {
            BigDecimal weight = figure.weight();
            if (weight == null || weight.signum() < 0) {
                return -1;
            }
            all = all.add(weight);
            addends += weight.signum();
        }
        for (int i = 0; i < figures.size() && addends >= LEAST_ADDENDS; i++) {
            BigDecimal weight = figures.get(i).weight();
            if (weight != null && weight.add(weight).compareTo(all) == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNought(Token figure) {
        BigDecimal weight = figure.weight();
        return weight != null && weight.signum() == 0;
    }
}
