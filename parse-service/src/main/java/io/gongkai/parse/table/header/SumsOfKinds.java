package io.gongkai.parse.table.header;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Outcomes of several kinds of dispute together, which filers print beside the three kinds of the form: a fourth block of columns, 合计
 * over it on the line that names the kinds.
 */
public final class SumsOfKinds {
    private static final Set<String> NAMES = Set.of("合计", "小计", "总计");
    private static final int BLOCK = FormTable.OUTCOMES;
    private static final int COLUMNS = FormTable.DISPUTES + BLOCK;

    private SumsOfKinds() {}

    /** The rows without those columns, nor what stands over them. */
    public static List<PrintedRow> removedFrom(List<PrintedRow> printed) {
        List<Integer> outcomes = new ArrayList<>(new TreeSet<>(columns(printed)));
        if (outcomes.size() != COLUMNS || outcomes.contains(-1)) {
            return printed;
        }
        Set<Integer> sums = new HashSet<>();
        for (int from = 0; from < outcomes.size(); from += BLOCK) {
            if (isSum(printed, outcomes.get(from))) {
                sums.addAll(outcomes.subList(from, from + BLOCK));
            }
        }
        return sums.size() == BLOCK
                ? printed.stream().map(row -> without(sums, row)).toList()
                : printed;
    }

    /** The columns of the outcomes that one line of the header names. */
    private static List<Integer> columns(List<PrintedRow> printed) {
        List<Integer> most = List.of();
        for (PrintedRow row : printed) {
            if (row.filled() > 0 || row.labels().size() < COLUMNS) {
                continue;
            }
            List<Integer> columns = row.labels().stream()
                    .filter(label -> DisputeLabels.isOutcome(Lettering.letters(label.text())))
                    .map(Token::column)
                    .toList();
            most = columns.size() > most.size() ? columns : most;
        }
        return most;
    }

    private static boolean isSum(List<PrintedRow> printed, int column) {
        return printed.stream()
                .filter(row -> row.filled() == 0 && row.labels().stream().anyMatch(DisputeLabels::isKindOfSuit))
                .flatMap(row -> row.labels().stream())
                .anyMatch(label -> label.column() == column && NAMES.contains(Lettering.letters(label.text())));
    }

    private static PrintedRow without(Set<Integer> columns, PrintedRow row) {
        return row.without(columns)
                .labelled(row.labels().stream()
                        .filter(label -> !columns.contains(label.column()))
                        .toList());
    }
}
