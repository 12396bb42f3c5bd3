package io.gongkai.parse.page;

import io.gongkai.parse.page.Block.TableCell;
import io.gongkai.parse.page.Block.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the pieces of lines their columns: figures that stand one above the other make a column, a header without figures
 * below it makes an empty one; what stands before them is the label. Blank cells stay blank cells.
 */
final class UnruledTable {
    private final List<RowOfPieces> rows;
    private final List<Box> columns;
    private final int labels;

    private UnruledTable(List<RowOfPieces> rows, List<Box> columns) {
        this.rows = rows;
        this.columns = columns;
        this.labels = labels(rows, columns.getFirst().left());
    }

    /** The table of the lines; null if what stands below each other does not show its columns beyond doubt. */
    static Block.@Nullable Table of(List<PrintedLine> lines, List<Ruling> levels) {
        List<RowOfPieces> rows = RowOfPieces.of(lines, levels);
        List<Box> columns = columns(rows);
        if (columns.isEmpty()) {
            return null;
        }
        return new UnruledTable(rows, columns).table();
    }

    private Block.@Nullable Table table() {
        List<TableRow> printed = new ArrayList<>();
        Box box = rows.getFirst().box();
        for (RowOfPieces row : rows) {
            List<TableCell> cells = row.isData() ? figures(row) : words(row);
            if (cells == null) {
                return null;
            }
            printed.add(new TableRow(cells));
            box = box.with(row.box());
        }
        return new Block.Table(printed, List.of(), false, false, false, box);
    }

    /** The cells of a row of figures, blank ones included; null if one of them stands in no column, or two in the same. */
    private @Nullable List<TableCell> figures(RowOfPieces row) {
        String[] texts = new String[columns.size()];
        List<TableCell> cells = new ArrayList<>();
        for (Piece piece : row.pieces()) {
            if (isLabel(piece)) {
                cells.add(new TableCell(piece.text(), cells.size(), 1, 1));
                continue;
            }
            List<Integer> under = under(piece);
            if (under.size() != 1 || texts[under.getFirst()] != null) {
                return null;
            }
            texts[under.getFirst()] = piece.text();
        }
        if (cells.size() > labels) {
            return null;
        }
        if (!cells.isEmpty() && cells.size() < labels) {
            TableCell last = cells.removeLast();
            cells.add(new TableCell(last.text(), last.column(), labels - last.column(), 1));
        }
        for (int i = 0; i < texts.length; i++) {
            cells.add(new TableCell(texts[i] == null ? "" : texts[i], labels + i, 1, 1));
        }
        return cells;
    }

    /** The cells of a row of words, over the columns that they stand above; null if two stand above the same. */
    private @Nullable List<TableCell> words(RowOfPieces row) {
        List<TableCell> cells = new ArrayList<>();
        int free = 0;
        for (Piece piece : apart(row)) {
            List<Integer> under = isLabel(piece) ? List.of() : under(piece);
            int column = under.isEmpty() ? free : labels + under.getFirst();
            int span = under.isEmpty() ? 1 : under.size();
            if (column < free) {
                return null;
            }
            cells.add(new TableCell(piece.text(), column, span, 1));
            free = column + span;
        }
        return cells;
    }

    /** The pieces, those above several columns cut if their parts stand above one each. */
    private List<Piece> apart(RowOfPieces row) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : row.pieces()) {
            List<Piece> parts = isLabel(piece) || under(piece).size() < 2 ? List.of(piece) : piece.cut();
            boolean above = parts.stream().allMatch(part -> under(part).size() < 2);
            pieces.addAll(above ? parts : List.of(piece));
        }
        return pieces;
    }

    private boolean isLabel(Piece piece) {
        return piece.box().left() < columns.getFirst().left()
                && piece.box().middle() < columns.getFirst().left()
                && !FigurePattern.matches(piece.text());
    }

    private List<Integer> under(Piece piece) {
        List<Integer> under = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (piece.box().sharedWidth(columns.get(i)) > 0) {
                under.add(i);
            }
        }
        return under;
    }

    private static int labels(List<RowOfPieces> rows, double firstColumn) {
        int labels = 1;
        for (RowOfPieces row : rows) {
            if (row.isData()) {
                labels = Math.max(labels, (int) row.pieces().stream()
                        .filter(piece -> piece.box().middle() < firstColumn)
                        .count());
            }
        }
        return labels;
    }

    private static List<Box> columns(List<RowOfPieces> rows) {
        List<Box> figures = new ArrayList<>();
        for (RowOfPieces row : rows) {
            if (row.isData()) {
                row.pieces().stream()
                        .filter(piece -> FigurePattern.matches(piece.text()))
                        .forEach(piece -> figures.add(piece.box()));
            }
        }
        if (figures.isEmpty()) {
            return List.of();
        }
        List<Box> columns = apart(figures);
        List<Box> headers = headers(rows);
        List<Box> empty = headers.stream()
                .filter(header -> header.left() > columns.getFirst().left() - header.height())
                .filter(header -> columns.stream().noneMatch(column -> column.sharedWidth(header) > 0))
                .filter(header -> isLeaf(header, headers))
                .toList();
        columns.addAll(apart(empty));
        columns.sort(Comparator.comparingDouble(Box::left));
        return columns;
    }

    /** The parts of the lines above the first figures. */
    private static List<Box> headers(List<RowOfPieces> rows) {
        List<Box> headers = new ArrayList<>();
        for (RowOfPieces row : rows) {
            if (row.isData()) {
                break;
            }
            row.pieces().stream()
                    .flatMap(piece -> piece.cut().stream())
                    .map(Piece::box)
                    .forEach(headers::add);
        }
        return headers;
    }

    /** Whether a header names one column: what stands above or below it is its own second line, or spans more than it. */
    private static boolean isLeaf(Box header, List<Box> headers) {
        return headers.stream()
                .filter(other -> other.sharedWidth(header) > 0 && other.top() > header.top())
                .allMatch(other -> Math.abs(other.middle() - header.middle()) <= header.height() / 2);
    }

    /** Boxes one above the other become one, so that white space is left between those that remain. */
    private static List<Box> apart(List<Box> boxes) {
        List<Box> sorted =
                boxes.stream().sorted(Comparator.comparingDouble(Box::left)).toList();
        List<Box> apart = new ArrayList<>();
        for (Box box : sorted) {
            if (!apart.isEmpty() && box.left() <= apart.getLast().right()) {
                apart.set(apart.size() - 1, apart.getLast().with(box));
            } else {
                apart.add(box);
            }
        }
        return apart;
    }
}
