package io.gongkai.parse.page;

import io.gongkai.parse.page.Block.TableCell;
import io.gongkai.parse.page.Block.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what belongs together on a page: tables by their rulings, the rest as lines of text, in reading order. */
final class PageLayout {
    /** Smaller pictures are seals' ornaments, logos and bullets. */
    private static final double LEAST_PICTURE_WIDTH = 0.25;

    private static final double LEAST_PICTURE_HEIGHT = 30;

    private PageLayout() {}

    /**
     * The blocks of a page, from above.
     *
     * @param before a table without upright rulings on the page before, which may go on here
     */
    static List<Block> blocks(Page drawn, Block.@Nullable Table before) {
        Page page = PageTurning.upright(drawn);
        List<Ruling> rulings = Rulings.joined(page.rulings(), page.glyphs());
        List<Grid> grids = GridFinding.grids(rulings).stream()
                .filter(grid -> PageEdges.shows(page, grid.box()))
                .toList();
        List<List<List<Glyph>>> inCells = new ArrayList<>();
        grids.forEach(grid -> {
            List<List<Glyph>> cells = new ArrayList<>();
            grid.cells().forEach(cell -> cells.add(new ArrayList<>()));
            inCells.add(cells);
        });
        List<Glyph> upright = new ArrayList<>();
        List<Glyph> turned = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (!placed(glyph, grids, inCells) && (glyph.turn() == Turn.UPRIGHT || page.holds(glyph))) {
                (glyph.turn() == Turn.UPRIGHT ? upright : turned).add(glyph);
            }
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            if (UnruledRows.stand(grids.get(i), inCells.get(i))) {
                inCells.get(i).forEach(upright::addAll);
            } else {
                blocks.add(table(grids.get(i), inCells.get(i), page));
            }
        }
        blocks.addAll(TextBlocks.of(upright, rulings, page, before));
        turned.stream().findFirst().ifPresent(first -> {
            for (PrintedLine line : TurnedText.lines(turned)) {
                blocks.add(new Block.Text(List.of(line.text()), false, false, first.box()));
            }
        });
        for (Box picture : page.pictures()) {
            if (isTableSized(picture, page) && grids.stream().noneMatch(grid -> holds(grid, picture))) {
                blocks.add(new Block.Picture(picture));
            }
        }
        blocks.sort(Comparator.comparingDouble(block -> block.box().top()));
        return blocks;
    }

    private static boolean placed(Glyph glyph, List<Grid> grids, List<List<List<Glyph>>> inCells) {
        for (int i = 0; i < grids.size(); i++) {
            int cell = grids.get(i).cellAt(glyph.box().middle(), glyph.box().centre());
            if (cell >= 0) {
                inCells.get(i).get(cell).add(glyph);
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Grid grid, Box picture) {
        return grid.cellAt(picture.middle(), picture.centre()) >= 0;
    }

    private static boolean isTableSized(Box picture, Page page) {
        return picture.width() >= LEAST_PICTURE_WIDTH * page.width() && picture.height() >= LEAST_PICTURE_HEIGHT;
    }

    /** What a cell says; U+FFFC if a picture stands in it, U+FFFD if the edge of the page cuts it off. */
    private static String text(Box cell, List<Glyph> glyphs, Page page, boolean whole) {
        String text = CellText.of(glyphs, cell);
        if (!whole && PageEdges.cut(page, cell, glyphs)) {
            return text + Glyph.UNKNOWN;
        }
        boolean picture =
                text.isEmpty() && page.pictures().stream().anyMatch(box -> cell.holds(box.middle(), box.centre()));
        return picture ? "\uFFFC" : text;
    }

    private static Block.Table table(Grid grid, List<List<Glyph>> glyphs, Page page) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (int i = 0; i < grid.rows(); i++) {
            rows.add(new ArrayList<>());
        }
        boolean endsAtEdge = PageEdges.end(page, grid.box());
        boolean whole = PageEdges.printsBeyond(page, grid, glyphs);
        for (int i = 0; i < glyphs.size(); i++) {
            GridCell cell = grid.cells().get(i);
            String text = text(cell.box(), glyphs.get(i), page, whole);
            if (text.isEmpty() && endsAtEdge) {
                text = Glyph.UNKNOWN;
            }
            rows.get(cell.row()).add(new TableCell(text, cell.column(), cell.columnSpan(), cell.rowSpan()));
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
}
