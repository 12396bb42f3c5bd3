package io.gongkai.parse.table.doubt;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Whether text prints all figures of a table directly behind the whole labels of their rows, or between their lines: then none of
 * them belongs to the row before or behind its own, even if some rows have too few, or none.
 */
public final class LedFigures {
    private static final int LINES_OF_A_LABEL = 6;

    private final RowMatch match;
    private final List<PrintedRow> printed;

    public LedFigures(RowMatch match, List<PrintedRow> printed) {
        this.match = match;
        this.printed = printed;
    }

    /** The last row has figures too: if figures stood before their labels, none would be left for it. */
    public boolean are() {
        FormTable table = match.table();
        if (!match.strays().isEmpty()
                || !match.figures().containsKey(table.rows().size() - 1)) {
            return false;
        }
        IdentityHashMap<PrintedRow, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < printed.size(); i++) {
            places.put(printed.get(i), i);
        }
        return match.figures().entrySet().stream()
                .allMatch(row -> isLed(table.rows().get(row.getKey()), places.getOrDefault(row.getValue(), -1)));
    }

    private boolean isLed(FormRow row, int place) {
        if (place < 0
                || printed.get(place).ruled()
                || printed.get(place).labelsFollow()
                || mayHaveBlanks(printed.get(place))) {
            return false;
        }
        String words = row.words();
        StringBuilder letters = new StringBuilder(printed.get(place).letters());
        for (int i = place - 1; i >= 0 && i >= place - LINES_OF_A_LABEL && isWords(i); i--) {
            letters.insert(0, printed.get(i).letters());
        }
        return endsWith(letters, words) || isWithin(words, letters, place);
    }

    /** Whether empty lines stand among too few figures, and may be cells. */
    private static boolean mayHaveBlanks(PrintedRow row) {
        return row.filled() <= FormTable.REQUESTS_TOTAL
                && row.figures().stream().anyMatch(token -> token.kind() == Token.Kind.GAP);
    }

    private boolean isWords(int place) {
        return !printed.get(place).hasFigures() && !printed.get(place).labels().isEmpty();
    }

    /** Whether the label begins before the figures and goes on behind them, as at the end of a page. */
    private boolean isWithin(String words, StringBuilder letters, int place) {
        StringBuilder rest = new StringBuilder();
        for (int i = place + 1; i < printed.size() && i <= place + LINES_OF_A_LABEL && isWords(i); i++) {
            rest.append(printed.get(i).letters());
        }
        for (int cut = 1; cut < words.length(); cut++) {
            if (rest.indexOf(words.substring(cut)) == 0 && endsWith(letters, words.substring(0, cut))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(StringBuilder letters, String end) {
        return letters.length() >= end.length()
                && letters.substring(letters.length() - end.length()).equals(end);
    }
}
