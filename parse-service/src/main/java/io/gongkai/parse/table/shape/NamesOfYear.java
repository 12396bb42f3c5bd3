package io.gongkai.parse.table.shape;

import io.gongkai.parse.table.header.HeaderLines;
import io.gongkai.parse.table.header.ReportYear;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Headers that name each column once for each of several years: 2024年本年处理决定数量 | 2023年本年处理决定数量. The columns of the report's
 * year are left, under their names alone.
 */
final class NamesOfYear {
    private final @Nullable Integer year;

    /** The columns of other years under the header above; null if it compares none. */
    private @Nullable Set<Integer> others;

    private boolean foreign;

    private NamesOfYear(@Nullable Integer year) {
        this.year = year;
    }

    /** The rows with those columns; null if a header compares other years only, or the year is not known. */
    static @Nullable List<PrintedRow> left(List<PrintedRow> printed, @Nullable Integer year) {
        NamesOfYear names = new NamesOfYear(year);
        List<PrintedRow> left = printed.stream().map(names::left).toList();
        return names.foreign ? null : left;
    }

    private PrintedRow left(PrintedRow row) {
        if (row.filled() > 0 || row.labels().isEmpty()) {
            return others == null ? row : row.ruled() ? row.without(others) : ofText(row);
        }
        List<Token> kept = new ArrayList<>();
        Set<Integer> away = new HashSet<>();
        List<ReportYear.Name> named = new ArrayList<>();
        for (Token label : row.labels()) {
            ReportYear.Name name = ReportYear.named(label.text());
            if (name == null) {
                kept.add(label);
            } else if (year != null && name.year() == year) {
                kept.add(new Token(Token.Kind.LABEL, name.name(), null, label.column(), label.source()));
            } else {
                away.add(label.column());
            }
            named.addAll(names(row, label, name));
        }
        boolean compared = compares(named);
        others = compared ? away : null;
        foreign |= compared && named.stream().noneMatch(name -> year != null && name.year() == year);
        return compared && row.ruled() ? row.labelled(kept) : row;
    }

    /** The names in a label: in text, blanks part several. */
    private static List<ReportYear.Name> names(PrintedRow row, Token label, ReportYear.@Nullable Name whole) {
        if (row.ruled()) {
            return whole == null ? List.of() : List.of(whole);
        }
        List<ReportYear.Name> names = new ArrayList<>();
        for (String piece : HeaderLines.pieces(label.text())) {
            ReportYear.Name name = ReportYear.named(piece);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether each name stands there with each of several years. */
    private static boolean compares(List<ReportYear.Name> named) {
        Set<Integer> years = named.stream().map(ReportYear.Name::year).collect(Collectors.toSet());
        Set<String> names = named.stream().map(ReportYear.Name::name).collect(Collectors.toSet());
        return years.size() > 1
                && named.size() == years.size() * names.size()
                && new HashSet<>(named).size() == named.size();
    }

    /** Between spaces, a blank cell leaves nothing: what is left may be of any year. */
    private PrintedRow ofText(PrintedRow row) {
        return row.with(row.figures().stream()
                .map(token -> token.isBlank() ? token : token.unknown())
                .toList());
    }
}
