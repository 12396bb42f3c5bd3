package io.gongkai.parse.page;

import io.gongkai.parse.page.Block.TableCell;
import io.gongkai.parse.page.Block.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts lines into the columns and rows of a table that no upright rulings show. Figures tell where its columns are, their
 * heights where its rows are; labels, broken over lines beside them, are given to the rows. Blank cells stay blank cells.
 */
final class UnruledTable {
    /** Figures of one row lie beside each other with so much of their height at least. */
    private static final double BESIDE = 0.1;

    /** From line to line of a cell, in parts of the font size. */
    private static final double MOST_LEADING = 1.8;

    private final List<PrintedLine> lines;
    private final FigureColumns columns;
    /** Where figures stand. */
    private final Set<Box> figures = new HashSet<>();

    private final List<List<Piece>> labelParts = new ArrayList<>();
    private final List<PrintedLine> words = new ArrayList<>();
    private final List<Piece> beside = new ArrayList<>();
    private final double headerBottom;

    private UnruledTable(List<PrintedLine> lines, FigureColumns columns) {
        this.lines = lines;
        this.columns = columns;
        columns.figures().forEach(figure -> figures.add(figure.box()));
        this.headerBottom = headerBottom();
    }

    /**
     * The table of the lines; null if what stands below each other does not show its columns beyond doubt.
     *
     * @param before the table that may go on here from the page before
     */
    static Block.@Nullable Table of(List<PrintedLine> lines, List<Ruling> levels, Block.@Nullable Table before) {
        FigureColumns columns = FigureColumns.of(lines, before);
        if (columns.boxes().isEmpty()) {
            return null;
        }
        Block.Table table = new UnruledTable(lines, columns).table(levels);
        return table == null || columns.sure() ? table : DoubtedTable.of(table);
    }

    private Block.@Nullable Table table(List<Ruling> levels) {
        lines.forEach(this::part);
        double em = labelParts.stream()
                .flatMap(List::stream)
                .mapToDouble(part -> part.box().height())
                .sorted()
                .skip(labelParts.size() / 2)
                .findFirst()
                .orElse(1);
        List<Double> cuts = LabelColumns.cuts(labelParts, em);
        List<LabelLine> labels = labelParts.stream()
                .flatMap(parts -> LabelLine.of(parts, cuts).stream())
                .sorted(Comparator.comparingDouble(line -> line.box().centre()))
                .toList();
        List<LabelledRows.Row> rows = LabelledRows.of(rowsOfFigures(), LabelLine.centred(labels, em), em, levels);
        return rows == null ? null : table(rows, cuts.size() + 1);
    }

    private Block.@Nullable Table table(List<LabelledRows.Row> rows, int labels) {
        List<Placed> placed = new ArrayList<>();
        Box box = lines.getFirst().box();
        for (PrintedLine line : lines) {
            box = box.with(line.box());
        }
        for (PrintedLine line : words) {
            placed.add(new Placed(line.box().centre(), words(line, labels)));
        }
        for (int i = 0; i < rows.size(); i++) {
            List<TableCell> cells = cells(rows.get(i), labels);
            boolean broken = isRest(rows, i) || isRest(rows, i + 1);
            if (cells == null) {
                return null;
            }
            placed.add(new Placed(
                    rows.get(i).height(),
                    broken ? cells.stream().map(DoubtedTable::doubted).toList() : cells));
        }
        placed.sort(Comparator.comparingDouble(Placed::height));
        List<TableRow> printed = new ArrayList<>();
        for (Placed row : placed) {
            printed.add(new TableRow(row.cells()));
        }
        return new Block.Table(printed, List.of(), columns.boxes(), false, false, false, box);
    }

    /**
     * Whether figures close below a labelled row, fewer than its own, have no label, or the end of that one: the next line of
     * numbers that were broken in narrow cells.
     */
    private static boolean isRest(List<LabelledRows.Row> rows, int row) {
        if (row < 1 || row >= rows.size()) {
            return false;
        }
        LabelledRows.Row lower = rows.get(row);
        LabelledRows.Row upper = rows.get(row - 1);
        if (lower.figures().isEmpty()
                || upper.figures().isEmpty()
                || upper.labels().isEmpty()) {
            return false;
        }
        boolean named = !lower.labels().isEmpty()
                && (lower.labels().getFirst().isNumbered()
                        || !upper.labels().getFirst().isNumbered());
        boolean fewer = lower.figures().size() < upper.figures().size()
                || upper.figures().stream().allMatch(figure -> figure.text().length() > 1);
        return !named
                && fewer
                && lower.height() - upper.height()
                        < MOST_LEADING * lower.figures().getFirst().box().height();
    }

    private record Placed(double height, List<TableCell> cells) {}

    /** How far down the header reaches: to the last words over the columns before the first figures. */
    private double headerBottom() {
        double bottom = Double.NEGATIVE_INFINITY;
        for (PrintedLine line : lines) {
            if (UnruledTables.hasFigures(line)) {
                break;
            }
            for (Piece piece : line.pieces()) {
                bottom = columns.isBefore(piece)
                        ? bottom
                        : Math.max(bottom, piece.box().bottom());
            }
        }
        return bottom;
    }

    /** Parts what stands on a line into figures, labels before them and other words. */
    private void part(PrintedLine line) {
        List<Piece> labels = new ArrayList<>();
        List<Piece> others = new ArrayList<>();
        boolean header = line.box().centre() < headerBottom;
        for (Piece piece : line.pieces()) {
            if (figures.contains(piece.box())) {
                continue;
            }
            List<Piece> parts = piece.cut();
            if (parts.stream().anyMatch(part -> figures.contains(part.box()))) {
                parts.stream()
                        .filter(part -> !figures.contains(part.box()))
                        .forEach(part -> (columns.isBefore(part) ? labels : others).add(part));
            } else if (!header && columns.isBefore(piece)) {
                labels.addAll(parts);
            } else {
                others.add(piece);
            }
        }
        if (!labels.isEmpty()) {
            labelParts.add(labels);
        }
        if (!header && UnruledTables.hasFigures(line)) {
            beside.addAll(others);
            return;
        }
        line.with(others).ifPresent(words::add);
    }

    private List<List<Piece>> rowsOfFigures() {
        List<Piece> sorted = columns.figures().stream()
                .sorted(Comparator.comparingDouble(figure -> figure.box().centre()))
                .toList();
        List<List<Piece>> rows = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !isBeside(sorted.get(i), sorted.get(i - 1))) {
                rows.add(sorted.subList(from, i));
                from = i;
            }
        }
        return rows;
    }

    /** Whether two figures are of one row: rows are a line apart, and only lines of one cell lie between those of another. */
    private static boolean isBeside(Piece one, Piece other) {
        double least = Math.min(one.box().height(), other.box().height());
        return one.box().sharedHeight(other.box()) >= BESIDE * least;
    }

    /** What the pieces in one cell say: one, or the lines of a number that was broken in a narrow cell; else null. */
    private static @Nullable String joined(List<Piece> stack) {
        StringBuilder text = new StringBuilder(stack.getFirst().text());
        for (int i = 1; i < stack.size(); i++) {
            Box lower = stack.get(i).box();
            boolean below = lower.centre() - stack.get(i - 1).box().centre() > lower.height() / 2;
            text.append(stack.get(i).text());
            if (!below || !text.chars().allMatch(Character::isDigit)) {
                return null;
            }
        }
        return text.toString();
    }

    /** The cells of a row, blank ones included; null if something in it stands in no column, or two in the same. */
    private @Nullable List<TableCell> cells(LabelledRows.Row row, int labels) {
        List<Piece> printed = new ArrayList<>(row.figures());
        beside.stream()
                .filter(piece -> row.figures().stream().anyMatch(figure -> isBeside(piece, figure)))
                .forEach(printed::add);
        printed.sort(Comparator.comparingDouble(piece -> piece.box().centre()));
        Map<Integer, List<Piece>> stacks = new HashMap<>();
        for (Piece piece : printed) {
            List<Integer> under = columns.at(piece.box());
            if (under.size() != 1) {
                return null;
            }
            stacks.computeIfAbsent(under.getFirst(), _ -> new ArrayList<>()).add(piece);
        }
        List<TableCell> cells = new ArrayList<>(labels(row.labels(), labels));
        for (int i = 0; i < columns.boxes().size(); i++) {
            List<Piece> stack = stacks.get(i);
            String text = stack == null ? "" : joined(stack);
            if (text == null) {
                return null;
            }
            cells.add(new TableCell(text, labels + i, 1, 1));
        }
        return cells;
    }

    /** The labels of a row, each as wide as it reaches to the next or to the figures. */
    private static List<TableCell> labels(List<LabelLine> lines, int labels) {
        List<TableCell> cells = new ArrayList<>();
        int behind = labels;
        for (int column = labels - 1; column >= 0; column--) {
            StringBuilder text = new StringBuilder();
            for (LabelLine line : lines) {
                text.append(line.column() == column ? line.piece().text() : "");
            }
            if (!text.isEmpty()) {
                cells.addFirst(new TableCell(text.toString(), column, behind - column, 1));
                behind = column;
            }
        }
        return cells;
    }

    /** The cells of a line of words, over the columns that they stand above, as far as these are free. */
    private List<TableCell> words(PrintedLine line, int labels) {
        List<TableCell> cells = new ArrayList<>();
        int free = 0;
        for (Piece piece : apart(line)) {
            List<Integer> over = columns.isBefore(piece) ? List.of() : columns.at(piece.box());
            int column = over.isEmpty() ? free : Math.max(free, labels + over.getFirst());
            int span = over.isEmpty() ? 1 : Math.max(1, labels + over.getLast() + 1 - column);
            cells.add(new TableCell(piece.text(), column, span, 1));
            free = column + span;
        }
        return cells;
    }

    /** The pieces, those above several columns cut if their parts stand above one each. */
    private List<Piece> apart(PrintedLine line) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : line.pieces()) {
            List<Piece> parts =
                    columns.isBefore(piece) || columns.at(piece.box()).size() < 2 ? List.of(piece) : piece.cut();
            boolean above =
                    parts.stream().allMatch(part -> columns.at(part.box()).size() < 2);
            pieces.addAll(above ? parts : List.of(piece));
        }
        return pieces;
    }
}
