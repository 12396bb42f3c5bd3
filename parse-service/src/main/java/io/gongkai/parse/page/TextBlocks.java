package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.Ruling;
import io.gongkai.parse.page.line.LineForming;
import io.gongkai.parse.page.line.Piece;
import io.gongkai.parse.page.line.PrintedLine;
import io.gongkai.parse.page.unruled.PageEdges;
import io.gongkai.parse.page.unruled.UnruledTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands outside the grids of a page: lines of prose, and tables that no upright rulings show. */
final class TextBlocks {
    private TextBlocks() {}

    static List<Block> of(List<Glyph> glyphs, List<Ruling> rulings, Page page, Block.@Nullable Table before) {
        List<PrintedLine> lines = LineForming.lines(glyphs).stream()
                .map(line -> line.with(PageEdges.shown(page, line)))
                .flatMap(Optional::stream)
                .toList();
        List<Ruling> levels = rulings.stream().filter(Ruling::level).toList();
        List<UnruledTables.Found> tables = new UnruledTables(lines, levels, page, before).find();
        List<Block> blocks = new ArrayList<>();
        int behind = 0;
        for (UnruledTables.Found found : tables) {
            lines.subList(behind, found.from()).forEach(line -> blocks.add(text(line)));
            blocks.add(found.table());
            behind = found.to();
        }
        lines.subList(behind, lines.size()).forEach(line -> blocks.add(text(line)));
        return blocks;
    }

    private static Block.Text text(PrintedLine line) {
        boolean cells = line.hasFigures() && line.pieces().getLast().isFigure();
        List<String> texts = cells ? line.pieces().stream().map(Piece::text).toList() : List.of(line.text());
        return new Block.Text(texts, false, line.box());
    }
}
