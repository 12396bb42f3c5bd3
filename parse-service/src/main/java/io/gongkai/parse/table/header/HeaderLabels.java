package io.gongkai.parse.table.header;

import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands in the cells of a line of a header. */
final class HeaderLabels {
    private static final int LETTERS_OF_A_HEADING = 2;

    private HeaderLabels() {}

    /** Whether nothing else is printed in the line; at its end, 占比（%） may look like the odd figure of a row. */
    static boolean areAll(PrintedRow row) {
        return !row.labels().isEmpty()
                && row.glued() == null
                && (row.filled() == 0 || row.figures().stream().allMatch(token -> token.isBlank() || isHeading(token)));
    }

    private static boolean isHeading(Token figure) {
        return figure.kind() == Token.Kind.ODD && Lettering.count(figure.text()) >= LETTERS_OF_A_HEADING;
    }

    /**
     * The headings of the line, with those side by side joined that are one name together: a space in it is no edge of a column.
     */
    static List<Token> of(PrintedRow row, List<String> names) {
        List<Token> joined = new ArrayList<>();
        for (Token label : row.filled() == 0 ? row.labels() : headings(row)) {
            Token before = joined.isEmpty() ? null : joined.getLast();
            String both = before == null ? "" : before.text() + label.text();
            if (before != null && names.contains(Lettering.letters(both))) {
                joined.removeLast();
                joined.add(new Token(Token.Kind.LABEL, both, null, before.column(), before.source()));
            } else {
                joined.add(label);
            }
        }
        return joined;
    }

    private static List<Token> headings(PrintedRow row) {
        return Stream.concat(row.labels().stream(), row.figures().stream().filter(HeaderLabels::isHeading))
                .toList();
    }
}
