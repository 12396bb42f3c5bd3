package io.gongkai.parse.table.header;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Columns of a grid under headings that the form does not have. */
public final class ExtraColumns {
    private ExtraColumns() {}

    /** The rows without the figures that stand in columns with such headings. */
    public static List<PrintedRow> removedFrom(List<PrintedRow> printed, Set<String> headings) {
        Set<Integer> extras = new HashSet<>();
        for (PrintedRow row : printed) {
            for (Token label : row.labels()) {
                if (row.ruled() && row.filled() == 0 && headings.contains(Lettering.letters(label.text()))) {
                    extras.add(label.column());
                }
            }
        }
        return without(extras, printed);
    }

    /**
     * The rows of disputes without the figures beside the outcomes, under headings of their own: where the header gives each outcome
     * a column, for one kind of disputes or for all three.
     */
    public static List<PrintedRow> besideOutcomes(List<PrintedRow> printed) {
        Set<Integer> outcomes = new HashSet<>();
        Set<Integer> others = new HashSet<>();
        for (PrintedRow row : printed) {
            for (Token label : row.filled() == 0 && row.ruled() ? row.labels() : List.<Token>of()) {
                boolean outcome = DisputeLabels.isOutcome(Lettering.letters(label.text()));
                (outcome ? outcomes : others).add(label.column());
            }
        }
        others.removeAll(outcomes);
        boolean whole = outcomes.size() == FormTable.OUTCOMES || outcomes.size() == FormTable.DISPUTES;
        boolean met = printed.stream()
                .filter(row -> row.ruled() && row.filled() > 0)
                .allMatch(row -> columns(row).containsAll(outcomes));
        return whole && met ? without(others, printed) : printed;
    }

    private static Set<Integer> columns(PrintedRow row) {
        return row.figures().stream().map(Token::column).collect(Collectors.toSet());
    }

    private static List<PrintedRow> without(Set<Integer> extras, List<PrintedRow> printed) {
        extras.remove(-1);
        return extras.isEmpty()
                ? printed
                : printed.stream()
                        .map(row -> row.ruled() ? row.without(extras) : row)
                        .toList();
    }
}
