package io.gongkai.parse.page.unruled;

import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Block.TableCell;
import io.gongkai.parse.page.content.Block.TableRow;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.DoubtedTable;
import io.gongkai.parse.page.content.Ruling;
import io.gongkai.parse.page.line.LabelLine;
import io.gongkai.parse.page.line.Piece;
import io.gongkai.parse.page.line.PrintedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts lines into the columns and rows of a table that no upright rulings show. Figures tell where its columns are, their
 * heights where its rows are; labels, broken over lines beside them, are given to the rows. Blank cells stay blank cells.
 */
final class UnruledTable {
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

    /** The table of the lines in these columns, in doubt if they are; null if the lines cannot be brought together. */
    static Block.@Nullable Table of(List<PrintedLine> lines, FigureColumns columns, List<Ruling> levels) {
        Block.Table table = new UnruledTable(lines, columns).table(levels);
        return table == null || columns.sure() ? table : DoubtedTable.of(table);
    }

    private Block.@Nullable Table table(List<Ruling> levels) {
        lines.forEach(this::part);
        double em = medianHeight(labelParts.stream().flatMap(List::stream).toList());
        List<Double> cuts = LabelColumns.cuts(labelParts, em);
        List<LabelLine> labels = labelParts.stream()
                .flatMap(parts -> LabelLine.of(parts, cuts).stream())
                .sorted(Comparator.comparingDouble(line -> line.box().centre()))
                .toList();
        List<LabelledRows.Row> rows =
                LabelledRows.of(FigureRows.of(columns.figures(), levels), LabelLine.centred(labels, em), em, levels);
        return rows == null ? null : table(rows, cuts.size() + 1);
    }

    private static double medianHeight(List<Piece> parts) {
        return parts.stream()
                .mapToDouble(part -> part.box().height())
                .sorted()
                .skip(parts.size() / 2)
                .findFirst()
                .orElse(1);
    }

    private Block.@Nullable Table table(List<LabelledRows.Row> rows, int labels) {
        List<Placed> placed = new ArrayList<>();
        Box box = lines.getFirst().box();
        for (PrintedLine line : lines) {
            box = box.with(line.box());
        }
        UnruledCells written = new UnruledCells(columns, beside, labels);
        for (PrintedLine line : words) {
            placed.add(new Placed(line.box().centre(), written.of(line)));
        }
        for (int i = 0; i < rows.size(); i++) {
            List<TableCell> cells = written.of(rows.get(i));
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
     * Whether figures close below a labelled row, fewer than its own or below none of a single character, have no label, or the
     * end of that one: the next line of numbers that were broken in narrow cells.
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
            if (line.hasFigures()) {
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
        if (!header && line.hasFigures()) {
            beside.addAll(others);
            return;
        }
        line.with(others).ifPresent(words::add);
    }
}
