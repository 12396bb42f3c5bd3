package io.gongkai.parse.table.forming;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.table.match.RowLabelling;
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

    private enum Role {
        LABEL,
        FIGURES,
        BOTH,
        HEADER,
        OTHER
    }

    private final List<PrintedRow> rows = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final FormTable table;

    private LabelsApart(List<PrintedRow> printed, FormTable table) {
        this.table = table;
        for (PrintedRow row : printed) {
            Role role = role(row);
            if (role != Role.HEADER) {
                rows.add(row);
                roles.add(role);
            }
        }
    }

    /** The printed rows, with the labels and figures joined that are one row. */
    public static List<PrintedRow> joined(List<PrintedRow> printed, TableKind kind) {
        if (printed.stream().noneMatch(LabelsApart::areFigures)
                || printed.stream().noneMatch(row -> isLabel(row, kind))) {
            return printed;
        }
        Map<PrintedRow, PrintedRow> pairs = Arrays.stream(Form.values())
                .map(form -> new LabelsApart(printed, FormTable.of(form, kind)).pairs())
                .max(Comparator.comparingInt(Map::size))
                .orElse(Map.of());
        List<PrintedRow> joined = new ArrayList<>();
        for (PrintedRow row : printed) {
            PrintedRow behind = pairs.get(row);
            if (behind != null) {
                joined.add(join(row, behind));
            } else if (!pairs.containsValue(row)) {
                joined.add(row);
            }
        }
        return joined;
    }

    /** Whether it prints figures in cells, and no label. */
    public static boolean areFigures(PrintedRow row) {
        return row.ruled()
                && row.labels().isEmpty()
                && row.glued() == null
                && row.filled() > 0
                && row.figures().stream().allMatch(figure -> figure.column() >= 0);
    }

    /** Whether it prints the label of a row, and no figure. */
    public static boolean isLabel(PrintedRow row, TableKind kind) {
        return Arrays.stream(Form.values()).anyMatch(form -> isLabel(row, FormTable.of(form, kind)));
    }

    private static boolean isLabel(PrintedRow row, FormTable table) {
        return row.ruled()
                && row.filled() == 0
                && row.glued() == null
                && !isOfHeader(row, table)
                && table.rows().stream().anyMatch(of -> isOf(row, of));
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

    private static boolean isOfHeader(PrintedRow row, FormTable table) {
        String letters = row.letters();
        return FormWords.areOfHeaders(table.kind(), letters)
                || table.rows().stream().anyMatch(of -> RowLabelling.isGroup(letters, of));
    }

    private Role role(PrintedRow row) {
        if (row.filled() > 0) {
            return areFigures(row) ? Role.FIGURES : row.labels().isEmpty() ? Role.OTHER : Role.BOTH;
        }
        return isLabel(row, table) ? Role.LABEL : isOfHeader(row, table) ? Role.HEADER : Role.OTHER;
    }

    /** The rows that are one, the upper with the lower. */
    private Map<PrintedRow, PrintedRow> pairs() {
        Map<PrintedRow, PrintedRow> pairs = new HashMap<>();
        int from = 0;
        while (from < rows.size()) {
            int to = from;
            while (to < rows.size() && (roles.get(to) == Role.LABEL || roles.get(to) == Role.FIGURES)) {
                to++;
            }
            if (takeTurns(from, to) && standBehind(from, to) && areComplete(from, to)) {
                for (int i = from; i < to; i += 2) {
                    pairs.put(rows.get(i), rows.get(i + 1));
                }
            }
            from = Math.max(to, from + 1);
        }
        return pairs;
    }

    private boolean takeTurns(int from, int to) {
        if (to == from || (to - from) % 2 != 0) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean turn = i == from || roles.get(i) != roles.get(i - 1);
            if (!turn || (roles.get(i) == Role.FIGURES && rows.get(i).filled() < LEAST_FIGURES)) {
                return false;
            }
        }
        // a pair alone may be a row that prints nothing, and another that lost its label, or the ends of broken figures
        return to - from > 2
                || (table.kind() == TableKind.REQUESTS
                        && rows.get(roles.get(from) == Role.FIGURES ? from : from + 1)
                                .addsUp());
    }

    /** Whether the figures of each pair stand in columns behind that of the label. */
    private boolean standBehind(int from, int to) {
        for (int i = from; i < to; i += 2) {
            PrintedRow first = rows.get(i);
            PrintedRow second = rows.get(i + 1);
            PrintedRow figures = first.labels().isEmpty() ? first : second;
            int column =
                    (figures.equals(first) ? second : first).labels().getLast().column();
            if (figures.figures().stream().anyMatch(figure -> !figure.isBlank() && figure.column() <= column)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each label follows the one before as in the form, from the row before them to the one behind. */
    private boolean areComplete(int from, int to) {
        List<PrintedRow> labels = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (roles.get(i) == Role.LABEL) {
                labels.add(rows.get(i));
            }
        }
        return areBounds(from - 1)
                && areBounds(to)
                && !(from > 0
                        && roles.get(from) == Role.FIGURES
                        && WrappedFigures.mayBeOne(rows.get(from - 1), rows.get(from)))
                && follow(from == 0 ? null : rows.get(from - 1), labels, to == rows.size() ? null : rows.get(to));
    }

    private boolean areBounds(int at) {
        return at < 0 || at == rows.size() || roles.get(at) == Role.BOTH;
    }

    private boolean follow(@Nullable PrintedRow before, List<PrintedRow> labels, @Nullable PrintedRow behind) {
        List<FormRow> form = table.rows();
        for (int row = 0; row + labels.size() <= form.size(); row++) {
            int next = row + labels.size();
            boolean begins = before == null ? row == 0 : row > 0 && isOf(before, form.get(row - 1));
            boolean ends = behind == null ? next == form.size() : next < form.size() && isOf(behind, form.get(next));
            boolean follow = begins && ends;
            for (int i = 0; follow && i < labels.size(); i++) {
                follow = isOf(labels.get(i), form.get(row + i));
            }
            if (follow) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(PrintedRow row, FormRow form) {
        return RowLabelling.isWhole(row.letters(), form);
    }

    private static PrintedRow join(PrintedRow first, PrintedRow second) {
        PrintedRow label = first.labels().isEmpty() ? second : first;
        PrintedRow figures = first.labels().isEmpty() ? first : second;
        int column = label.labels().getLast().column();
        return new PrintedRow(
                label.labels(),
                null,
                figures.figures().stream()
                        .filter(figure -> figure.column() > column)
                        .toList(),
                label.equals(second),
                true,
                label.markedUp() && figures.markedUp(),
                first.raw() + "\n" + second.raw(),
                RowForming.span(first.source(), second.source()),
                first.line());
    }
}
