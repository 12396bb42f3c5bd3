package io.gongkai.parse.table.forming;

import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.header.ColumnNames;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of the disclosure table that print before each figure the name of its column: 上一年项目数量 | 19 | 本年增/减 | 2. They part
 * into a header and a row under it.
 */
final class FiguresBehindNames {
    private static final int LEAST_NAMES = 2;

    private FiguresBehindNames() {}

    /** The tokens of the header, each name where its figure stands, and those of the row; the row alone if it is no such row. */
    static List<List<Token>> parted(List<Token> row) {
        List<Token> header = new ArrayList<>();
        List<Token> figures = new ArrayList<>();
        int end = row.size();
        while (end > 0 && row.get(end - 1).isBlank() && !(end > 1 && isName(row.get(end - 2)))) {
            end--; // behind the last figure, only the edge of the table
        }
        int first = 0;
        while (first < end && !isName(row.get(first))) {
            first++;
        }
        boolean labelled = first > 0 && row.subList(0, first).stream().noneMatch(FiguresBehindNames::printsFigure);
        for (int i = first; i < end; i += 2) {
            boolean pair = i + 1 < end && isName(row.get(i)) && row.get(i + 1).isFigure();
            if (!pair) {
                return List.of(row);
            }
            header.add(row.get(i).in(row.get(i + 1).column()));
            figures.add(row.get(i + 1));
        }
        if (!labelled || header.size() < LEAST_NAMES) {
            return List.of(row);
        }
        figures.addAll(0, row.subList(0, first));
        return List.of(header, figures);
    }

    private static boolean printsFigure(Token token) {
        return token.isFigure() && !token.isBlank();
    }

    private static boolean isName(Token token) {
        return token.kind() == Token.Kind.LABEL && ColumnNames.isName(Lettering.letters(token.text()));
    }
}
