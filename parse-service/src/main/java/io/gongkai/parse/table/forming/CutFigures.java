package io.gongkai.parse.table.forming;

import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.row.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Figures that were broken in narrow cells, and whose ends a page break parted from them: digits below digits, in the same columns of
 * a table. They are joined where the row adds up then; else they cannot be told from two figures.
 */
final class CutFigures {
    private CutFigures() {}

    /** Whether the second row may hold the ends of figures of the first. */
    static boolean areHalves(PrintedRow above, PrintedRow below) {
        return above.markedUp() && below.markedUp() && areEnds(above, below);
    }

    /** Whether the second row prints digits, and those below digits of the first only. */
    static boolean areEnds(PrintedRow above, PrintedRow below) {
        if (below.filled() == 0) {
            return false;
        }
        Map<Integer, Token> beginnings = byColumn(above);
        return below.figures().stream()
                .filter(end -> !end.isBlank())
                .allMatch(end -> end.column() >= 0 && isDigits(end) && isDigits(beginnings.get(end.column())));
    }

    /** The figures of the first row, with their ends. */
    static List<Token> joined(PrintedRow above, PrintedRow below) {
        List<Token> whole = joined(above, below, String::concat);
        PrintedRow row = new PrintedRow(
                above.labels(), null, whole, false, true, true, above.raw(), above.source(), above.line());
        return row.addsUp() && !areTwoRows(above, below)
                ? whole
                : joined(above, below, (beginning, end) -> beginning + "\n" + end);
    }

    /**
     * Whether they are no less figures of two rows, whose digits add up when they are joined as they do apart: no broken number begins
     * with 0, and hardly are all of a row broken.
     */
    private static boolean areTwoRows(PrintedRow above, PrintedRow below) {
        Map<Integer, Token> ends = byColumn(below);
        boolean nought = above.figures().stream().anyMatch(figure -> {
            Token end = ends.get(figure.column());
            return figure.text().strip().startsWith("0") && end != null && !end.isBlank();
        });
        return nought || (below.filled() == above.filled() && above.addsUp() && below.addsUp());
    }

    private static List<Token> joined(PrintedRow above, PrintedRow below, BinaryOperator<String> with) {
        Map<Integer, Token> ends = byColumn(below);
        List<Token> joined = new ArrayList<>();
        for (Token figure : above.figures()) {
            Token end = ends.get(figure.column());
            joined.add(
                    end == null || end.isBlank()
                            ? figure
                            : figure(
                                    figure,
                                    with.apply(figure.text().strip(), end.text().strip())));
        }
        return List.copyOf(joined);
    }

    private static Token figure(Token figure, String text) {
        return Tokens.asFigure(new Token(Token.Kind.LABEL, text, null, figure.column(), figure.source()));
    }

    static Map<Integer, Token> byColumn(PrintedRow row) {
        Map<Integer, Token> tokens = new HashMap<>();
        row.figures().forEach(token -> tokens.put(token.column(), token));
        return tokens;
    }

    private static boolean isDigits(@Nullable Token token) {
        return token != null
                && token.kind() == Token.Kind.NUMBER
                && token.text().strip().chars().allMatch(Character::isDigit);
    }
}
