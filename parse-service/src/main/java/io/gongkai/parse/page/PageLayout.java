package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.Ruling;
import io.gongkai.parse.page.line.PrintedLine;
import io.gongkai.parse.page.line.TurnedText;
import io.gongkai.parse.page.ruled.Grid;
import io.gongkai.parse.page.ruled.GridFinding;
import io.gongkai.parse.page.ruled.GridGlyphs;
import io.gongkai.parse.page.ruled.GridTable;
import io.gongkai.parse.page.ruled.Rulings;
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
     * @param page turned upright
     * @param before a table without upright rulings on the page before, which may go on here
     */
    static List<Block> blocks(Page page, Block.@Nullable Table before) {
        List<Ruling> rulings = Rulings.joined(page.rulings(), page.glyphs());
        List<Grid> grids = GridFinding.grids(rulings).stream()
                .filter(grid -> page.shows(grid.box()))
                .toList();
        GridGlyphs glyphs = GridGlyphs.of(page, grids);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < glyphs.tables().size(); i++) {
            blocks.add(GridTable.of(glyphs.tables().get(i), glyphs.inCells().get(i), page));
        }
        blocks.addAll(TextBlocks.of(glyphs.upright(), rulings, page, before));
        glyphs.turned().stream().findFirst().ifPresent(first -> {
            for (PrintedLine line : TurnedText.lines(glyphs.turned())) {
                blocks.add(new Block.Text(List.of(line.text()), true, first.box()));
            }
        });
        for (Box picture : page.pictures()) {
            if (isTableSized(picture, page) && glyphs.tables().stream().noneMatch(grid -> holds(grid, picture))) {
                blocks.add(new Block.Picture(picture));
            }
        }
        blocks.sort(Comparator.comparingDouble(block -> block.box().top()));
        return blocks;
    }

    private static boolean holds(Grid grid, Box picture) {
        return grid.cellAt(picture.middle(), picture.centre()) >= 0;
    }

    private static boolean isTableSized(Box picture, Page page) {
        return picture.width() >= LEAST_PICTURE_WIDTH * page.width() && picture.height() >= LEAST_PICTURE_HEIGHT;
    }
}
