package io.gongkai.parse.table.shape;

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

    /** The columns of other years under the header above. */
    private Set<Integer> others = Set.of();

    /** How many columns that header names, of all years. */
    private int columns;

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
        if (row.filled() > 0 || row.labels().size() < 2) {
            return columns == 0 ? row : row.ruled() ? row.without(others) : ofText(row);
        }
        List<ReportYear.Name> named = new ArrayList<>();
        List<Token> kept = new ArrayList<>();
        Set<Integer> away = new HashSet<>();
        for (Token label : row.labels()) {
            ReportYear.Name name = ReportYear.named(label.text());
            if (name == null) {
                kept.add(label);
                continue;
            }
            named.add(name);
            if (year != null && name.year() == year) {
                kept.add(new Token(Token.Kind.LABEL, name.name(), null, label.column(), label.source()));
            } else {
                away.add(label.column());
            }
        }
        boolean compared = compares(named);
        columns = compared ? named.size() : 0;
        others = compared ? away : Set.of();
        foreign |= compared && named.stream().noneMatch(name -> year != null && name.year() == year);
        return compared ? row.labelled(kept) : row;
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
                .map(token -> token.isBlank()
                        ? token
                        : new Token(Token.Kind.ODD, token.text(), null, token.column(), token.source()))
                .toList());
    }
}
