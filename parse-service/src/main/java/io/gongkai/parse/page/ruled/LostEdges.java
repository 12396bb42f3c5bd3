package io.gongkai.parse.page.ruled;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Turn;
import io.gongkai.parse.page.line.LabelLine;
import io.gongkai.parse.page.line.LineForming;
import io.gongkai.parse.page.line.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a grid that are several, because a ruling between them was lost: figures stand in more than one of the fields that
 * such a cell covers, or one in a field of its own where no cell of that size prints it; or numbered labels in rows of their own;
 * or names one below the other, each over a column of its own.
 */
final class LostEdges {
    /** How far a cell keeps its text from its edges, in points, at most. */
    private static final double PADDING = 8;

    private static final double CENTRED = 3;

    /**
     * A cell, or a part of one.
     *
     * @param doubted whether what it prints may stand elsewhere
     */
    record Part(GridCell cell, List<Glyph> glyphs, boolean doubted) {}

    private LostEdges() {}

    /** The cell itself, or what it falls into if it is several cells. */
    static List<Part> parts(Grid grid, GridCell cell, List<Glyph> glyphs) {
        if (cell.rowSpan() * cell.columnSpan() == 1
                || !glyphs.stream().allMatch(glyph -> glyph.turn() == Turn.UPRIGHT)) {
            return List.of(new Part(cell, glyphs, false));
        }
        List<Piece> pieces = LineForming.lines(glyphs).stream()
                .flatMap(line -> line.pieces().stream())
                .toList();
        if (pieces.stream().anyMatch(LostEdges::isNumber)) {
            return ofFigures(grid, cell, glyphs, pieces);
        }
        if (areLabelsOfRows(grid, pieces)) {
            return words(grid.rowsOf(cell), pieces, piece -> grid.rowOf(piece.box()), GridCell::row);
        }
        if (areNamesOfColumns(grid, pieces)) {
            return words(grid.columnsOf(cell), pieces, piece -> grid.columnOf(piece.box()), GridCell::column);
        }
        return List.of(new Part(cell, glyphs, false));
    }

    private static boolean isNumber(Piece piece) {
        return piece.isFigure() && piece.text().chars().anyMatch(Character::isDigit);
    }

    private static List<Part> ofFigures(Grid grid, GridCell cell, List<Glyph> glyphs, List<Piece> pieces) {
        boolean alone = pieces.stream().allMatch(Piece::isFigure);
        Map<GridCell, List<Piece>> fields = fields(grid, pieces);
        if (fields != null && fields.size() > 1 && isClean(fields) && !(alone && isOneNumber(cell, glyphs, fields))) {
            return byField(grid, cell, fields);
        }
        boolean doubted =
                alone && (pieces.size() > 1 || !isPlaced(cell, pieces.getFirst().box()));
        return List.of(new Part(cell, glyphs, doubted));
    }

    /** Whether the words stand in columns of their own, and not as the lines of one name or the letters of a spaced one do. */
    private static boolean areNamesOfColumns(Grid grid, List<Piece> pieces) {
        boolean apart = false;
        for (Piece piece : pieces) {
            int column = grid.columnOf(piece.box());
            if (column < 0) {
                return false;
            }
            apart |= pieces.stream()
                    .anyMatch(other -> !isBeside(piece.box(), other.box()) && column != grid.columnOf(other.box()));
        }
        return apart;
    }

    private static boolean isBeside(Box one, Box other) {
        return one.sharedHeight(other) >= Math.min(one.height(), other.height()) / 2;
    }

    /** Whether the words stand in rows of their own, and each begins with a number. */
    private static boolean areLabelsOfRows(Grid grid, List<Piece> pieces) {
        return pieces.size() > 1
                && pieces.stream().allMatch(piece -> LabelLine.isNumbered(piece.text()) && grid.rowOf(piece.box()) >= 0)
                && pieces.stream()
                                .map(piece -> grid.rowOf(piece.box()))
                                .distinct()
                                .count()
                        == pieces.size();
    }

    private static List<Part> words(
            List<GridCell> cells, List<Piece> pieces, ToIntFunction<Piece> of, ToIntFunction<GridCell> number) {
        List<Part> parts = new ArrayList<>();
        for (GridCell cell : cells) {
            List<Glyph> glyphs = pieces.stream()
                    .filter(piece -> of.applyAsInt(piece) == number.applyAsInt(cell))
                    .flatMap(piece -> piece.glyphs().stream())
                    .toList();
            parts.add(new Part(cell, glyphs, false));
        }
        return parts;
    }

    /** What stands in each field; null if something stands in several. */
    private static @Nullable Map<GridCell, List<Piece>> fields(Grid grid, List<Piece> pieces) {
        Map<GridCell, List<Piece>> fields = new HashMap<>();
        for (Piece piece : pieces) {
            GridCell field = grid.fieldOf(piece.box());
            if (field == null) {
                return null;
            }
            fields.computeIfAbsent(field, _ -> new ArrayList<>()).add(piece);
        }
        return fields;
    }

    /** Whether each figure has its field to itself, and words in several fields, which may be lines of one label, one each. */
    private static boolean isClean(Map<GridCell, List<Piece>> fields) {
        List<Integer> rowsOfFigures = new ArrayList<>();
        List<Integer> rowsOfWords = new ArrayList<>();
        for (Map.Entry<GridCell, List<Piece>> field : fields.entrySet()) {
            boolean figure = field.getValue().stream().anyMatch(Piece::isFigure);
            if (figure && field.getValue().size() > 1) {
                return false;
            }
            (figure ? rowsOfFigures : rowsOfWords).add(field.getKey().row());
        }
        boolean each = rowsOfWords.stream().distinct().count() == rowsOfWords.size();
        return rowsOfWords.size() < 2 || (each && rowsOfFigures.containsAll(rowsOfWords));
    }

    /** Whether the figures may be one number that was broken in a narrow cell. */
    private static boolean isOneNumber(GridCell cell, List<Glyph> glyphs, Map<GridCell, List<Piece>> fields) {
        boolean stack =
                fields.keySet().stream().mapToInt(GridCell::column).distinct().count() == 1;
        return stack && CellText.of(glyphs, cell.box()).chars().allMatch(Character::isDigit);
    }

    private static List<Part> byField(Grid grid, GridCell cell, Map<GridCell, List<Piece>> fields) {
        List<Part> parts = new ArrayList<>();
        for (GridCell field : grid.fieldsOf(cell)) {
            List<Glyph> glyphs = fields.getOrDefault(field, List.of()).stream()
                    .flatMap(piece -> piece.glyphs().stream())
                    .toList();
            parts.add(new Part(field, glyphs, glyphs.isEmpty()));
        }
        return parts;
    }

    /** Whether a cell of that size prints its text there: in its middle, or at its edge. */
    private static boolean isPlaced(GridCell cell, Box text) {
        Box box = cell.box();
        boolean across = cell.columnSpan() == 1
                || Math.abs(text.middle() - box.middle()) <= CENTRED
                || text.left() - box.left() <= PADDING
                || box.right() - text.right() <= PADDING;
        boolean down = cell.rowSpan() == 1
                || Math.abs(text.centre() - box.centre()) <= CENTRED
                || text.top() - box.top() <= PADDING / 2
                || box.bottom() - text.bottom() <= PADDING / 2;
        return across && down;
    }
}
