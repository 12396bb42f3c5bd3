package io.gongkai.parse.page.ruled;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.FigurePattern;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.Turn;
import io.gongkai.parse.page.line.LineForming;
import io.gongkai.parse.page.line.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Which glyphs of a page stand in the cells of its grids. A grid is none if figures stand beside its rows and outside of it: its
 * rulings are lost in part, or part only its labels; nor if nothing is printed in it.
 *
 * @param tables the grids that are tables
 * @param inCells the glyphs in each cell of these
 * @param upright those that stand in none, and run from left to right
 * @param turned the others
 */
public record GridGlyphs(List<Grid> tables, List<List<List<Glyph>>> inCells, List<Glyph> upright, List<Glyph> turned) {
    public static GridGlyphs of(Page page, List<Grid> grids) {
        GridGlyphs all = new GridGlyphs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        grids.forEach(all::addEmpty);
        List<List<Glyph>> words = grids.isEmpty() ? List.of(page.glyphs()) : SpilledWords.parted(page.glyphs());
        words.forEach(word -> all.place(word, page));
        List<Glyph> outside = List.copyOf(all.upright);
        GridGlyphs kept = new GridGlyphs(new ArrayList<>(), new ArrayList<>(), all.upright, all.turned);
        for (int i = 0; i < grids.size(); i++) {
            List<List<Glyph>> cells = all.inCells.get(i);
            if (UnruledRows.stand(grids.get(i), cells)
                    || isIncomplete(grids.get(i).box(), outside)
                    || isPart(grids.get(i), grids)) {
                cells.forEach(all.upright::addAll);
            } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                kept.tables.add(grids.get(i));
                kept.inCells.add(cells);
            }
        }
        return kept;
    }

    private void addEmpty(Grid grid) {
        List<List<Glyph>> cells = new ArrayList<>();
        grid.cells().forEach(cell -> cells.add(new ArrayList<>()));
        tables.add(grid);
        inCells.add(cells);
    }

    /** Places words that are drawn across the rulings of a cell in it, and all others letter by letter. */
    private void place(List<Glyph> word, Page page) {
        for (int i = 0; i < tables.size(); i++) {
            int home = SpilledWords.home(tables.get(i), word);
            if (home >= 0) {
                inCells.get(i).get(home).addAll(word);
                return;
            }
        }
        for (Glyph glyph : word) {
            if (!place(glyph) && (glyph.turn() == Turn.UPRIGHT || page.holds(glyph))) {
                (glyph.turn() == Turn.UPRIGHT ? upright : turned).add(glyph);
            }
        }
    }

    private boolean place(Glyph glyph) {
        for (int i = 0; i < tables.size(); i++) {
            int cell = tables.get(i).cellAt(glyph.box().middle(), glyph.box().centre());
            if (cell >= 0) {
                inCells.get(i).get(cell).add(glyph);
                return true;
            }
        }
        return false;
    }

    /** Whether the grid is part of a table: another stands beside it, and nearer than tables beside each other do. */
    private static boolean isPart(Grid grid, List<Grid> grids) {
        return grids.stream().anyMatch(other -> other != grid && isPart(grid, other));
    }

    private static boolean isPart(Grid one, Grid other) {
        double least = Math.min(one.box().height(), other.box().height());
        return one.box().sharedHeight(other.box()) > least / 2
                && one.box().sharedWidth(other.box()) > -BrokenRulings.MOST_GAP
                && !one.covers(other)
                && !other.covers(one);
    }

    /** Whether figures stand beside the grid. */
    private static boolean isIncomplete(Box grid, List<Glyph> outside) {
        List<Glyph> beside = outside.stream()
                .filter(glyph ->
                        glyph.box().centre() > grid.top() && glyph.box().centre() < grid.bottom())
                .toList();
        return beside.stream().anyMatch(glyph -> FigurePattern.isDigit(glyph.text()))
                && LineForming.lines(beside).stream()
                        .flatMap(line -> line.pieces().stream())
                        .anyMatch(Piece::isFigure);
    }
}
