package io.gongkai.parse.table.forming;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Labels and figures of one row in two rows of their own, as a converter makes them that turns lines of a page into rows of a table, where
 * the lines of a label do not stand at the height of its figures: above a row of figures a label with empty cells, or below it. Which are
 * one is told where the two take turns, as many of the one as of the other, and where no row of the form lacks its label: else a
 * label may have printed nothing, and the figures beside it be those of another that was lost.
 */
public final class LabelsApart {
    /** Fewer figures may be the number of a page, or the end of a figure that was broken. */
    private static final int LEAST_FIGURES = 2;

    private final List<PrintedRow> rows = new ArrayList<>();
    private final List<RowRole> roles = new ArrayList<>();
    private final FormTable table;

    private LabelsApart(List<PrintedRow> printed, FormTable table) {
        this.table = table;
        for (PrintedRow row : printed) {
            RowRole role = RowRole.of(row, table);
            if (role != RowRole.HEADER) {
                rows.add(row);
                roles.add(role);
            }
        }
    }

    /** The printed rows, with the labels and figures joined that are one row. */
    public static List<PrintedRow> joined(List<PrintedRow> printed, TableKind kind) {
        if (printed.stream().noneMatch(RowRole::areFigures)
                || printed.stream().noneMatch(row -> RowRole.isLabel(row, kind))) {
            return printed;
        }
        Map<PrintedRow, LabelAndFigures> pairs = Arrays.stream(Form.values())
                .map(form -> new LabelsApart(printed, FormTable.of(form, kind)).pairs())
                .max(Comparator.comparingInt(Map::size))
                .orElse(Map.of());
        List<PrintedRow> joined = new ArrayList<>();
        for (PrintedRow row : printed) {
            LabelAndFigures pair = pairs.get(row);
            if (pair == null) {
                joined.add(row);
            } else if (row.equals(pair.upper())) {
                joined.add(pair.joined());
            }
        }
        return joined;
    }

    /** Whether its label and its figures stood in two rows. */
    public static boolean are(PrintedRow row) {
        int second = row.raw().lastIndexOf('\n');
        boolean cells = row.ruled()
                && row.figures().size() >= LEAST_FIGURES
                && second >= 0
                && row.raw().indexOf('\t', second) >= 0; // each on a line of its own, they stand in no row
        if (!cells || row.raw().lines().noneMatch(line -> holdsAll(line, row.labels()))) {
            return false;
        }
        Set<Integer> labels = lines(row.labels());
        Set<Integer> figures = lines(row.figures());
        return labels.size() == 1 && figures.size() == 1 && !labels.equals(figures);
    }

    private static boolean holdsAll(String line, List<Token> labels) {
        return labels.stream().allMatch(label -> line.contains(label.text()));
    }

    private static Set<Integer> lines(List<Token> tokens) {
        Set<Integer> lines = new HashSet<>();
        for (Token token : tokens) {
            SourcePosition source = token.source();
            lines.add(
                    source.cell() == null
                            ? source.line()
                            : Integer.valueOf(source.cell().row()));
        }
        return lines;
    }

    /** The rows that are one, by each of the two. */
    private Map<PrintedRow, LabelAndFigures> pairs() {
        Map<PrintedRow, LabelAndFigures> found = new HashMap<>();
        int from = 0;
        while (from < rows.size()) {
            int to = from;
            while (to < rows.size() && (roles.get(to) == RowRole.LABEL || roles.get(to) == RowRole.FIGURES)) {
                to++;
            }
            List<LabelAndFigures> pairs = takeTurns(from, to) ? pairs(from, to) : List.of();
            if (areTold(pairs) && areComplete(from, to, pairs)) {
                for (LabelAndFigures pair : pairs) {
                    found.put(pair.upper(), pair);
                    found.put(pair.lower(), pair);
                }
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    private boolean takeTurns(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (roles.get(i) == roles.get(i - 1)) {
                return false;
            }
        }
        return (to - from) % 2 == 0;
    }

    private List<LabelAndFigures> pairs(int from, int to) {
        List<LabelAndFigures> pairs = new ArrayList<>();
        for (int i = from; i < to; i += 2) {
            pairs.add(new LabelAndFigures(rows.get(i), rows.get(i + 1)));
        }
        return pairs;
    }

    /** Whether the figures of each are enough of them, and stand behind its label. */
    private boolean areTold(List<LabelAndFigures> pairs) {
        if (pairs.isEmpty()
                || !pairs.stream().allMatch(pair -> pair.figures().filled() >= LEAST_FIGURES && pair.standBehind())) {
            return false;
        }
        // a pair alone may be a row that prints nothing, and another that lost its label, or the ends of broken figures
        return pairs.size() > 1
                || (table.kind() == TableKind.REQUESTS
                        && pairs.getFirst().figures().addsUp());
    }

    /** Whether each label follows the one before as in the form, from the row before them to the one behind. */
    private boolean areComplete(int from, int to, List<LabelAndFigures> pairs) {
        PrintedRow before = from == 0 ? null : rows.get(from - 1);
        PrintedRow behind = to == rows.size() ? null : rows.get(to);
        boolean ends =
                before != null && roles.get(from) == RowRole.FIGURES && WrappedFigures.mayBeOne(before, rows.get(from));
        List<PrintedRow> labels = pairs.stream().map(LabelAndFigures::label).toList();
        return areBounds(from - 1) && areBounds(to) && !ends && follow(before, labels, behind);
    }

    private boolean areBounds(int at) {
        return at < 0 || at == rows.size() || roles.get(at) == RowRole.BOTH;
    }

    private boolean follow(@Nullable PrintedRow before, List<PrintedRow> labels, @Nullable PrintedRow behind) {
        List<FormRow> form = table.rows();
        for (int row = 0; row + labels.size() <= form.size(); row++) {
            int next = row + labels.size();
            boolean begins = before == null ? row == 0 : row > 0 && RowRole.isLabelOf(before, form.get(row - 1));
            boolean ends = behind == null
                    ? next == form.size()
                    : next < form.size() && RowRole.isLabelOf(behind, form.get(next));
            boolean follow = begins && ends;
            for (int i = 0; follow && i < labels.size(); i++) {
                follow = RowRole.isLabelOf(labels.get(i), form.get(row + i));
            }
            if (follow) {
                return true;
            }
        }
        return false;
    }
}
