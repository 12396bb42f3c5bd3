package io.gongkai.parse.table.shape;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.header.PartColumns;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table too wide for its page, printed in parts below each other: the first columns of all rows, then the others. The
 * parts are joined when their headers name different columns of the form.
 */
public final class SplitTable {
    /** More than any table has columns of labels. */
    private static final int LABEL_COLUMNS = 4;

    private static final int LETTERS_OF_A_NAME = 3;

    /** Lines with a header, and the rows under it. */
    private record Part(PartColumns columns, List<PrintedRow> rows) {}

    private SplitTable() {}

    /** The printed rows with those of the parts joined; as they are where the table is in one piece. */
    public static List<PrintedRow> joined(List<PrintedRow> printed, Set<String> labels, FormRow row) {
        List<Part> parts = parts(printed, labels, row.columns());
        if (parts.size() < 2) {
            return printed;
        }
        List<Integer> columns =
                parts.stream().flatMap(part -> part.columns().places().stream()).toList();
        List<Integer> named = columns.stream().filter(column -> column >= 0).toList();
        boolean disjoint = named.stream().distinct().count() == named.size();
        if (!disjoint || named.size() < row.cells().size() - 1 || !printSameRows(parts)) {
            return printed;
        }
        List<PrintedRow> joined = new ArrayList<>();
        joined.add(header(parts.getFirst().columns().header(), columns, row.columns()));
        for (PrintedRow left : parts.getFirst().rows()) {
            joined.add(joined(left, parts));
        }
        return joined;
    }

    /** Whether most rows of each part stand in the first too; a header in the middle of the rows begins no part. */
    private static boolean printSameRows(List<Part> parts) {
        for (Part part : parts) {
            List<PrintedRow> rows =
                    part.rows().stream().filter(PrintedRow::hasFigures).toList();
            long same = rows.stream()
                    .filter(row -> same(row, parts.getFirst()) != null)
                    .count();
            if (2 * same < rows.size()) {
                return false;
            }
        }
        return true;
    }

    private static PrintedRow header(PrintedRow first, List<Integer> columns, List<String> names) {
        List<Token> labels = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i) < 0 ? "备注" : names.get(columns.get(i));
            labels.add(new Token(Token.Kind.LABEL, name, null, column(first, i), first.source()));
        }
        return withFigures(first, labels, List.of(), first.raw());
    }

    /** Columns of the joined table, behind those of its labels. */
    private static int column(PrintedRow row, int figure) {
        return row.ruled() ? LABEL_COLUMNS + figure : -1;
    }

    private static List<Part> parts(List<PrintedRow> printed, Set<String> labels, List<String> names) {
        List<Part> parts = new ArrayList<>();
        List<PrintedRow> words = new ArrayList<>();
        Part part = null;
        for (PrintedRow row : printed) {
            if (row.filled() == 0 && part != null && isRow(row, labels)) {
                part.rows().add(row);
                continue;
            }
            if (row.filled() == 0) {
                words.add(row);
                continue;
            }
            PartColumns columns = words.isEmpty() ? null : PartColumns.of(words, names);
            if (columns != null) {
                part = new Part(columns, new ArrayList<>());
                parts.add(part);
                part.rows().addAll(columns.blankRows());
            } else if (part != null) {
                part.rows().addAll(words);
            }
            words.clear();
            if (part != null) {
                part.rows().add(row);
            }
        }
        if (part != null) {
            part.rows().addAll(words);
        }
        return parts;
    }

    /** A row of the form that prints no figure; 总计 alone is the name of a column. */
    private static boolean isRow(PrintedRow row, Set<String> labels) {
        Token label = row.lastWords();
        String letters = label == null ? "" : Lettering.letters(label.text());
        boolean whole = letters.length() > LETTERS_OF_A_NAME && labels.contains(letters);
        return row.hasFigures() && !letters.isEmpty() && (whole || labels.contains(letters.substring(1)));
    }

    /** The row of the first part with the figures of the rows of the same label in the others. */
    private static PrintedRow joined(PrintedRow left, List<Part> parts) {
        if (!left.hasFigures()) {
            return left;
        }
        List<Token> figures = new ArrayList<>();
        StringBuilder raw = new StringBuilder();
        for (Part part : parts) {
            PrintedRow same = part.equals(parts.getFirst()) ? left : same(left, part);
            List<Token> own = same == null ? null : part.columns().figures(same);
            if (same == null || own == null) {
                return withFigures(left, left.labels(), List.of(), left.raw());
            }
            for (Token token : own) {
                figures.add(token.in(column(left, figures.size())));
            }
            raw.append(raw.isEmpty() ? "" : "\n").append(same.raw());
        }
        return withFigures(left, left.labels(), figures, raw.toString());
    }

    private static @Nullable PrintedRow same(PrintedRow left, Part part) {
        String letters = left.letters();
        List<PrintedRow> same = part.rows().stream()
                .filter(row -> Objects.equals(row.letters(), letters) && row.hasFigures())
                .toList();
        return same.size() == 1 && !letters.isEmpty() ? same.getFirst() : null;
    }

    private static PrintedRow withFigures(PrintedRow row, List<Token> labels, List<Token> figures, String raw) {
        return new PrintedRow(
                labels,
                figures.isEmpty() ? null : row.glued(),
                figures,
                row.labelsFollow(),
                row.ruled(),
                row.markedUp(),
                raw,
                row.source(),
                row.line());
    }
}
