package io.gongkai.parse.table.shape;

import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.header.ReportYear;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that compares years row by row: under the heading 年度 stands the year of each row. Rows of disputes have no label, so what
 * looks like a year in their first place is one without a heading too, if it is that of the report.
 */
public final class RowsOfYear {
    private static final Set<String> HEADINGS = Set.of("年度", "年份");

    private RowsOfYear() {}

    /** The rows of that year, without it; null if there are rows of years, and none is known to be of that. */
    public static @Nullable List<PrintedRow> in(List<PrintedRow> printed, TableKind kind, @Nullable Integer year) {
        int column = heading(printed);
        if (column < 0 && kind != TableKind.DISPUTES) {
            return printed;
        }
        List<@Nullable Token> years = new ArrayList<>();
        for (PrintedRow row : printed) {
            Token token = row.filled() == 0 ? null : year(row, column);
            years.add(token == null || ReportYear.of(token.text(), 0) == null ? null : token);
        }
        boolean stand = years.stream().anyMatch(token -> token != null && (column >= 0 || isOwn(token, year)));
        if (!stand) {
            return printed;
        }
        if (years.stream().noneMatch(token -> token != null && isOwn(token, year))) {
            return null;
        }
        List<PrintedRow> own = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            Token token = years.get(i);
            if (token == null) {
                own.add(printed.get(i));
            } else if (isOwn(token, year)) {
                own.add(printed.get(i).without(token));
            }
        }
        return own;
    }

    private static boolean isOwn(Token token, @Nullable Integer year) {
        return year != null && Objects.equals(ReportYear.of(token.text(), year), year);
    }

    /** The column of the heading over the years; −1 without one. */
    private static int heading(List<PrintedRow> printed) {
        return printed.stream()
                .filter(row -> row.filled() == 0 && row.ruled())
                .flatMap(row -> row.labels().stream())
                .filter(label -> HEADINGS.contains(Lettering.letters(label.text())))
                .mapToInt(Token::column)
                .findFirst()
                .orElse(-1);
    }

    /** What may be the year of the row: what stands under the heading; of disputes without one, what stands first. */
    private static @Nullable Token year(PrintedRow row, int column) {
        return Stream.concat(row.labels().stream(), row.figures().stream())
                .filter(token -> column < 0 || token.column() == column)
                .findFirst()
                .orElse(null);
    }
}
