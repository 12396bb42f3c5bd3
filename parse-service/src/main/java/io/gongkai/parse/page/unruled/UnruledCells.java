package io.gongkai.parse.page.unruled;

import io.gongkai.parse.page.content.Block.TableCell;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.line.LabelLine;
import io.gongkai.parse.page.line.Piece;
import io.gongkai.parse.page.line.PrintedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows, and lines of words between them, as cells of a table that no upright rulings show.
 *
 * @param beside what stands beside figures and is none
 * @param labels how many columns of labels stand before those of figures
 */
record UnruledCells(FigureColumns columns, List<Piece> beside, int labels) {
    /** The cells of a row, blank ones included; null if something in it stands in no column, or two in the same. */
    @Nullable
    List<TableCell> of(LabelledRows.Row row) {
        List<Piece> printed = new ArrayList<>(row.figures());
        beside.stream()
                .filter(piece -> row.figures().stream().anyMatch(figure -> FigureRows.isBeside(piece, figure)))
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
        List<TableCell> cells = new ArrayList<>(labels(row.labels()));
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

    /** The cells of a line of words, over the columns that they stand above, as far as these are free. */
    List<TableCell> of(PrintedLine line) {
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

    /** The labels of a row, each as wide as it reaches to the next or to the figures. */
    private List<TableCell> labels(List<LabelLine> lines) {
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
