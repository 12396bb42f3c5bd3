package io.gongkai.parse.page.unruled;

import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.line.Piece;
import io.gongkai.parse.page.line.PrintedLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table that no upright rulings show: figures that stand one above the other make a column, and a header
 * without figures below it an empty one.
 *
 * @param boxes how far each of them reaches with its header, from the left
 * @param figures what stands in them, line by line: pieces that are figures
 * @param sure whether it is known which header belongs to which of them
 */
record FigureColumns(List<Box> boxes, List<Piece> figures, boolean sure) {
    /** A figure that stands closer to its label, in parts of the font size, may be the end of the label. */
    private static final double LEAST_GAP = 0.3;

    // in one call: what stands in a table is sorted several times
    private static final Comparator<Box> BY_LEFT = (one, other) -> Double.compare(one.left(), other.left());

    /**
     * The columns of the lines of a table.
     *
     * @param lines of which one has figures at least
     * @param before the table that may go on here from the page before
     */
    static FigureColumns of(List<PrintedLine> lines, Block.@Nullable Table before) {
        List<Piece> figures = new ArrayList<>();
        List<Piece> near = new ArrayList<>();
        List<List<Piece>> close = new ArrayList<>();
        int rows = 0;
        for (PrintedLine line : lines) {
            if (!line.hasFigures()) {
                continue;
            }
            rows++;
            for (Piece piece : line.pieces()) {
                if (piece.isFigure()) {
                    figures.add(piece);
                } else {
                    List<Piece> parts = piece.cut();
                    near.addAll(behindLabel(parts));
                    close.add(parts);
                }
            }
        }
        close.forEach(parts -> takeInClose(figures, parts));
        takeIn(figures, near, rows);
        takeInAlone(figures, lines);
        List<Box> columns = columns(figures);
        List<Box> headed = ColumnHeaders.over(lines, columns, labelsEnd(lines, columns));
        if (headed.isEmpty()) {
            return new FigureColumns(columns, figures, false);
        }
        if (before == null || !(headed.equals(columns) || before.isHeader())) {
            return new FigureColumns(headed, figures, true);
        }
        return new FigureColumns(withThoseOf(before.columns(), headed), figures, !before.isDoubted());
    }

    /** The columns over or under which the box stands. */
    List<Integer> at(Box box) {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            if (box.sharedWidth(boxes.get(i)) > 0) {
                at.add(i);
            }
        }
        return at;
    }

    /** Whether the piece stands before the first column. */
    boolean isBefore(Piece piece) {
        double first = boxes.getFirst().left();
        return piece.box().left() < first && piece.box().middle() < first;
    }

    /** The figure at the end of a piece, less far behind its label than figures are from each other. */
    private static List<Piece> behindLabel(List<Piece> parts) {
        boolean words = parts.size() > 1 && parts.stream().anyMatch(part -> !part.isFigure());
        if (!words || !parts.getLast().isFigure()) {
            return List.of();
        }
        Box before = parts.get(parts.size() - 2).box();
        Box last = parts.getLast().box();
        return last.left() - before.right() >= LEAST_GAP * last.height() ? List.of(parts.getLast()) : List.of();
    }

    /**
     * Takes a figure alone on its line, below the first ones, for one of the column under which it stands; half a line above them it
     * is the upper part of a number that a narrow cell broke.
     */
    private static void takeInAlone(List<Piece> figures, List<PrintedLine> lines) {
        List<Piece> alone = lines.stream()
                .filter(line -> line.pieces().size() == 1)
                .map(line -> line.pieces().getFirst())
                .filter(Piece::isFigure)
                .toList();
        if (alone.isEmpty()) {
            return;
        }
        List<Box> columns = columns(figures);
        double top = figures.getFirst().box().bottom();
        for (Piece piece : alone) {
            boolean among =
                    piece.box().top() > top || figures.stream().anyMatch(figure -> FigureRows.isBeside(piece, figure));
            if (among && isIn(columns, piece)) {
                figures.add(piece);
            }
        }
    }

    /** Takes figures close to each other for two or more if each stands under others, and no two under the same. */
    private static void takeInClose(List<Piece> figures, List<Piece> parts) {
        if (parts.size() < 2 || !parts.stream().allMatch(Piece::isFigure)) {
            return;
        }
        List<Box> columns = columns(figures);
        long under = columns.stream()
                .filter(column -> parts.stream().anyMatch(part -> part.box().sharedWidth(column) > 0))
                .count();
        boolean each = parts.stream().allMatch(part -> isIn(columns, part));
        if (each && under == parts.size()) {
            figures.addAll(parts);
        }
    }

    /** Takes those near their labels for figures that stand under others, or make a column by themselves in most rows. */
    private static void takeIn(List<Piece> figures, List<Piece> near, int rows) {
        if (near.isEmpty()) {
            return;
        }
        List<Box> columns = columns(figures);
        List<Piece> others = new ArrayList<>();
        for (Piece piece : near) {
            boolean under = isIn(columns, piece);
            (under ? figures : others).add(piece);
        }
        for (Box column : columns(others)) {
            List<Piece> stack = others.stream()
                    .filter(piece -> column.sharedWidth(piece.box()) > 0)
                    .toList();
            if (stack.size() > 1 && 2 * stack.size() >= rows) {
                figures.addAll(stack);
            }
        }
    }

    /**
     * The columns, and those of the page before that print nothing here, if each stands under one of that page's, or all are as far
     * from theirs.
     */
    private static List<Box> withThoseOf(List<Box> before, List<Box> columns) {
        List<Box> all = new ArrayList<>();
        int met = 0;
        for (Box other : before) {
            List<Box> same =
                    columns.stream().filter(box -> box.sharedWidth(other) > 0).toList();
            if (same.size() > 1) {
                return withEven(before, columns);
            }
            met += same.size();
            all.add(same.isEmpty() ? other : other.with(same.getFirst()));
        }
        return met == columns.size() ? all : withEven(before, columns);
    }

    private static List<Box> withEven(List<Box> before, List<Box> columns) {
        int[] own = EvenColumns.named(before, columns);
        if (own.length == 0 || Arrays.stream(own).anyMatch(name -> name < 0)) {
            return columns;
        }
        List<Box> all = new ArrayList<>(before);
        for (int i = 0; i < own.length; i++) {
            all.set(own[i], before.get(own[i]).with(columns.get(i)));
        }
        return all;
    }

    private static double labelsEnd(List<PrintedLine> lines, List<Box> columns) {
        return lines.stream()
                .filter(PrintedLine::hasFigures)
                .flatMap(line -> line.pieces().stream())
                .mapToDouble(piece -> piece.box().right())
                .filter(right -> right <= columns.getFirst().left())
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static List<Box> columns(List<Piece> figures) {
        return apart(figures.stream().map(Piece::box).toList());
    }

    /** Whether the piece stands over or under something in one of the columns. */
    private static boolean isIn(List<Box> columns, Piece piece) {
        return columns.stream().anyMatch(column -> column.sharedWidth(piece.box()) > 0);
    }

    /** Boxes one above the other become one, so that white space is left between those that remain. */
    static List<Box> apart(List<Box> boxes) {
        List<Box> sorted = new ArrayList<>(boxes);
        sorted.sort(BY_LEFT);
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
