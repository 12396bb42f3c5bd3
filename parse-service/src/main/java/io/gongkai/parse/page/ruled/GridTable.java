package io.gongkai.parse.page.ruled;

import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Block.TableCell;
import io.gongkai.parse.page.content.Block.TableRow;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes down the cells of a grid. */
public final class GridTable {
    /** What a cell says in which a picture stands: U+FFFC, OBJECT REPLACEMENT CHARACTER. */
    private static final String PICTURE = "\uFFFC";

    private GridTable() {}

    /**
     * The table.
     *
     * @param glyphs those of each cell
     */
    public static Block.Table of(Grid grid, List<List<Glyph>> glyphs, Page page) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (int i = 0; i < grid.rows(); i++) {
            rows.add(new ArrayList<>());
        }
        double padding = CellText.padding(grid.cells(), glyphs);
        boolean endsAtEdge = GridEdges.end(page, grid.box());
        GridPictures pictures = new GridPictures(page, grid, glyphs);
        boolean whole = GridEdges.printsBeyond(page, grid, glyphs);
        for (int i = 0; i < glyphs.size(); i++) {
            for (LostEdges.Part part : LostEdges.parts(grid, grid.cells().get(i), glyphs.get(i))) {
                GridCell cell = part.cell();
                String text = text(cell.box(), part.glyphs(), padding, page, whole);
                if (text.isEmpty() && pictures.standIn(cell.box())) {
                    text = PICTURE;
                }
                if (part.doubted() || (text.isEmpty() && endsAtEdge)) {
                    text += Glyph.UNKNOWN;
                }
                rows.get(cell.row()).add(new TableCell(text, cell.column(), cell.columnSpan(), cell.rowSpan()));
            }
        }
        List<TableRow> printed = new ArrayList<>();
        for (List<TableCell> row : rows) {
            row.sort(Comparator.comparingInt(TableCell::column));
            if (!row.isEmpty()) {
                printed.add(new TableRow(List.copyOf(row)));
            }
        }
        return new Block.Table(
                printed, grid.edges(), List.of(), grid.isOpenAbove(), grid.isOpenBelow(), false, grid.box());
    }

    /** What a cell says; U+FFFD if the edge of the page cuts it off. */
    private static String text(Box cell, List<Glyph> glyphs, double padding, Page page, boolean whole) {
        String text = CellText.of(glyphs, cell, padding);
        if (!whole && GridEdges.cut(page, cell, glyphs)) {
            return text + Glyph.UNKNOWN;
        }
        return text;
    }
}
