package io.gongkai.parse.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a grid that are several, because a ruling between them was lost: figures stand in more than one of the fields that
 * such a cell covers, or one in a field of its own where no cell of that size prints it.
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

    /** The cell itself, or its fields if it is several cells. */
    static List<Part> parts(Grid grid, GridCell cell, List<Glyph> glyphs) {
        Part whole = new Part(cell, glyphs, false);
        boolean figures = glyphs.stream().anyMatch(glyph -> FigurePattern.isDigit(glyph.text()))
                && glyphs.stream().allMatch(glyph -> glyph.turn() == Turn.UPRIGHT);
        if (cell.rowSpan() * cell.columnSpan() == 1 || !figures) {
            return List.of(whole);
        }
        List<Piece> pieces = LineForming.lines(glyphs).stream()
                .flatMap(line -> line.pieces().stream())
                .toList();
        boolean alone = pieces.stream().allMatch(Piece::isFigure);
        Map<GridCell, List<Piece>> fields = fields(grid, pieces);
        if (fields != null && fields.size() > 1 && isClean(fields) && !(alone && isOneNumber(cell, glyphs, fields))) {
            return split(grid, cell, fields);
        }
        boolean doubted =
                alone && (pieces.size() > 1 || !isPlaced(cell, pieces.getFirst().box()));
        return List.of(doubted ? new Part(cell, glyphs, true) : whole);
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

    /** Whether each figure has its field to itself, and words stand in one field at most: they may be lines of one label. */
    private static boolean isClean(Map<GridCell, List<Piece>> fields) {
        int words = 0;
        for (List<Piece> pieces : fields.values()) {
            boolean figure = pieces.stream().anyMatch(Piece::isFigure);
            if (figure && pieces.size() > 1) {
                return false;
            }
            words += figure ? 0 : 1;
        }
        return words < 2;
    }

    /** Whether the figures may be one number that was broken in a narrow cell. */
    private static boolean isOneNumber(GridCell cell, List<Glyph> glyphs, Map<GridCell, List<Piece>> fields) {
        boolean stack =
                fields.keySet().stream().mapToInt(GridCell::column).distinct().count() == 1;
        return stack && CellText.of(glyphs, cell.box()).chars().allMatch(Character::isDigit);
    }

    private static List<Part> split(Grid grid, GridCell cell, Map<GridCell, List<Piece>> fields) {
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
