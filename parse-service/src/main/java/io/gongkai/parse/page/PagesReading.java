package io.gongkai.parse.page;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.ReadingLimits;
import java.util.ArrayList;
import java.util.List;

/** Reads pages, one after the other, as one document. */
final class PagesReading {
    private final ReadingLimits limits;
    private final List<List<Block>> pages = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();
    private long known;
    private long unknown;
    private int scans;

    PagesReading(ReadingLimits limits) {
        this.limits = limits;
    }

    void add(Page page) {
        pages.add(PageLayout.blocks(page));
        heights.add(page.height());
        long strange = page.glyphs().stream().filter(Glyph::isUnknown).count();
        unknown += strange;
        known += page.glyphs().size() - strange;
        scans += page.pictures().isEmpty() ? 0 : 1;
    }

    /** Whether no character can be read, for the pages have none. */
    boolean isWithoutText() {
        return known + unknown == 0;
    }

    boolean hasPictures() {
        return scans > 0;
    }

    /** Whether the document does not say what most of its characters are. */
    boolean isUnmappable() {
        return unknown > known;
    }

    Document document() {
        DocumentDraft draft = new DocumentDraft(limits);
        TableNumbering tables = new TableNumbering();
        List<List<Block>> cleared = TablesAcrossPages.joined(Furniture.removed(pages, heights));
        for (int i = 0; i < cleared.size(); i++) {
            for (Block block : cleared.get(i)) {
                switch (block) {
                    case Block.Text line -> draft.add(line, i + 1);
                    case Block.Picture ignored -> draft.addPicture(i + 1);
                    case Block.Table table -> tables.write(table, draft, i + 1);
                }
            }
        }
        return draft.document();
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
                draft.add(printed, table, row, page);
            }
        }
    }
}
