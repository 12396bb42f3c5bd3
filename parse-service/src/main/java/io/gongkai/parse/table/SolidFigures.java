package io.gongkai.parse.table;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose figures follow each other, and their label, with nothing between them, as programs leave them that drop the tags of a
 * page: 一、本年新收政府信息公开申请数量12000012. Their digits are parted where the sums of the rows and of all columns leave one
 * way, or where there are as many noughts as columns.
 */
final class SolidFigures {
    private static final int REQUESTS = FormTable.REQUESTS_TOTAL + 1;

    /** Its longest rows have so many figures, which have no sum: they are told if they are noughts. */
    private static final int DISCLOSURE = 3;

    private final PrintedRow row;
    private final List<Token> labels;
    private final SolidDigits digits;

    private SolidFigures(PrintedRow row, List<Token> labels, SolidDigits digits) {
        this.row = row;
        this.labels = labels;
        this.digits = digits;
    }

    /** The rows of a table of that kind, such digits parted where they can be. */
    static List<PrintedRow> parted(List<PrintedRow> printed, TableKind kind) {
        Map<PrintedRow, SolidFigures> solid = new LinkedHashMap<>();
        for (PrintedRow row : printed) {
            SolidFigures figures = of(row, kind);
            if (figures != null) {
                solid.put(row, figures);
            }
        }
        if (solid.isEmpty()) {
            return printed;
        }
        Map<PrintedRow, Alignment> told = kind == TableKind.REQUESTS ? toldByColumns(solid.values()) : new HashMap<>();
        for (SolidFigures figures : solid.values()) {
            boolean alone = kind == TableKind.DISPUTES && figures.digits.ways().size() == 1;
            if (alone || figures.digits.areNoughts()) {
                told.put(figures.row, figures.digits.ways().getFirst());
            }
        }
        List<PrintedRow> parted = new ArrayList<>();
        for (PrintedRow row : printed) {
            SolidFigures figures = solid.get(row);
            Alignment way = told.get(row);
            parted.add(figures == null || way == null ? row : figures.parted(way));
        }
        return parted;
    }

    /** What the row prints behind its label, if that is digits and nothing else. */
    private static @Nullable SolidFigures of(PrintedRow row, TableKind kind) {
        List<Token> pieces = new ArrayList<>(row.labels());
        pieces.addAll(row.figures());
        if (row.labelsFollow() || row.figures().size() > 1 || pieces.isEmpty()) {
            return null;
        }
        Token last = pieces.removeLast();
        SolidDigits digits = switch (kind) {
            case DISCLOSURE -> SolidDigits.of(last, DISCLOSURE, DISCLOSURE);
            case REQUESTS -> SolidDigits.of(last, REQUESTS, REQUESTS);
            case DISPUTES -> SolidDigits.of(last, FormTable.DISPUTES, FormTable.OUTCOMES);
        };
        if (digits == null) {
            return null;
        }
        Token words = digits.words();
        if (words != null) {
            pieces.add(words);
        }
        return pieces.isEmpty() == (kind != TableKind.DISPUTES) ? null : new SolidFigures(row, pieces, digits);
    }

    /** Requests are told by rows that add up, all of the form, in columns that add up too. */
    private static Map<PrintedRow, Alignment> toldByColumns(Collection<SolidFigures> solid) {
        Map<PrintedRow, Alignment> told = new HashMap<>();
        for (Form form : Form.values()) {
            List<ReadRow> rows = rows(FormTable.of(form, TableKind.REQUESTS), solid);
            List<ReadRow> whole = rows.isEmpty() ? null : ColumnSums.whole(rows);
            for (ReadRow row : whole == null ? List.<ReadRow>of() : whole) {
                if (row.printed() != null && !row.isAmbiguous()) {
                    told.put(row.printed(), row.options().getFirst());
                }
            }
        }
        return told;
    }

    /** The rows of the form with the ways to part what is printed for them; none unless all are printed so. */
    private static List<ReadRow> rows(FormTable table, Collection<SolidFigures> solid) {
        List<ReadRow> rows = new ArrayList<>();
        List<SolidFigures> left = new ArrayList<>(solid);
        for (FormRow row : table.rows()) {
            SolidFigures figures = left.stream()
                    .filter(candidate -> candidate.letters().endsWith(row.words()))
                    .findFirst()
                    .orElse(null);
            if (figures == null || figures.digits.ways().isEmpty()) {
                return List.of();
            }
            left.remove(figures);
            rows.add(new ReadRow(row, figures.row, figures.digits.ways(), null));
        }
        return left.isEmpty() ? rows : List.of();
    }

    private String letters() {
        return labels.isEmpty() ? "" : Lettering.letters(labels.getLast().text());
    }

    private PrintedRow parted(Alignment way) {
        List<Token> figures = way.cells().stream().filter(Objects::nonNull).toList();
        return new PrintedRow(labels, null, figures, false, false, row.markedUp(), row.raw(), row.source(), row.line());
    }

    /** Whether the figures of the row were parted: each begins where the one before it ends. */
    static boolean are(List<Token> figures) {
        for (int i = 1; i < figures.size(); i++) {
            Integer before = figures.get(i - 1).source().offset();
            Integer length = figures.get(i - 1).source().length();
            if (before == null
                    || length == null
                    || !Objects.equals(figures.get(i).source().offset(), before + length)) {
                return false;
            }
        }
        return figures.size() > 1;
    }
}
