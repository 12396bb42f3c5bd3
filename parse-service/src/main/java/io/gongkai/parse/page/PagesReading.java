package io.gongkai.parse.page;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads pages, one after the other, as one document. */
public final class PagesReading {
    /** A page with fewer characters says no more than its number and a stamp. */
    private static final int FEW_CHARACTERS = 30;

    private final ReadingLimits limits;
    private final List<List<Block>> pages = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();

    /** The sheet of each page: more than one may stand on it, or parts of one. */
    private final List<Integer> numbers = new ArrayList<>();

    private final Set<Integer> pictured = new HashSet<>();
    private final LineNumbers lineNumbers = new LineNumbers();
    private final PageParting parting = new PageParting();
    private long glyphs;
    private long unknown;
    private int sheets;
    private int scans;
    private int pictures;

    public PagesReading(ReadingLimits limits) {
        this.limits = limits;
    }

    public void add(Page drawn) {
        sheets++;
        Page page = lineNumbers.without(StruckWords.without(PageTurning.upright(drawn)));
        parting.parts(page).forEach(this::addPart);
    }

    private void addPart(Page page) {
        List<Block> blocks = PageLayout.blocks(page, tableBefore());
        if (page.isScan()) {
            blocks.replaceAll(block -> block instanceof Block.Table table ? LostZeros.doubted(table) : block);
        }
        pages.add(blocks);
        numbers.add(sheets);
        heights.add(page.height());
        widths.add(page.width());
        for (Glyph glyph : page.glyphs()) {
            unknown += glyph.isUnknown() ? 1 : 0;
        }
        glyphs += page.glyphs().size();
        pictures += page.pictures().size() + page.shapes().size();
        if (page.isScan() || !page.pictures().isEmpty() || !page.shapes().isEmpty()) {
            pictured.add(sheets);
        }
        scans += page.isScan() && !page.pictures().isEmpty() ? 1 : 0;
    }

    /** The last table of the page before, if it is one without upright rulings. */
    private Block.@Nullable Table tableBefore() {
        if (pages.isEmpty()) {
            return null;
        }
        for (Block block : pages.getLast().reversed()) {
            if (block instanceof Block.Table table) {
                return table.columns().isEmpty() ? null : table;
            }
        }
        return null;
    }

    /** The document; or why its pages cannot be read, in a file of that format. */
    public DocumentOutcome outcome(String format) {
        long known = glyphs - unknown;
        if (glyphs == 0 && pictures == 0) {
            return Obstacles.empty();
        }
        if (glyphs == 0 || (scans == sheets && known < (long) FEW_CHARACTERS * scans)) {
            return Obstacles.picturesOnly(format);
        }
        if (unknown > known) {
            return Obstacles.unmappable(format);
        }
        return new DocumentOutcome.Read(document(), List.of());
    }

    private Document document() {
        DocumentDraft draft = new DocumentDraft(limits);
        TableNumbering tables = new TableNumbering();
        List<List<Block>> cleared = FrameColumns.removed(
                TablesAcrossPages.joined(ParagraphForming.formed(Furniture.removed(pages, heights), widths)));
        for (int i = 0; i < cleared.size(); i++) {
            for (Block block : cleared.get(i)) {
                switch (block) {
                    case Block.Text line -> draft.add(line, numbers.get(i));
                    case Block.Picture ignored -> draft.addPicture(numbers.get(i));
                    case Block.Table table -> tables.write(table, draft, numbers.get(i));
                }
            }
        }
        return draft.document(pictured);
    }

    /** Counts tables and their rows; a table that goes on overleaf keeps its number. */
    private static final class TableNumbering {
        private int table;
        private int row;

        void write(Block.Table block, DocumentDraft draft, int page) {
            if (!block.continued()) {
                table++;
                row = 0;
            }
            for (Block.TableRow printed : block.rows()) {
                row++;
                draft.add(printed, block.edges().isEmpty() ? null : table, row, page);
            }
        }
    }
}
