package io.gongkai.parse.table;

import io.gongkai.parse.form.FormRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table too wide for its page, printed in parts below each other: the first columns of all rows, then the others. The
 * parts are joined when their headers name different columns of the form.
 */
final class SplitTable {
    private static final int LEAST_COLUMNS = 2;

    /** Lines with a header, and the rows under it. */
    private record Part(List<PrintedRow> header, List<Integer> columns, List<PrintedRow> rows) {}

    private SplitTable() {}

    /** The printed rows with those of the parts joined; as they are where the table is in one piece. */
    static List<PrintedRow> joined(List<PrintedRow> printed, FormRow row) {
        List<Part> parts = parts(printed, row.columns());
        List<Integer> columns = parts.stream()
                .flatMap(part -> part.columns().stream())
                .filter(column -> column >= 0)
                .toList();
        boolean disjoint = columns.stream().distinct().count() == columns.size();
        if (parts.size() < 2 || !disjoint || columns.size() < row.cells().size() - 1) {
            return printed;
        }
        List<Token> header = new ArrayList<>();
        parts.forEach(part -> part.header().forEach(line -> header.addAll(line.labels())));
        List<PrintedRow> joined = new ArrayList<>();
        PrintedRow first = parts.getFirst().header().getFirst();
        joined.add(withFigures(first, header, List.of(), first.raw()));
        for (PrintedRow left : parts.getFirst().rows()) {
            joined.add(joined(left, parts));
        }
        return joined;
    }

    private static List<Part> parts(List<PrintedRow> printed, List<String> names) {
        List<Part> parts = new ArrayList<>();
        List<PrintedRow> words = new ArrayList<>();
        Part part = null;
        for (PrintedRow row : printed) {
            if (row.filled() == 0) {
                words.add(row);
                continue;
            }
            List<Integer> columns = columns(names, words);
            if (columns != null) {
                part = new Part(List.copyOf(words), columns, new ArrayList<>());
                parts.add(part);
            } else if (part != null) {
                part.rows().addAll(words);
            }
            words.clear();
            if (part != null) {
                part.rows().add(row);
            }
        }
        return parts;
    }

    private static @Nullable List<Integer> columns(List<String> names, List<PrintedRow> words) {
        if (words.isEmpty()) {
            return null;
        }
        HeaderLines header = new HeaderLines(names, words);
        return header.named() < LEAST_COLUMNS ? null : header.sequence();
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
            if (same == null || same.figures().size() != part.columns().size()) {
                return withFigures(left, left.labels(), List.of(), left.raw());
            }
            figures.addAll(same.figures());
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
