package io.gongkai.parse.tabulation;

import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.tabulation.ListedRow.Part;
import io.gongkai.parse.tabulation.NamedFigure.Manner;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form as a list, the name of its column beside each figure and the label of its row above or beside it: cards on a small screen,
 * {@code dl}, nested lists, tables with a row for each figure, clauses. Prose names some figures so; only where nearly all rows of the
 * requests are listed is it the form, and then the other tables are looked for too.
 */
final class ListedForm {
    /** Prose does not state so many rows, all columns of each. */
    private static final int LEAST_REQUESTS = 12;

    private static final int LEAST_DISCLOSED = 4;

    /** Fewer names of a row of several may be those of something else. */
    private static final int LEAST_NAMES = 3;

    private static final int LEAST_NAMED = 3 * LEAST_REQUESTS / 4;

    private static final double KNOWN_SHARE = 0.9;

    private static final Pattern PIECE = Pattern.compile("[^\\t\\n]++");

    private final RunningText text;
    private final List<Stretch> stretches = new ArrayList<>();
    private int tables;

    /** Lines in the place of a stretch of the text. */
    record Stretch(int from, int to, List<Line> lines) {}

    private ListedForm(RunningText text) {
        this.text = text;
        this.tables = text.lines().stream()
                .map(Line::table)
                .filter(Objects::nonNull)
                .mapToInt(table -> table)
                .max()
                .orElse(0);
    }

    static boolean mayStand(Glance glance) {
        return glance.showsNames(LEAST_NAMED);
    }

    /** What is to stand in the place of the list; nothing without one. */
    static List<Stretch> found(RunningText text) {
        ListedForm form = new ListedForm(text);
        if (form.requests()) {
            form.disclosure();
            form.disputes();
        }
        return form.stretches;
    }

    private boolean requests() {
        FigureNames names = FigureNames.of(TableKind.REQUESTS);
        List<ListedRow> rows = ListedRows.of(text, TableKind.REQUESTS, LEAST_NAMES);
        Set<String> whole = new HashSet<>();
        int totals = 0;
        boolean printed = false;
        for (ListedRow row : rows) {
            List<NamedFigure> figures = row.inOrder(names);
            if (figures != null && RowLabels.is(TableKind.REQUESTS, row.ownLabel())) {
                whole.add(row.ownLabel());
                totals += figures.getLast().manner() == Manner.BLANK ? 0 : 1;
                printed |= figures.stream().anyMatch(figure -> figure.manner() != Manner.BLANK);
            }
        }
        boolean listed = whole.size() >= LEAST_REQUESTS
                && whole.size() >= KNOWN_SHARE * rows.size()
                && (totals > 0 || !printed)
                && areAlike(rows)
                && !haveOthers(rows)
                && !standElsewhere(whole, rows);
        if (!listed) {
            return false;
        }
        ListedTable table = new ListedTable(text, ++tables);
        boolean headed = false;
        for (ListedRow row : rows) {
            List<NamedFigure> figures = row.inOrder(names);
            List<Line> lines = new ArrayList<>();
            if (figures != null && !headed) {
                lines.add(table.header(figures));
                headed = true;
            }
            lines.add(table.row(row.label(), figures == null ? List.of() : figures));
            put(row, lines);
        }
        return true;
    }

    private void disclosure() {
        FigureNames names = FigureNames.of(TableKind.DISCLOSURE);
        List<ListedRow> rows = ListedRows.of(text, TableKind.DISCLOSURE, 1).stream()
                .filter(row -> row.inOrder(names) != null && isDisclosed(row.ownLabel()))
                .toList();
        if (rows.size() < LEAST_DISCLOSED || !areAlike(rows)) {
            return;
        }
        ListedTable table = new ListedTable(text, ++tables);
        for (ListedRow row : rows) {
            List<NamedFigure> figures = row.inOrder(names);
            if (figures != null) {
                put(row, List.of(table.header(figures), table.row(row.label(), figures)));
            }
        }
    }

    /** 第二十条第（一）项 and 规章 may be one label. */
    private static boolean isDisclosed(String label) {
        return RowLabels.is(TableKind.DISCLOSURE, label.replaceFirst("^第二十条第.项", ""));
    }

    private void disputes() {
        FigureNames names = FigureNames.of(TableKind.DISPUTES);
        List<ListedRow> rows = ListedRows.of(text, TableKind.DISPUTES, LEAST_NAMES);
        List<NamedFigure> figures = new ArrayList<>();
        for (int kind = 0; kind < FormTable.DISPUTES / FormTable.OUTCOMES; kind++) {
            List<NamedFigure> block = block(rows, kind, names);
            if (block == null) {
                return;
            }
            figures.addAll(block);
        }
        if (rows.size() != FormTable.DISPUTES / FormTable.OUTCOMES || !areAlike(rows)) {
            return;
        }
        put(rows.getFirst(), new ListedTable(text, ++tables).disputes(figures));
        rows.subList(1, rows.size()).forEach(row -> put(row, List.of()));
    }

    /** The outcomes of the only row with those disputes. */
    private static @Nullable List<NamedFigure> block(List<ListedRow> rows, int kind, FigureNames names) {
        List<ListedRow> own = rows.stream()
                .filter(row -> kind(Lettering.letters(row.letters())) == kind)
                .toList();
        return own.size() == 1 ? own.getFirst().inOrder(names) : null;
    }

    private static int kind(String letters) {
        if (letters.contains("未经复议")) {
            return 1;
        }
        return letters.contains("复议后") ? 2 : letters.contains("行政复议") ? 0 : -1;
    }

    /** The lines in the place of the row's first part, nothing in that of the others. */
    private void put(ListedRow row, List<Line> lines) {
        for (Part part : row.parts()) {
            boolean first = part.equals(row.parts().getFirst());
            stretches.add(new Stretch(part.from(), part.to(), first ? lines : List.of()));
        }
    }

    /** Whether figures without a name stand between the others, and do not just count them. */
    private static boolean haveOthers(List<ListedRow> rows) {
        List<String> others = rows.stream()
                .flatMap(row -> row.parts().stream())
                .sorted(Comparator.comparingInt(Part::from))
                .skip(1)
                .map(Part::other)
                .toList();
        for (int i = 0; i < others.size(); i++) {
            String counted = i == 0 ? others.getFirst() : next(others.get(i - 1));
            if (!others.get(i).equals(counted)) {
                return true;
            }
        }
        return false;
    }

    private static String next(String number) {
        return number.matches("\\d{1,4}") ? String.valueOf(Integer.parseInt(number) + 1) : number.isEmpty() ? "" : "-";
    }

    /** Whether all figures stand beside their names, or all below. */
    private static boolean areAlike(List<ListedRow> rows) {
        return rows.stream()
                        .map(ListedRow::figures)
                        .flatMap(Collection::stream)
                        .map(NamedFigure::manner)
                        .filter(manner -> manner == Manner.BESIDE || manner == Manner.BELOW)
                        .distinct()
                        .count()
                <= 1;
    }

    /** Whether a table has the rows too, as pages do that show one or the other. */
    private boolean standElsewhere(Set<String> labels, List<ListedRow> rows) {
        BitSet listed = new BitSet();
        rows.stream().flatMap(row -> row.parts().stream()).forEach(part -> listed.set(part.from(), part.to()));
        int again = 0;
        Matcher piece = PIECE.matcher(text.text());
        while (piece.find()) {
            int next = listed.nextSetBit(piece.start());
            boolean other = (next < 0 || next >= piece.end()) && labels.contains(Lettering.letters(piece.group()));
            again += other ? 1 : 0;
        }
        return again > labels.size() / 2;
    }
}
