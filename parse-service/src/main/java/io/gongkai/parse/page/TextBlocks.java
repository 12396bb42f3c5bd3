package io.gongkai.parse.page;

import java.util.ArrayList;
import java.util.List;

/** What stands outside the grids of a page: lines of prose, and tables that no upright rulings show. */
final class TextBlocks {
    /** A line that begins so far behind the margin, in parts of its height, is indented. */
    private static final double INDENTED = 1.2;

    /** Lines that take up so much of the page's width begin at the margin, or at a paragraph's first line. */
    private static final double LONG = 0.5;

    private TextBlocks() {}

    static List<Block> of(List<Glyph> glyphs, List<Ruling> rulings, Page page) {
        List<PrintedLine> lines = LineForming.lines(glyphs);
        List<Ruling> levels = rulings.stream().filter(Ruling::level).toList();
        List<UnruledTables.Found> tables = new UnruledTables(lines, levels, page.width()).find();
        double margin = margin(lines, page.width());
        List<Block> blocks = new ArrayList<>();
        int behind = 0;
        for (UnruledTables.Found found : tables) {
            addText(lines.subList(behind, found.from()), margin, blocks);
            blocks.add(found.table());
            behind = found.to();
        }
        addText(lines.subList(behind, lines.size()), margin, blocks);
        return blocks;
    }

    private static void addText(List<PrintedLine> lines, double margin, List<Block> blocks) {
        for (PrintedLine line : lines) {
            boolean cells = UnruledTables.hasFigures(line)
                    && FigurePattern.matches(line.pieces().getLast().text());
            List<String> texts = cells ? line.pieces().stream().map(Piece::text).toList() : List.of(line.text());
            boolean indented =
                    line.box().left() - margin > INDENTED * line.box().height();
            blocks.add(new Block.Text(texts, indented, line.box()));
        }
    }

    private static double margin(List<PrintedLine> lines, double width) {
        return lines.stream()
                .filter(line -> line.box().width() >= LONG * width)
                .mapToDouble(line -> line.box().left())
                .min()
                .orElse(Double.MAX_VALUE);
    }
}
