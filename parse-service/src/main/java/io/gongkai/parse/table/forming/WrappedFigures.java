package io.gongkai.parse.table.forming;

import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures of requests that were broken in narrow cells, and of which a converter makes two rows, one of each line: digits below digits,
 * beside one label. They are joined where the row adds up then, and not before.
 */
public final class WrappedFigures {
    private static final Pattern JOINED = Pattern.compile("[\\d,，]++\n\\d++");

    private WrappedFigures() {}

    /** The printed rows, with the lines of broken figures joined. */
    public static List<PrintedRow> joined(List<PrintedRow> printed) {
        List<PrintedRow> rows = new ArrayList<>();
        for (PrintedRow row : printed) {
            PrintedRow above = rows.isEmpty() ? null : rows.getLast();
            if (above != null && mayBeOne(above, row) && !addsUp(above.figures())) {
                List<Token> whole = joined(above, row);
                if (addsUp(whole)) {
                    rows.set(rows.size() - 1, join(above, row, whole));
                    continue;
                }
            }
            rows.add(row);
        }
        return rows;
    }

    /** Whether the digits of the second row may be the ends of figures of the first: no broken number begins with 0. */
    public static boolean mayBeOne(PrintedRow above, PrintedRow below) {
        boolean oneLabel = above.labels().isEmpty() || below.labels().isEmpty();
        if (!oneLabel || !above.ruled() || !below.ruled() || !CutFigures.areEnds(above, below)) {
            return false;
        }
        Map<Integer, Token> ends = CutFigures.byColumn(below);
        return above.figures().stream().noneMatch(beginning -> {
            Token end = ends.get(beginning.column());
            return end != null && !end.isBlank() && beginning.text().strip().startsWith("0");
        });
    }

    /** Whether the rows add up once they are joined. */
    public static boolean addUpJoined(PrintedRow above, PrintedRow below) {
        return addsUp(joined(above, below));
    }

    /** Whether digits stand below the last figure of the first row. */
    public static boolean breakLast(PrintedRow above, PrintedRow below) {
        Token end = CutFigures.byColumn(below)
                .get(above.figures().reversed().stream()
                        .filter(figure -> !figure.isBlank())
                        .findFirst()
                        .map(Token::column)
                        .orElse(-1));
        return end != null && !end.isBlank();
    }

    /** Whether the token is one figure of digits on two lines. */
    public static boolean isJoined(Token token) {
        return token.kind() == Token.Kind.NUMBER && JOINED.matcher(token.text()).matches();
    }

    private static List<Token> joined(PrintedRow above, PrintedRow below) {
        Map<Integer, Token> ends = CutFigures.byColumn(below);
        List<Token> whole = new ArrayList<>();
        for (Token figure : above.figures()) {
            Token end = ends.get(figure.column());
            whole.add(end == null || end.isBlank() ? figure : joined(figure, end));
        }
        return List.copyOf(whole);
    }

    private static Token joined(Token beginning, Token end) {
        String first = beginning.text().strip();
        String rest = end.text().strip();
        Printed.Amount amount = new Printed.Amount(new BigDecimal(first + rest), "", false);
        return new Token(Token.Kind.NUMBER, first + "\n" + rest, amount, beginning.column(), beginning.source());
    }

    /** Whether the last figure is the sum of the others, all of them numbers. */
    private static boolean addsUp(List<Token> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal last = BigDecimal.ZERO;
        for (Token figure : figures) {
            BigDecimal weight = figure.weight();
            if (weight == null) {
                return false;
            }
            if (!figure.isBlank()) {
                sum = sum.add(last);
                last = weight;
            }
        }
        return sum.signum() > 0 && sum.compareTo(last) == 0;
    }

    private static PrintedRow join(PrintedRow above, PrintedRow below, List<Token> figures) {
        PrintedRow labelled = below.labels().isEmpty() ? above : below;
        return new PrintedRow(
                labelled.labels(),
                labelled.glued(),
                figures,
                false,
                true,
                above.markedUp() && below.markedUp(),
                Stream.of(above, below).map(PrintedRow::raw).collect(Collectors.joining("\n")),
                RowForming.span(above.source(), below.source()),
                above.line());
    }
}
